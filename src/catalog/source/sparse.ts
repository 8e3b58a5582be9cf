/** The leanest event that the documentation allows: what may be missing is missing. */
import type { KeyFile, KeysFile } from '../file.ts';
import type { CompiledEvent } from './compile.ts';

/**
 * Thins out a complete sample.
 * @param compiled the event's keys
 * @param data the complete sample's data
 * @returns new data: what can be null is null, what may be left out is left out, lists have one element
 */
export function sparseData(compiled: CompiledEvent, data: Record<string, unknown>): unknown {
  return thinObject(compiled.objects, data);

  function thinObject(keys: KeysFile, value: object): unknown {
    const entries = Object.entries(value).flatMap(
      ([name, item]: [string, unknown]): [string, unknown][] => {
        const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
        if (key === undefined) return [[name, item]];
        if (key.nullable === true) return [[name, null]];
        return key.missing === undefined ? [[name, thin(key, item)]] : [];
      },
    );
    return Object.fromEntries(entries);
  }

  function thin(key: KeyFile, value: unknown): unknown {
    if (Array.isArray(value)) {
      const { element } = key;
      const first: unknown[] = value.slice(0, 1);
      return element === undefined ? first : first.map((item) => thin(element, item));
    }
    if (typeof value !== 'object' || value === null) return value;
    const { anyName } = key;
    if (anyName !== undefined) {
      return Object.fromEntries(
        Object.entries(value).map(([name, item]: [string, unknown]) => [name, thin(anyName, item)]),
      );
    }
    return thinObject(key.shape === undefined ? (key.keys ?? {}) : shapeOf(key.shape), value);
  }

  function shapeOf(id: string): KeysFile {
    const keys = compiled.shapes[id];
    if (keys === undefined) throw new Error(`No shape ${id}.`);
    return keys;
  }
}
