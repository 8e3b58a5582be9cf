/** The lines of the key tree that are on show. */
import type { KeyEntry } from './keyEntries.ts';

export interface KeyRow {
  readonly entry: KeyEntry;
  /** What the line calls the key: its name, or in a list of hits its whole path. */
  readonly label: string;
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Undefined where nothing is below it. */
  readonly expanded: boolean | undefined;
}

/**
 * The lines of a tree, from top to bottom.
 * @param open the ids of the keys that are opened
 */
export function treeRows(
  entries: readonly KeyEntry[],
  open: ReadonlySet<string>,
): readonly KeyRow[] {
  const rows: KeyRow[] = [];
  const pending: KeyRow[] = [];
  const add = (siblings: readonly KeyEntry[]): void => {
    for (let at = siblings.length - 1; at >= 0; at -= 1) {
      const entry = siblings[at];
      if (entry === undefined) continue;
      pending.push({
        entry,
        label: entry.name,
        level: entry.level,
        position: at + 1,
        siblings: siblings.length,
        expanded: entry.children.length === 0 ? undefined : open.has(entry.id),
      });
    }
  };
  add(entries);
  for (let row = pending.pop(); row !== undefined; row = pending.pop()) {
    rows.push(row);
    if (row.expanded === true) add(row.entry.children);
  }
  return rows;
}

/** The lines of a search's hits: all on one level, with their whole paths. */
export function hitRows(hits: readonly KeyEntry[]): readonly KeyRow[] {
  return hits.map((entry, at) => ({
    entry,
    label: entry.id,
    level: 1,
    position: at + 1,
    siblings: hits.length,
    expanded: undefined,
  }));
}

/** What a line is called where it is read aloud: name, type, value, and how often it is used. */
export function rowName({ label, entry }: KeyRow, used: number): string {
  return [
    label,
    entry.typeLabel,
    entry.mayBeMissing ? 'may be null' : '',
    entry.sampleText,
    used === 0 ? '' : used === 1 ? 'used once' : `used ${used} times`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
