/** Searching keys by path, sample value and description. */
import { foldCase, foldQuery, fuzzyMatch } from '../../language/fuzzy.ts';
import type { KeyEntry } from './keyEntries.ts';

interface Hit {
  readonly entry: KeyEntry;
  /** 0: by its path, 1: by its value, 2: by its description, 3: by letters here and there. */
  readonly by: number;
  readonly score: number;
  readonly order: number;
}

/** Below this a path has the letters by chance; such keys count only where nothing else is found. */
const LIKELY = 140;

/**
 * Finds keys.
 * @param query what was typed; several words must all occur where the path does not match
 * @returns keys whose path matches, best first, then those by sample value, then by description
 */
export function searchKeys(entries: readonly KeyEntry[], query: string): readonly KeyEntry[] {
  const wanted = foldQuery(query.replace(/[{}]/g, ''));
  const words = foldCase(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted === '' || words.length === 0) return [];
  const hits: Hit[] = [];
  const pending = [...entries].reverse();
  let order = 0;
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    order += 1;
    const hit = hitOf(entry, wanted, words, order);
    if (hit !== undefined) hits.push(hit);
    for (let at = entry.children.length - 1; at >= 0; at -= 1) {
      const child = entry.children[at];
      if (child !== undefined) pending.push(child);
    }
  }
  hits.sort(
    (one, other) => one.by - other.by || other.score - one.score || one.order - other.order,
  );
  const likely = hits.filter(({ by }) => by < 3);
  return (likely.length > 0 ? likely : hits).map(({ entry }) => entry);
}

function hitOf(
  entry: KeyEntry,
  wanted: string,
  words: readonly string[],
  order: number,
): Hit | undefined {
  const { path, value, description } = entry.searched;
  const match = fuzzyMatch(wanted, path);
  const likely = match !== undefined && match.score / wanted.length >= LIKELY;
  if (match !== undefined && likely) return { entry, by: 0, score: match.score, order };
  const holds = (text: string): boolean => words.every((word) => text.includes(word));
  if (value !== '' && holds(value)) return { entry, by: 1, score: 0, order };
  if (holds(description)) return { entry, by: 2, score: 0, order };
  return match === undefined ? undefined : { entry, by: 3, score: match.score, order };
}
