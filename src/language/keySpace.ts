/**
 * What the language needs to know of a trigger's keys. The catalogue implements it; the language
 * layer never knows where the keys came from.
 */
import type { Elsewhere } from './types.ts';

/** The JSON types that a key's value can have. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

/** Why the value of a key can be missing from an event although the key is documented. */
export type MissingReason =
  /** Documented as nullable. */
  | 'nullable'
  /** Its definition lists what is always there, and this key is not in that list. */
  | 'optional'
  /** It belongs to one alternative of a union only. */
  | 'alternative';

/** A key, with everything below it. Nodes can be shared between parents; they are never changed. */
export interface KeyNode {
  /** The last segment as written in a path: a property's name, `[]` for an element, `*` for any name. */
  readonly name: string;
  /** Documented types. Empty: the type is not known. */
  readonly types: readonly ValueType[];
  /** Set when the value can be null or absent even if everything above it is there. */
  readonly missing?: MissingReason;
  /** Documented as nullable (a fact of its own, beside `missing`, which names the first reason). */
  readonly nullable: boolean;
  /** Allowed values, in documented order, where the documentation lists them. */
  readonly enum?: readonly (string | number)[];
  /** `date-time`, `date` or `time` where documented. */
  readonly format?: string;
  /** What the key means, in our words; plain text. */
  readonly description: string;
  /** When an alternative of a union occurs, as words that follow the key's name: "only when `type` is PERCENT". */
  readonly occurs?: string;
  /** A value of the documented type as JSON text, for explanations; the sample event comes first. */
  readonly example?: string;
  /** Any name is allowed below (metadata and the like); nothing is known of what stands there. */
  readonly open: boolean;
  /** Named children by their exact name. A Map, so that only own names are ever found. */
  readonly children: ReadonlyMap<string, KeyNode>;
  /** An array's element. */
  readonly element?: KeyNode;
  /** A map's value, for any name. */
  readonly anyName?: KeyNode;
}

/** All keys of one context (a trigger with a purpose). */
export interface KeySpace {
  /** The trigger's label, as a person reads it. */
  readonly trigger: string;
  /** The purpose's label, where the trigger has several. */
  readonly purpose?: string;
  /** An object node without a name whose children are the top-level objects of `data`. */
  readonly root: KeyNode;
  /**
   * Other contexts that have a key.
   * @param path the key path in catalogue form (`order.items[].name`), own segments only
   * @returns contexts, those of the same trigger first; empty when no context has it
   */
  elsewhere(path: string): readonly Elsewhere[];
}
