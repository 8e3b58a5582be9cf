/** What must be known before a key can be inserted, and the key that the answers give. */
import type { InsertedKey, InsertForm } from '../../language/insert.ts';
import { formatKeyPath, parseKeyPath } from '../../language/keyPath.ts';
import { type KeyEntry, pathOf } from './keyEntries.ts';

/**
 * How a key that holds others is inserted: as it is, as an object with a placeholder for each key
 * below, one item of a list, or one field of an object that allows any name.
 */
export type KeyPart = 'whole' | 'leaves' | 'item' | 'field';

export interface KeyQuestions {
  /** The lists on the way, by their paths: which item of each? */
  readonly lists: readonly string[];
  /** The maps on the way, by their paths: which name in each? */
  readonly maps: readonly string[];
  /** What can be inserted of it, the likeliest first; empty for a single value. */
  readonly parts: readonly KeyPart[];
}

export interface KeyAnswers {
  readonly items: readonly number[];
  readonly names: readonly string[];
  readonly part: KeyPart | undefined;
  /** The item, where one item of the list itself is wanted. */
  readonly item: number;
  /** The field's name, where one field is wanted. */
  readonly field: string;
}

/** The questions of a key; none of a single value outside of lists and maps. */
export function questionsOf(entry: KeyEntry): KeyQuestions {
  const above = (count: number): string => idUpTo(entry, count);
  const lists: string[] = [];
  const maps: string[] = [];
  for (const [at, step] of entry.steps.entries()) {
    if (step.kind === 'item') lists.push(above(at));
    else if (step.kind === 'any') maps.push(above(at));
  }
  return { lists, maps, parts: partsOf(entry) };
}

function partsOf({ node, children }: KeyEntry): readonly KeyPart[] {
  if (node === undefined) return [];
  if (node.element !== undefined) return ['whole', 'item'];
  if (node.children.size > 0) return ['leaves', 'whole'];
  if (node.open || node.anyName !== undefined || children.length > 0) return ['field', 'whole'];
  return [];
}

function idUpTo({ steps }: KeyEntry, count: number): string {
  let id = '';
  for (const step of steps.slice(0, count)) {
    if (step.kind === 'item') id += '[]';
    else id += (id === '' ? '' : '.') + (step.kind === 'any' ? '*' : step.name);
  }
  return id;
}

/** Whether a key can go in at once. */
export function needsAnswers(entry: KeyEntry): boolean {
  const { lists, maps, parts } = questionsOf(entry);
  return lists.length + maps.length + parts.length > 0;
}

/** What is meant where nobody says otherwise: first items, and the likeliest part. */
export function defaultAnswers(entry: KeyEntry): KeyAnswers {
  const { lists, maps, parts } = questionsOf(entry);
  return {
    items: lists.map(() => 0),
    names: maps.map(() => ''),
    part: parts[0],
    item: 0,
    field: '',
  };
}

/** What is missing from the answers, in a sentence; undefined where the key can be inserted. */
export function missingAnswer(entry: KeyEntry, answers: KeyAnswers): string | undefined {
  if (questionsOf(entry).maps.some((_, at) => (answers.names[at] ?? '').trim() === '')) {
    return 'Enter the name.';
  }
  if (answers.part === 'field' && answers.field.trim() === '') return 'Enter the field’s name.';
  return undefined;
}

/** The key that the answers describe, and the form in which it goes in. */
export function answeredKey(
  entry: KeyEntry,
  answers: KeyAnswers,
): { readonly key: InsertedKey; readonly form: InsertForm } {
  const path = pathOf(
    entry,
    answers.items,
    answers.names.map((name) => name.trim()),
  );
  const { node } = entry;
  const { part } = answers;
  const below = (segment: Parameters<typeof formatKeyPath>[0][number]): string =>
    formatKeyPath([...(parseKeyPath(path) ?? []), segment]);
  if (part === 'item' && node?.element !== undefined) {
    const item = below({ kind: 'index', index: answers.item });
    return { key: { path: item, node: node.element }, form: 'auto' };
  }
  if (part === 'field') {
    const name = answers.field.trim();
    const child = node?.children.get(name) ?? node?.anyName;
    const field = below({ kind: 'name', name });
    return {
      key: child === undefined ? { path: field } : { path: field, node: child },
      form: 'auto',
    };
  }
  const key = node === undefined ? { path } : { path, node };
  return { key, form: part === 'leaves' ? 'object' : 'auto' };
}
