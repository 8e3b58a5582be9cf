/** The tree of keys that the language layer reads, made of an event's entries and its samples. */
import type { KeyNode } from '../language/keySpace.ts';
import type { KeyEntries, KeyEntry } from './eventCatalog.ts';

/** An example longer than this (in UTF-16 code units) says less than the list of the keys below. */
const LONGEST_EXAMPLE = 160;

/** Values that the samples have at one place, the first sample's first; read when first needed. */
type Values = () => readonly unknown[];

/**
 * Builds the tree of a context.
 * @param objects the event's top-level entries
 * @param names which of them the context sends
 * @param samples the data of the sample events, the first one first; called when an example is read
 */
export function buildRoot(objects: KeyEntries, names: readonly string[], samples: Values): KeyNode {
  const sent = new Set(names);
  const values = once(samples);
  return {
    name: '',
    types: ['object'],
    nullable: false,
    description: 'Everything that the event sends.',
    open: false,
    children: buildChildren(
      [...objects].filter(([name]) => sent.has(name)),
      values,
    ),
  };
}

function buildChildren(
  entries: Iterable<readonly [string, KeyEntry]>,
  above: Values,
): ReadonlyMap<string, KeyNode> {
  const children = new Map<string, KeyNode>();
  for (const [name, entry] of entries) {
    children.set(
      name,
      buildKey(
        name,
        entry,
        once(() => above().flatMap((value) => ownValue(value, name))),
      ),
    );
  }
  return children;
}

/** A key of a context. The file shares keys by shape; nodes are not shared, their examples differ. */
function buildKey(name: string, entry: KeyEntry, values: Values): KeyNode {
  const { types, nullable, missing, format, occurs, description, open, element, anyName } = entry;
  return {
    name,
    types,
    ...(missing === undefined ? {} : { missing }),
    nullable,
    ...(entry.enum === undefined ? {} : { enum: entry.enum }),
    ...(format === undefined ? {} : { format }),
    description,
    ...(occurs === undefined ? {} : { occurs }),
    // Worked out when asked for: of a thousand keys a person looks at a few.
    get example(): string {
      const value = values()[0];
      return value === undefined ? 'null' : exampleText(value);
    },
    open,
    children: buildChildren(entry.children, values),
    ...below('element', '[]', element, () => values().flatMap(elements)),
    ...below('anyName', '*', anyName, () => values().flatMap(anyValues)),
  };
}

function below(
  place: 'element' | 'anyName',
  name: string,
  entry: KeyEntry | undefined,
  values: Values,
): Pick<KeyNode, 'element' | 'anyName'> {
  return entry === undefined ? {} : { [place]: buildKey(name, entry, once(values)) };
}

/** A value as compact JSON; of long objects and lists only the members that fit. */
function exampleText(value: unknown, room = LONGEST_EXAMPLE): string {
  const whole = JSON.stringify(value);
  if (whole.length <= room || typeof value !== 'object' || value === null) return whole;
  const isList = Array.isArray(value);
  let inner = '';
  for (const [name, member] of Object.entries(value)) {
    const lead = `${inner === '' ? '' : ','}${isList ? '' : `${JSON.stringify(name)}:`}`;
    const left = room - inner.length - lead.length - 2;
    const text = left < SHORTEST_MEMBER ? '' : exampleText(member, left);
    if (text !== '' && text.length <= left && !EMPTY.has(text)) inner += lead + text;
  }
  return isList ? `[${inner}]` : `{${inner}}`;
}

/** Less room than this (in UTF-16 code units) holds nothing worth showing. */
const SHORTEST_MEMBER = 4;

/** What is left of a member when nothing in it fits. */
const EMPTY: ReadonlySet<string> = new Set(['{}', '[]']);

function ownValue(value: unknown, name: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const property = Object.getOwnPropertyDescriptor(value, name);
  return property === undefined ? [] : [property.value];
}

function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function anyValues(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function once(read: Values): Values {
  let known: readonly unknown[] | undefined;
  return () => (known ??= read());
}
