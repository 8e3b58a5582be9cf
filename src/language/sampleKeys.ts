/** Keys as sample data shows them, for data that the catalogue does not know. */
import { type KeyNode, type ValueType } from './keySpace.ts';
import type { SampleData, SampleValue } from './sample.ts';

const TYPES: Readonly<Record<SampleValue['kind'], readonly ValueType[]>> = {
  string: ['string'],
  number: ['number'],
  boolean: ['boolean'],
  null: [],
  object: ['object'],
  array: ['array'],
};

/** Deeper levels of sample data are open: any name is allowed there. */
const DEPTH = 32;

/**
 * A key tree with what the sample holds: names, types and examples; what is null there may be null.
 * An empty object is open, and a list has the keys of all its elements together.
 */
export function keysFromSample(sample: SampleData): KeyNode {
  return nodeOf(sample, '', [sample.root], 0);
}

function nodeOf(
  sample: SampleData,
  name: string,
  values: readonly SampleValue[],
  depth: number,
): KeyNode {
  const types = [...new Set(values.flatMap((value) => TYPES[value.kind]))];
  const grouped = new Map<string, SampleValue[]>();
  const elements: SampleValue[] = [];
  for (const value of values) {
    for (const entry of depth < DEPTH ? sample.entries(value) : []) {
      if (value.kind === 'array') elements.push(entry.value);
      else grouped.set(entry.name, [...(grouped.get(entry.name) ?? []), entry.value]);
    }
  }
  const children = new Map<string, KeyNode>();
  for (const [child, below] of grouped)
    children.set(child, nodeOf(sample, child, below, depth + 1));
  const nullable = values.some((value) => value.kind === 'null');
  const first = values.find((value) => value.kind !== 'object' && value.kind !== 'array');
  return {
    name,
    types,
    nullable,
    ...(nullable && { missing: 'nullable' as const }),
    description: 'A key of the sample data; the catalogue does not document it.',
    open: types.includes('object') && children.size === 0,
    children,
    ...(elements.length > 0 && { element: nodeOf(sample, '[]', elements, depth + 1) }),
    ...(first !== undefined && { example: first.json }),
  };
}

/**
 * The catalogue's keys with those that only the sample holds added. What the catalogue documents stays
 * as it is, types and nullability included.
 */
export function mergeKeys(root: KeyNode, sample: SampleData): KeyNode {
  return merged(root, keysFromSample(sample));
}

function merged(documented: KeyNode, seen: KeyNode): KeyNode {
  if (documented.open) return documented;
  const children = new Map(documented.children);
  let changed = false;
  for (const [name, child] of seen.children) {
    const known = children.get(name) ?? documented.anyName;
    const next = known === undefined ? child : merged(known, child);
    if (next === known) continue;
    children.set(name, next);
    changed = true;
  }
  let element = documented.element;
  if (seen.element !== undefined) {
    const next = element === undefined ? seen.element : merged(element, seen.element);
    changed ||= next !== element;
    element = next;
  }
  return changed
    ? { ...documented, children, ...(element !== undefined && { element }) }
    : documented;
}
