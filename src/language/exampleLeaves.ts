/** The values of an example that a receiver's documentation shows, with what they look like. */
import { type PlaceWords, nameWords } from './exampleNames.ts';
import { type PathSegment, formatKeyPath } from './keyPath.ts';
import { decodeString } from './nameRegister.ts';
import { parse } from './parser.ts';
import { type TreeNode, readTree } from './tree.ts';
import type { Range } from './types.ts';

/** What a text looks like, whatever its name. */
export type ValueLook = 'email' | 'phone' | 'date-time' | 'date' | 'url' | 'plain';

/** A value of the example that a key could take the place of. */
export interface ExampleLeaf {
  /** The value's range in the example, with its quotes. */
  readonly range: Range;
  /** Its path in the example: `recipients[0].email`. */
  readonly path: string;
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  /** As it is written, with its quotes. */
  readonly json: string;
  /** A text without its quotes and escapes; other values as they are written. */
  readonly text: string;
  readonly look: ValueLook;
  readonly words: PlaceWords;
  /** The indexes of the lists on the way, from the outside in. */
  readonly indexes: readonly number[];
}

/** More values than this are a dump, not an example. */
const MOST_LEAVES = 1000;

interface Visit {
  readonly node: TreeNode;
  readonly path: readonly PathSegment[];
}

/**
 * Reads an example.
 * @param text JSON; broken text gives what can be read of it, and nothing throws
 * @returns its values in the order of the text; those with placeholders are left out
 */
export function exampleLeaves(text: string): readonly ExampleLeaf[] {
  const document = parse(text);
  const root = readTree(document);
  const isPart = partOf(document.diagnostics.filter(({ code }) => RUNS.has(code)));
  const leaves: ExampleLeaf[] = [];
  const pending: Visit[] = root === undefined ? [] : [{ node: root, path: [] }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node, path } = visit;
    if (node.kind === 'object' || node.kind === 'array') {
      for (const child of childVisits(node, path).reverse()) pending.push(child);
    } else {
      const leaf = isPart(node) ? undefined : leafOf(text, node, path);
      if (leaf !== undefined) leaves.push(leaf);
      if (leaves.length === MOST_LEAVES) break;
    }
  }
  return leaves;
}

/** What is told of words, signs and digits in a row that should be one value. */
const RUNS: ReadonlySet<string> = new Set(['json-syntax/unquoted-text', 'json-syntax/bad-number']);

/**
 * Tells whether a value is a part of such a row: a key in its place would mend nothing, and break more.
 * @param rows in the order of the text, as the values that are asked for
 */
function partOf(rows: readonly Range[]): (value: Range) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((rows[next]?.end ?? Infinity) < end) next += 1;
    return (rows[next]?.start ?? Infinity) <= start;
  };
}

function childVisits(
  node: TreeNode & { kind: 'object' | 'array' },
  path: readonly PathSegment[],
): Visit[] {
  if (node.kind === 'array')
    return node.elements.map((child, index) => ({
      node: child,
      path: [...path, { kind: 'index', index }],
    }));
  return node.members.flatMap(({ name, value }) =>
    value === undefined ? [] : [{ node: value, path: [...path, { kind: 'name' as const, name }] }],
  );
}

function leafOf(
  text: string,
  node: TreeNode,
  path: readonly PathSegment[],
): ExampleLeaf | undefined {
  const kind = leafKind(node);
  if (kind === undefined) return undefined;
  const json = text.slice(node.start, node.end);
  const plain = kind === 'string' ? decodeString(json) : json;
  const names = path.flatMap((segment) => (segment.kind === 'name' ? [segment.name] : []));
  return {
    range: { start: node.start, end: node.end },
    path: formatKeyPath(path),
    kind,
    json,
    text: plain,
    look: kind === 'string' ? lookOf(plain) : 'plain',
    words: { own: nameWords(names.at(-1) ?? ''), above: names.slice(0, -1).flatMap(nameWords) },
    indexes: path.flatMap((segment) => (segment.kind === 'index' ? [segment.index] : [])),
  };
}

function leafKind(node: TreeNode): ExampleLeaf['kind'] | undefined {
  if (node.kind === 'number') return 'number';
  if (node.kind === 'literal') return node.value === null ? 'null' : 'boolean';
  if (node.kind !== 'string') return undefined;
  return node.parts.some((part) => part.kind === 'placeholder') ? undefined : 'string';
}

/** What a text looks like. */
export function lookOf(text: string): ValueLook {
  if (text.length > 200) return 'plain';
  if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(text)) return 'email';
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return 'date-time';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'date';
  if (/^https?:\/\/\S+$/.test(text)) return 'url';
  if (/^\+[\d ()./-]{6,20}$/.test(text)) return 'phone';
  return 'plain';
}
