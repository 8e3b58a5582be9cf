import { useDeferredValue, useMemo, useState } from 'react';
import type { TemplateDocument } from '../../language/document.ts';
import type { KeySpace } from '../../language/keySpace.ts';
import type { SampleData } from '../../language/sample.ts';
import { keyUsage, usageWithParents } from '../../language/usage.ts';
import { countEntries, type KeyEntry, keyEntries } from './keyEntries.ts';
import { hitRows, type KeyRow, treeRows } from './keyRows.ts';
import { searchKeys } from './keySearch.ts';

export interface KeyTreeState {
  readonly rows: readonly KeyRow[];
  /** How many keys there are in all. */
  readonly count: number;
  readonly query: string;
  /** How often keys are used, those above a used key included. */
  readonly usage: ReadonlyMap<string, number>;
  setQuery(query: string): void;
  setOpen(entry: KeyEntry, open: boolean): void;
}

/** The lines that the panel shows, by what is searched and what is opened. */
export function useKeyTree(
  keys: KeySpace,
  sample: SampleData | undefined,
  document: TemplateDocument | undefined,
): KeyTreeState {
  const [query, setQuery] = useState('');
  // With a few top-level objects all start open, else the first: one sees at once what there is.
  const entries = useMemo(() => keyEntries(keys, sample), [keys, sample]);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const open = useMemo(() => {
    const ids = new Set(entries.slice(0, entries.length <= 3 ? 3 : 1).map(({ id }) => id));
    for (const [id, isOpen] of changed) {
      if (isOpen) ids.add(id);
      else ids.delete(id);
    }
    return ids;
  }, [entries, changed]);
  const count = useMemo(() => countEntries(entries), [entries]);
  const rows = useMemo(
    () => (query.trim() === '' ? treeRows(entries, open) : hitRows(searchKeys(entries, query))),
    [entries, open, query],
  );
  // Typing in the template must not wait for the marks.
  const counted = useDeferredValue(document);
  const usage = useMemo(
    () =>
      counted === undefined
        ? new Map<string, number>()
        : usageWithParents(keyUsage(counted, keys.root)),
    [counted, keys],
  );
  return {
    rows,
    count,
    query,
    usage,
    setQuery,
    setOpen: (entry, isOpen) => setChanged(new Map([...changed, [entry.id, isOpen]])),
  };
}
