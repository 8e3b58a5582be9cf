/** Questions to the catalogue that need no key tree of their own. */
import { listKeys } from '../language/keys.ts';
import type { ValueType } from '../language/keySpace.ts';
import type { CatalogIndex, Context, TriggerInfo } from './types.ts';

/** A key on one line: its path as the catalogue writes it, its types, and whether it can be null. */
export interface KeyRow {
  /** `order.items[].name`; `*` stands for any name of a map. */
  readonly path: string;
  readonly types: readonly ValueType[];
  readonly nullable: boolean;
}

/** All keys of a context, parents before their children, in documented order. */
export function keyRows(context: Context): readonly KeyRow[] {
  return listKeys(context.keys.root).map(({ path, node }) => ({
    path,
    types: node.types,
    nullable: node.nullable,
  }));
}

/**
 * Finds a trigger by what a person may call it.
 * @param index the catalogue's index
 * @param text an event's name (then the Distributions trigger of that event, or else a campaign's),
 *   a trigger's id, or its label; upper and lower case count the same
 * @returns the trigger, or undefined where nothing is called so
 */
export function findTrigger(index: CatalogIndex, text: string): TriggerInfo | undefined {
  const wanted = text.trim().toLowerCase();
  const ofEvent = index.triggers.filter(({ event }) => event.toLowerCase() === wanted);
  return (
    ofEvent.find(({ home }) => home === 'distribution') ??
    ofEvent[0] ??
    index.triggers.find(({ id }) => id === wanted) ??
    index.triggers.find(({ label }) => label.toLowerCase() === wanted)
  );
}
