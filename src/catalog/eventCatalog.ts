/** An event's catalogue in memory: the stored form, with every name in a Map. */
import type { MissingReason, ValueType } from '../language/keySpace.ts';
import type { EnvelopeSample } from './types.ts';

/** A key as stored; its children are those of its shape, or its own. */
export interface KeyEntry {
  readonly description: string;
  readonly types: readonly ValueType[];
  readonly nullable: boolean;
  readonly missing?: MissingReason;
  readonly enum?: readonly (string | number)[];
  readonly format?: string;
  readonly occurs?: string;
  readonly open: boolean;
  readonly children: KeyEntries;
  readonly element?: KeyEntry;
  readonly anyName?: KeyEntry;
}

export type KeyEntries = ReadonlyMap<string, KeyEntry>;

/** A sample event whose shared values have not been put in yet. */
export interface StoredSample {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly data: unknown;
}

export interface StoredContext {
  readonly envelope: EnvelopeSample;
  readonly samples: readonly StoredSample[];
}

/** What the catalogue knows of one event. Read it through `contextOf`. */
export interface EventCatalog {
  readonly event: string;
  /** When the event is sent. */
  readonly description: string;
  /** The top-level objects of `data`, of all contexts of the event together. */
  readonly objects: KeyEntries;
  /** By the context's id. */
  readonly contexts: ReadonlyMap<string, StoredContext>;
  /** Values that samples refer to. */
  readonly values: readonly unknown[];
}
