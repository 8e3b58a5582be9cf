/** Makes sample data: follows an event's keys and takes each value from the sample world. */
import type { Alternative, Key, Keys, Shape, Union, ValueKey } from './keys.ts';

/** What the world has where a key's object is a union: a value for each alternative, by its label. */
export class ByAlternative {
  readonly values: ReadonlyMap<string, unknown>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = new Map(Object.entries(values));
  }
}

/** What the world has for a key whose value goes with the alternative that a key beside it shows. */
export class ByChoice {
  readonly of: Union;
  readonly values: ReadonlyMap<string, unknown>;

  constructor(of: Union, values: Readonly<Record<string, unknown>>) {
    this.of = of;
    this.values = new Map(Object.entries(values));
  }
}

/** Decides which alternative a sample shows. */
export type Choose = (union: Union) => Alternative;

/**
 * Takes the keys of an object out of the world.
 * @param keys what to take
 * @param world an object that has at least these keys; more of them do no harm
 * @param choose which alternative to take of a union
 * @param path where the object stands, for messages
 * @returns the sample value, with every key
 * @throws Error where the world lacks a key or has a value of another type
 */
export function pickKeys(
  keys: Keys,
  world: unknown,
  choose: Choose,
  path = '',
): Record<string, unknown> {
  if (typeof world !== 'object' || world === null) throw new Error(`${path}: not an object.`);
  return Object.fromEntries(
    Object.entries(keys).map(([name, key]) => {
      const value: unknown = Reflect.get(world, name);
      const place = path === '' ? name : `${path}.${name}`;
      return [name, pick(key, value, choose, place)];
    }),
  );
}

function pick(key: Key, value: unknown, choose: Choose, path: string): unknown {
  switch (key.kind) {
    case 'value':
      return checkedValue(
        key,
        value instanceof ByChoice ? value.values.get(choose(value.of).label) : value,
        path,
      );
    case 'object':
      return pickObject(key.of, value, choose, path);
    case 'list': {
      const { element } = key;
      const items = itemsOf(value, path);
      if (element !== undefined) {
        return items.map((item, index) => pick(element, item, choose, `${path}[${index}]`));
      }
      const allowed: readonly unknown[] = key.values ?? items;
      if (!items.every((item) => allowed.includes(item))) throw new Error(`${path}: not allowed.`);
      return items;
    }
    case 'map': {
      const entries = entriesOf(value, path);
      if (entries.length !== 1) throw new Error(`${path}: a map shows one entry.`);
      return Object.fromEntries(
        entries.map(([name, item]) => [name, pick(key.value, item, choose, `${path}.${name}`)]),
      );
    }
    case 'open':
      if (entriesOf(value, path).length < 2) throw new Error(`${path}: show two or more entries.`);
      return value;
  }
}

function pickObject(of: Shape | Union, value: unknown, choose: Choose, path: string): unknown {
  if (of.kind === 'shape') return pickKeys(of.keys, value, choose, path);
  const alternative = choose(of);
  const chosen = value instanceof ByAlternative ? value.values.get(alternative.label) : value;
  return pickKeys(alternative.of.keys, chosen, choose, `${path}(${alternative.label})`);
}

function itemsOf(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== 2) {
    throw new Error(`${path}: a list shows two elements.`);
  }
  return value;
}

function entriesOf(value: unknown, path: string): readonly [string, unknown][] {
  if (typeof value !== 'object' || value === null) throw new Error(`${path}: not an object.`);
  return Object.entries(value);
}

const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d\d:\d\d:\d\dZ$/,
} as const;

function checkedValue(key: ValueKey, value: unknown, path: string): unknown {
  const fits =
    key.type === 'integer' ? Number.isInteger(value) : typeof value === key.type && value !== '';
  if (!fits) throw new Error(`${path}: ${String(value)} is not of the type ${key.type}.`);
  if (key.values !== undefined && !key.values.some((allowed) => allowed === value)) {
    throw new Error(`${path}: ${String(value)} is none of ${key.values.join(', ')}.`);
  }
  if (key.format !== undefined && !FORMATS[key.format].test(String(value))) {
    throw new Error(`${path}: ${String(value)} is not of the form ${key.format}.`);
  }
  return value;
}
