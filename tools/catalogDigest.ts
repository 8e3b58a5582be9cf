/** A fingerprint of the catalogue's keys, committed so that a change of any of them is noticed. */
import { createHash } from 'node:crypto';
import { contextOf, readCatalogIndex, readEventFile } from '../src/catalog/index.ts';
import type { KeyNode } from '../src/language/keySpace.ts';
import { listKeys } from '../src/language/keys.ts';

/** What the fingerprint covers of a key. */
export interface DigestRow {
  readonly path: string;
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly enum: readonly unknown[] | null;
  readonly format: string | null;
}

/** The part of a context's digest that the reference's list of keys decides. */
export type RowsDigest = Pick<ContextDigest, 'keys' | 'rows'>;

export interface ContextDigest {
  /** How many keys the context has. */
  readonly keys: number;
  /** SHA-256 over the sorted rows. */
  readonly rows: string;
  /** SHA-256 over what may be missing, and why. */
  readonly missing: string;
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
        return [
          info.id,
          { ...digestOf(digestRows(keys.root)), missing: digestOfMissing(keys.root) },
        ];
      }),
    ),
  );
}

/** The rows of a context's keys, in documented order. */
export function digestRows(root: KeyNode): readonly DigestRow[] {
  return listKeys(root).map(({ path, node }) => ({
    path,
    types: node.types,
    nullable: node.nullable,
    enum: node.enum ?? null,
    format: node.format ?? null,
  }));
}

/** The digest of rows, whatever their order. */
export function digestOf(rows: readonly DigestRow[]): RowsDigest {
  const lines = rows.map((row) =>
    JSON.stringify([row.path, row.types, row.nullable, row.enum, row.format]),
  );
  return { keys: lines.length, rows: sha256(lines) };
}

function digestOfMissing(root: KeyNode): string {
  return sha256(
    listKeys(root).flatMap(({ path, node }) =>
      node.missing === undefined ? [] : [`${path} ${node.missing}`],
    ),
  );
}

function sha256(lines: readonly string[]): string {
  return createHash('sha256')
    .update([...lines].sort().join('\n'))
    .digest('hex');
}
