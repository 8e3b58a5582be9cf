/** The keys that completion chooses from: those of a key space, and those that the sample data adds. */
import { foldCase } from './fuzzy.ts';
import { formatKeyPath, isPlainName } from './keyPath.ts';
import { isText, typeLabel } from './keys.ts';
import type { KeyNode, KeySpace } from './keySpace.ts';
import { decodeString } from './nameRegister.ts';
import type { SampleData, SampleKind, SampleValue } from './sample.ts';

/** What a key's value is, for icons. */
export type CompletionKind = 'text' | 'number' | 'boolean' | 'object' | 'list' | 'any';

/** A key that can be offered. */
export interface CandidateKey {
  /** Ready to stand between braces: `order.items[0].name`. */
  readonly path: string;
  /** The path in lower case, for matching. */
  readonly folded: string;
  /** Undefined for what only the sample data has. */
  readonly node: KeyNode | undefined;
  readonly kind: CompletionKind;
  readonly typeLabel: string;
  readonly mayBeMissing: boolean;
  /** The sample's value as a person reads it, shortened; for structures how much they hold. */
  readonly sampleText: string;
  /** What follows the path so that a key below can be chosen: `.`, `[0].`, or nothing for a leaf. */
  readonly onward: string;
  /** Whether the value is text or unknown, and so belongs in quotes. */
  readonly quoted: boolean;
  readonly depth: number;
}

/** Sample values are shown to this length, in UTF-16 code units. */
const SAMPLE_LENGTH = 60;
/** Longer JSON texts are shown without being read to their end. */
const LONG = 8 * SAMPLE_LENGTH;
/** Names taken from the sample below one open object or map. */
const SAMPLE_NAMES = 50;
/** How deep the sample alone is followed; documented keys are followed to their end. */
const SAMPLE_DEPTH = 12;

interface Visit {
  readonly path: string;
  readonly node: KeyNode | undefined;
  readonly value: SampleValue | undefined;
  readonly depth: number;
  readonly missing: boolean;
  /** Elements of lists are no rows of their own where keys stand below them. */
  readonly listed: boolean;
}

const cache = new WeakMap<object, WeakMap<object, readonly CandidateKey[]>>();
const NOTHING = {};

/** All keys of a context, parents before children. Computed once per key space and sample. */
export function candidateKeys(
  keys: KeySpace | undefined,
  sample: SampleData | undefined,
): readonly CandidateKey[] {
  const first = keys?.root ?? NOTHING;
  const second = sample ?? NOTHING;
  let bySample = cache.get(first);
  if (bySample === undefined) cache.set(first, (bySample = new WeakMap()));
  let found = bySample.get(second);
  if (found === undefined) bySample.set(second, (found = collect(keys?.root, sample)));
  return found;
}

function collect(
  root: KeyNode | undefined,
  sample: SampleData | undefined,
): readonly CandidateKey[] {
  const found: CandidateKey[] = [];
  const pending: Visit[] = [
    { path: '', node: root, value: sample?.root, depth: 0, missing: false, listed: false },
  ];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    if (visit.listed) found.push(candidate(visit, sample));
    pending.push(...childrenOf(visit, sample).reverse());
  }
  return found;
}

function childrenOf(visit: Visit, sample: SampleData | undefined): Visit[] {
  const { node, value, path, depth, missing } = visit;
  const below: Visit[] = [];
  const add = (
    child: KeyNode | undefined,
    childValue: SampleValue | undefined,
    suffix: string,
    element: boolean,
  ): void => {
    below.push({
      path: path + suffix,
      node: child,
      value: childValue,
      depth: depth + 1,
      missing: missing || child?.missing !== undefined,
      listed: !element || onwardOf(child, childValue) === '',
    });
  };
  const entries = value === undefined || sample === undefined ? [] : sample.entries(value);
  const values = new Map<string, SampleValue>();
  if (value?.kind === 'object') for (const entry of entries) values.set(entry.name, entry.value);
  for (const [name, child] of node?.children ?? []) {
    add(child, values.get(name), nameSuffix(name, depth), false);
    values.delete(name);
  }
  const first = value?.kind === 'array' ? entries[0]?.value : undefined;
  if (node?.element !== undefined) add(node.element, first, '[0]', true);
  else if (first !== undefined && depth < SAMPLE_DEPTH) add(undefined, first, '[0]', true);
  // Below open objects and maps the sample's own names are offered; nothing else is known there.
  if (depth < SAMPLE_DEPTH || node?.anyName !== undefined) {
    let count = 0;
    for (const [name, childValue] of values) {
      if (count++ === SAMPLE_NAMES) break;
      add(node?.anyName, childValue, nameSuffix(name, depth), false);
    }
    if (count === 0 && node?.anyName !== undefined) add(node.anyName, undefined, '.name', false);
  }
  return below;
}

