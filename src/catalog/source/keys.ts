/**
 * The words that the catalogue's source is written in. A shape is an object with known keys, written
 * once and used wherever such an object is sent; a union is a choice between shapes.
 */

export type ScalarType = 'string' | 'number' | 'integer' | 'boolean';

interface KeyBase {
  readonly description: string;
  /** Documented as nullable. */
  readonly nullable: boolean;
}

export interface ValueKey extends KeyBase {
  readonly kind: 'value';
  readonly type: ScalarType;
  readonly values?: readonly (string | number)[];
  readonly format?: 'date-time' | 'date' | 'time';
}

export interface ObjectKey extends KeyBase {
  readonly kind: 'object';
  readonly of: Shape | Union;
}

export interface ListKey extends KeyBase {
  readonly kind: 'list';
  /** Absent where the documentation says nothing of the elements. */
  readonly element?: Key;
  readonly values?: readonly string[];
}

export interface MapKey extends KeyBase {
  readonly kind: 'map';
  readonly value: Key;
}

export interface OpenKey extends KeyBase {
  readonly kind: 'open';
}

export type Key = ValueKey | ObjectKey | ListKey | MapKey | OpenKey;

export type Keys = Readonly<Record<string, Key>>;

export interface Shape {
  readonly kind: 'shape';
  /** Absent for a group that only one key uses. */
  readonly id?: string;
  readonly keys: Keys;
  /** The keys that are always there. Absent where the documentation does not say. */
  readonly always?: readonly string[];
  /** True where other names than the listed ones are allowed too. */
  readonly open: boolean;
}

export interface Alternative {
  /** Short words for a sample's label: "percentage discount". */
  readonly label: string;
  /** When it occurs, as words after "only when": "`type` is PERCENT". */
  readonly when: string;
  readonly of: Shape;
}

export interface Union {
  readonly kind: 'union';
  readonly id: string;
  /** What the choice is about, for a sample's description: "discount". */
  readonly topic: string;
  readonly alternatives: readonly Alternative[];
}

interface ShapeOptions {
  readonly always?: readonly string[];
  readonly open?: boolean;
}

/** An object with known keys, under an id that is unique in the catalogue. */
export function shape(id: string, keys: Keys, options: ShapeOptions = {}): Shape {
  return { ...unnamed(keys, options), id };
}

/** A shape with all keys of another one, then its own; what is always there adds up. */
export function extend(id: string, base: Shape, keys: Keys, options: ShapeOptions = {}): Shape {
  const always =
    base.always === undefined && options.always === undefined
      ? undefined
      : [...(base.always ?? []), ...(options.always ?? [])];
  return shape(
    id,
    { ...base.keys, ...keys },
    { open: options.open ?? base.open, ...(always === undefined ? {} : { always }) },
  );
}

/** A shape with one more key, right after another one. */
export function insertAfter(id: string, base: Shape, before: string, keys: Keys): Shape {
  const merged = Object.entries(base.keys).flatMap(([name, key]): [string, Key][] =>
    name === before ? [[name, key], ...Object.entries(keys)] : [[name, key]],
  );
  return { ...base, id, keys: Object.fromEntries(merged) };
}

/** A choice between shapes. */
export function union(id: string, topic: string, alternatives: readonly Alternative[]): Union {
  return { kind: 'union', id, topic, alternatives };
}

/** Text. */
export function text(description: string): ValueKey {
  return { kind: 'value', type: 'string', description, nullable: false };
}

/** Text that is a moment, ISO 8601 in UTC. */
export function dateTime(description: string): ValueKey {
  return { ...text(description), format: 'date-time' };
}

/** Text that is a day, `2026-03-31`. */
export function date(description: string): ValueKey {
  return { ...text(description), format: 'date' };
}

/** Text that is a time of day. */
export function time(description: string): ValueKey {
  return { ...text(description), format: 'time' };
}

/** Text out of a list, in documented order. */
export function choice(description: string, values: readonly string[]): ValueKey {
  return { ...text(description), values };
}

/** A whole number. */
export function whole(description: string): ValueKey {
  return { kind: 'value', type: 'integer', description, nullable: false };
}

/** A whole number out of a list, in documented order. */
export function wholeChoice(description: string, values: readonly number[]): ValueKey {
  return { ...whole(description), values };
}

/** A number that may have decimals. */
export function number(description: string): ValueKey {
  return { kind: 'value', type: 'number', description, nullable: false };
}

/** True or false. */
export function flag(description: string): ValueKey {
  return { kind: 'value', type: 'boolean', description, nullable: false };
}

/** An object that is described elsewhere. */
export function object(of: Shape | Union, description: string): ObjectKey {
  return { kind: 'object', of, description, nullable: false };
}

/** An object that only this key has. */
export function group(description: string, keys: Keys, options: ShapeOptions = {}): ObjectKey {
  return object(unnamed(keys, options), description);
}

/** A list whose elements are all alike. */
export function list(description: string, element: Key): ListKey {
  return { kind: 'list', element, description, nullable: false };
}

/** A list of which the documentation says at most what values it can hold, not their type. */
export function looseList(description: string, values?: readonly string[]): ListKey {
  const key: ListKey = { kind: 'list', description, nullable: false };
  return values === undefined ? key : { ...key, values };
}

/** An object with any names and values that are all alike. */
export function mapOf(description: string, value: Key): MapKey {
  return { kind: 'map', value, description, nullable: false };
}

/** An object of which nothing is documented: any names, any values. */
export function open(description: string): OpenKey {
  return { kind: 'open', description, nullable: false };
}

/** The same key, documented as nullable. */
export function nullable<T extends Key>(key: T): T {
  return { ...key, nullable: true };
}

function unnamed(keys: Keys, options: ShapeOptions): Shape {
  const result: Shape = { kind: 'shape', keys, open: options.open ?? false };
  if (options.always === undefined) return result;
  const unknown = options.always.filter((name) => !Object.hasOwn(keys, name));
  if (unknown.length > 0) throw new Error(`Always there, but no key: ${unknown.join(', ')}.`);
  return { ...result, always: options.always };
}
