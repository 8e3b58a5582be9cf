/**
 * The form in which the catalogue is stored: an index, and one file per event. Both are generated;
 * what a file says once (a shape, a sample value) is used wherever it is referred to by its id.
 */
import type { MissingReason, ValueType } from '../language/keySpace.ts';
import type { CatalogIndex, EnvelopeSample } from './types.ts';

/** Raised when a stored form changes so that older code would misread it. */
export const FILE_FORMAT = 1;

export interface IndexFile extends CatalogIndex {
  readonly format: typeof FILE_FORMAT;
}

export interface KeyFile {
  readonly about: string;
  /** Absent where the type is not known. */
  readonly type?: ValueType;
  readonly nullable?: true;
  /** Absent too where `nullable` says it already. */
  readonly missing?: MissingReason;
  readonly values?: readonly (string | number)[];
  readonly format?: string;
  readonly occurs?: string;
  readonly open?: true;
  /** The id of the shape that has the children. */
  readonly shape?: string;
  /** The children, where no other key has the same. */
  readonly keys?: KeysFile;
  readonly element?: KeyFile;
  readonly anyName?: KeyFile;
}

/** Keys by name, in documented order. */
export type KeysFile = Readonly<Record<string, KeyFile>>;

export interface SampleFile {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  /** The event's data; `{"$": n}` stands for the n-th of the file's values. */
  readonly data: unknown;
}

export interface ContextFile {
  readonly envelope: EnvelopeSample;
  readonly samples: readonly SampleFile[];
}

export interface EventFile {
  readonly format: typeof FILE_FORMAT;
  readonly event: string;
  readonly about: string;
  readonly shapes: Readonly<Record<string, KeysFile>>;
  /** The top-level objects of `data`, of all contexts of this event together. */
  readonly objects: KeysFile;
  /** By the context's id. */
  readonly contexts: Readonly<Record<string, ContextFile>>;
  /** Sample values that are used more than once; they refer to earlier ones only. */
  readonly values: readonly unknown[];
}

/** The name by which a sample refers to a shared value. No sample uses it as a key. */
export const VALUE_REFERENCE = '$';