function nameSuffix(name: string, depth: number): string {
  if (!isPlainName(name))
    return formatKeyPath([{ kind: 'name', name }]).replace(/^(?!\[)/, depth === 0 ? '' : '.');
  return depth === 0 ? name : `.${name}`;
}

function candidate(visit: Visit, sample: SampleData | undefined): CandidateKey {
  const { path, node, value } = visit;
  const onward = onwardOf(node, value);
  return {
    path,
    folded: foldCase(path),
    // Always there: a property that comes and goes makes each row four times as slow to build.
    node,
    kind: kindOf(node, value?.kind),
    typeLabel:
      node === undefined || node.types.length === 0
        ? sampleTypeLabel(value?.kind)
        : typeLabel(node),
    mayBeMissing: visit.missing,
    sampleText: sampleWords(node, value, sample),
    onward,
    quoted: belongsInQuotes(node, value?.kind),
    depth: visit.depth,
  };
}

/** What must follow a key's path so that something below it can be chosen. */
function onwardOf(node: KeyNode | undefined, value: SampleValue | undefined): string {
  if (node === undefined)
    return value?.kind === 'object' && value.tokenEnd - value.token > 2 ? '.' : '';
  if (node.children.size > 0 || node.open || node.anyName !== undefined) return '.';
  const inner = onwardOf(node.element, undefined);
  return inner === '' ? '' : `[0]${inner}`;
}

/** Text, and what may be text, belongs in quotes; so does what has no known type. */
function belongsInQuotes(node: KeyNode | undefined, sampleKind: SampleKind | undefined): boolean {
  if (node !== undefined && node.types.length > 0)
    return isText(node) || node.types.includes('string');
  return sampleKind !== 'object' && sampleKind !== 'array';
}

function kindOf(node: KeyNode | undefined, sampleKind: SampleKind | undefined): CompletionKind {
  const types = node?.types ?? [];
  if (types.includes('array') || (types.length === 0 && sampleKind === 'array')) return 'list';
  if (types.includes('object') || (types.length === 0 && sampleKind === 'object')) return 'object';
  if (types.includes('string') || (types.length === 0 && sampleKind === 'string')) return 'text';
  if (types.includes('boolean') || (types.length === 0 && sampleKind === 'boolean'))
    return 'boolean';
  if (types.length > 0 || sampleKind === 'number') return 'number';
  return 'any';
}

const SAMPLE_TYPES: Readonly<Record<SampleKind, string>> = {
  string: 'text',
  number: 'number',
  boolean: 'true or false',
  null: 'any',
  object: 'object',
  array: 'list',
};

/** The type of a value that is known from the sample only. */
export function sampleTypeLabel(kind: SampleKind | undefined): string {
  return kind === undefined ? 'any' : SAMPLE_TYPES[kind];
}

function sampleWords(
  node: KeyNode | undefined,
  value: SampleValue | undefined,
  sample: SampleData | undefined,
): string {
  if (value?.kind === 'array' && sample !== undefined) {
    const count = sample.entries(value).length;
    return count === 1 ? '1 item' : `${count} items`;
  }
  if (node?.open === true) return 'any name';
  const size = node?.children.size ?? 0;
  if (size > 0) return size === 1 ? '1 key' : `${size} keys`;
  if (value !== undefined) return value.kind === 'object' ? '' : shortValue(value.json);
  return node?.example === undefined || node.types.includes('object')
    ? ''
    : shortValue(node.example);
}

/** A JSON text as a person reads it in one line: text without quotes and escapes, shortened. */
export function shortValue(json: string): string {
  const long = json.length > LONG;
  const line = (json.startsWith('"') ? decodeShown(json, long) : json).replace(/\s+/g, ' ');
  return long || line.length > SAMPLE_LENGTH ? `${line.slice(0, SAMPLE_LENGTH - 1)}…` : line;
}

/** Only what is shown is decoded, so that a huge value costs nothing. */
function decodeShown(json: string, long: boolean): string {
  return long ? json.slice(1, SAMPLE_LENGTH + 2).replace(/\\.?/g, ' ') : decodeString(json);
}
