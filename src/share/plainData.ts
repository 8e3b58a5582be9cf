/** Reading values of unknown origin: own data properties only, so that no name reaches a prototype. */

/** An object of unknown content; read it with {@link ownValue} and nothing else. */
export interface PlainRecord {
  readonly plainRecord: unique symbol;
}

/**
 * Tells whether a value is an object as JSON or a structured clone yields it.
 * @param value anything
 * @returns true for objects whose prototype is the ordinary one or none; false for arrays, functions
 *   and instances of classes
 */
export function isPlainRecord(value: unknown): value is PlainRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The ordinary prototype of another window or frame is a different object, with none above it either.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Reads an own data property. Getters are not called and inherited properties not seen.
 * @param record what to read from
 * @param name the property's exact name
 * @returns the value; undefined where there is no such own data property
 */
export function ownValue(record: PlainRecord | readonly unknown[], name: string): unknown {
  return Object.getOwnPropertyDescriptor(record, name)?.value;
}
