/** The keys of a context as a tree to browse and search. */
import { sampleTypeLabel, shortValue } from '../../language/completeKeys.ts';
import { foldCase } from '../../language/fuzzy.ts';
import { formatKeyPath } from '../../language/keyPath.ts';
import { typeLabel } from '../../language/keys.ts';
import type { KeyNode, KeySpace } from '../../language/keySpace.ts';
import type { SampleData, SampleValue } from '../../language/sample.ts';

/** One step down: a name, an item of a list, or any name of a map. */
export type KeyStep =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'item' }
  | { readonly kind: 'any' };

export interface KeyEntry {
  /** The path in the catalogue's form, `order.items[].name`; unique in its tree. */
  readonly id: string;
  readonly name: string;
  readonly steps: readonly KeyStep[];
  /** Absent where only the sample event tells of it: below metadata. */
  readonly node: KeyNode | undefined;
  /** 1 for a top-level object. */
  readonly level: number;
  readonly parent: KeyEntry | undefined;
  /** Below a list: the keys of its items. */
  readonly children: readonly KeyEntry[];
  readonly typeLabel: string;
  /** Whether the value, or anything above it, may be missing from an event. */
  readonly mayBeMissing: boolean;
  /** The sample's value in one short line, or how much the key holds. */
  readonly sampleText: string;
  /** What a search compares, in lower case. */
  readonly searched: {
    readonly path: string;
    readonly value: string;
    readonly description: string;
  };
}

/** Names that the sample has below one open object: more would be data, not keys. */
const SAMPLE_NAMES = 20;
/** How deep the sample alone is followed. */
const SAMPLE_DEPTH = 6;

interface Growing extends KeyEntry {
  readonly children: KeyEntry[];
  readonly value: SampleValue | undefined;
}

const known = new WeakMap<KeySpace, WeakMap<object, readonly KeyEntry[]>>();
const NO_SAMPLE = {};

/**
 * The tree of a context's keys, in documented order. Computed once for each context and sample.
 * @returns the top-level objects
 */
export function keyEntries(keys: KeySpace, sample: SampleData | undefined): readonly KeyEntry[] {
  let bySample = known.get(keys);
  if (bySample === undefined) known.set(keys, (bySample = new WeakMap()));
  let entries = bySample.get(sample ?? NO_SAMPLE);
  if (entries === undefined) bySample.set(sample ?? NO_SAMPLE, (entries = build(keys, sample)));
  return entries;
}

function build({ root }: KeySpace, sample: SampleData | undefined): readonly KeyEntry[] {
  const roots: Growing[] = [];
  for (const [name, node] of root.children) {
    roots.push(entryOf({ kind: 'name', name }, node, valueOf(sample, sample?.root, name), sample));
  }
  const pending: Growing[] = [...roots];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    for (const child of childrenOf(entry, sample)) {
      entry.children.push(child);
      pending.push(child);
    }
  }
  return roots;
}

function childrenOf(entry: Growing, sample: SampleData | undefined): Growing[] {
  let { node, value } = entry;
  let above: readonly KeyStep[] = [];
  if (node?.element !== undefined) {
    // A list shows the keys of its items at once: which item is asked when one is inserted.
    value = value === undefined ? undefined : sample?.entries(value)[0]?.value;
    node = node.element;
    above = [{ kind: 'item' }];
    if (node.element !== undefined) {
      return [entryOf({ kind: 'item' }, node, value, sample, entry)];
    }
  }
  const found: Growing[] = [];
  for (const [name, child] of node?.children ?? []) {
    const inside = valueOf(sample, value, name);
    found.push(entryOf({ kind: 'name', name }, child, inside, sample, entry, above));
  }
  if (node?.open === true || node?.anyName !== undefined || node === undefined) {
    found.push(...sampleNames(entry, node, value, sample, above));
  }
  if (node?.anyName !== undefined) {
    found.push(entryOf({ kind: 'any' }, node.anyName, undefined, sample, entry, above));
  }
  return found;
}

/** Names that nobody documents and the sample event has. */
function sampleNames(
  entry: Growing,
  node: KeyNode | undefined,
  value: SampleValue | undefined,
  sample: SampleData | undefined,
  above: readonly KeyStep[],
): Growing[] {
  if (value?.kind !== 'object' || sample === undefined || entry.level > SAMPLE_DEPTH) return [];
  return sample
    .entries(value)
    .filter(({ name }) => node?.children.has(name) !== true)
    .slice(0, SAMPLE_NAMES)
    .map(({ name, value: inside }) =>
      entryOf({ kind: 'name', name }, node?.anyName, inside, sample, entry, above),
    );
}

function valueOf(
  sample: SampleData | undefined,
  value: SampleValue | undefined,
  name: string,
): SampleValue | undefined {
  if (sample === undefined || value?.kind !== 'object') return undefined;
  return sample
    .entries(value)
    .filter((entry) => entry.name === name)
    .at(-1)?.value;
}

function entryOf(
  step: KeyStep,
  node: KeyNode | undefined,
  value: SampleValue | undefined,
  sample: SampleData | undefined,
  parent?: Growing,
  above: readonly KeyStep[] = [],
): Growing {
  const steps = [...(parent?.steps ?? []), ...above, step];
  const id = idOf(steps);
  const sampleText = sampleWords(node, value, sample);
  return {
    id,
    name: step.kind === 'name' ? step.name : step.kind === 'any' ? 'any name' : 'item',
    steps,
    node,
    value,
    level: (parent?.level ?? 0) + 1,
    parent,
    children: [],
    typeLabel:
      node === undefined || node.types.length === 0
        ? sampleTypeLabel(value?.kind)
        : typeLabel(node),
    mayBeMissing: (parent?.mayBeMissing ?? false) || node?.missing !== undefined,
    sampleText,
    searched: {
      path: foldCase(id).replaceAll('[]', '[0]'),
      value: foldCase(sampleText),
      description: foldCase(node?.description ?? ''),
    },
  };
}

function idOf(steps: readonly KeyStep[]): string {
  let id = '';
  for (const step of steps) {
    if (step.kind === 'item') id += '[]';
    else id += (id === '' ? '' : '.') + (step.kind === 'any' ? '*' : step.name);
  }
  return id;
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
  return node?.example === undefined ? '' : shortValue(node.example);
}

/** How many keys there are in a tree. */
export function countEntries(entries: readonly KeyEntry[]): number {
  return entries.reduce((sum, { children }) => sum + 1 + countEntries(children), 0);
}

/**
 * The path of a key with its open steps filled in, ready to stand between braces.
 * @param items the item of each list on the way, in order; the first where one is missing
 * @param names a name for each map on the way
 */
export function pathOf(
  entry: KeyEntry,
  items: readonly number[] = [],
  names: readonly string[] = [],
): string {
  let item = 0;
  let name = 0;
  return formatKeyPath(
    entry.steps.map((step) =>
      step.kind === 'name'
        ? step
        : step.kind === 'item'
          ? { kind: 'index', index: items[item++] ?? 0 }
          : { kind: 'name', name: names[name++] ?? 'name' },
    ),
  );
}
