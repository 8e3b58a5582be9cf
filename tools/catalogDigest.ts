/** A fingerprint of the catalogue's keys, committed so that a change of any of them is noticed. */
import { createHash } from 'node:crypto';
import type { KeyNode } from '../src/language/keySpace.ts';
import { listKeys } from '../src/language/keys.ts';
import { contextOf, readCatalogIndex, readEventFile } from '../src/catalog/index.ts';

export interface ContextDigest {
  /** How many keys the context has. */
  readonly keys: number;
  /** SHA-256 over the sorted rows of paths, types, nullability, values and formats. */
  readonly rows: string;
}

export type CatalogDigest = Readonly<Record<string, ContextDigest>>;

/**
 * The digest of every context, by its id.
 * @param files the catalogue's files by name, as they are stored
 */
export function catalogDigest(files: ReadonlyMap<string, unknown>): CatalogDigest {
  const index = readCatalogIndex(files.get('index.json'));
  const events = new Map(
    index.events.map(({ name, file }) => [name, readEventFile(files.get(file))]),
  );
  return Object.fromEntries(
    index.triggers.flatMap((trigger) =>
      trigger.contexts.map((info): [string, ContextDigest] => {
        const { keys } = contextOf(index, events, trigger.id, info.purpose);
        return [info.id, digestOf(keys.root)];
      }),
    ),
  );
}

function digestOf(root: KeyNode): ContextDigest {
  const rows = listKeys(root).map(({ path, node }) =>
    JSON.stringify([path, node.types, node.nullable, node.enum ?? null, node.format ?? null]),
  );
  const hash = createHash('sha256').update(rows.sort().join('\n'));
  return { keys: rows.length, rows: hash.digest('hex') };
}
