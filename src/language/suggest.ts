/** "Did you mean": the known keys that resemble one that nobody sends. */
import { type ListedKey, listKeys, resolveKey } from './keys.ts';
import { catalogPath, formatKeyPath, type KeyPath, parseKeyPath } from './keyPath.ts';
import type { KeyNode } from './keySpace.ts';

/** More than five to choose from is a search, not a suggestion. */
const MOST = 5;

interface Entry {
  readonly key: ListedKey;
  readonly whole: string;
  readonly last: string;
}

const entriesOf = new WeakMap<KeyNode, readonly Entry[]>();

/**
 * Known keys that may have been meant: those with the same last name first, then by edit distance
 * over the whole path, then over its last part. Case, `_` and `-` do not count as differences.
 * @param path a path that the key space does not have
 * @returns at most five paths, best first, with the path's own list indexes; empty when none is near
 */
export function suggestKeys(root: KeyNode, path: KeyPath): readonly string[] {
  const wanted = catalogPath(path);
  const whole = plain(wanted);
  const last = plain(lastName(wanted));
  if (whole.length > 200) return [];
  const wholeLimit = Math.max(1, Math.floor(whole.length / 3));
  const lastLimit = Math.max(1, Math.floor(last.length / 3));
  const found: { key: ListedKey; same: number; distance: number; lastDistance: number }[] = [];
  for (const entry of entries(root)) {
    const same = entry.last === last && last !== '' ? 0 : 1;
    const limit = same === 0 ? Math.max(whole.length, entry.whole.length) : wholeLimit;
    const distance = editDistance(whole, entry.whole, limit);
    if (distance > limit) continue;
    const longer = Math.max(last.length, entry.last.length);
    const lastDistance = editDistance(last, entry.last, longer);
    // A path that is near only because its beginning is the same names something else.
    if (lastDistance > lastLimit && distance > 2) continue;
    found.push({ key: entry.key, same, distance, lastDistance });
  }
  found.sort(
    (a, b) =>
      a.same - b.same ||
      a.distance - b.distance ||
      a.lastDistance - b.lastDistance ||
      a.key.path.length - b.key.path.length,
  );
  if (found.length === 0) return belowOpenKeys(root, path);
  return found.slice(0, MOST).map(({ key }) => withIndexes(key, path));
}

/** Where any name is allowed, as below metadata, only what stands above it can be misspelt. */
function belowOpenKeys(root: KeyNode, path: KeyPath): readonly string[] {
  const above = path.slice(0, -1);
  const last = path.at(-1);
  if (last?.kind !== 'name' || above.length === 0) return [];
  return suggestKeys(root, above).flatMap((candidate) => {
    const known = parseKeyPath(candidate);
    if (known === undefined || resolveKey(root, known)?.node?.open === false) return [];
    return [formatKeyPath([...known, last])];
  });
}

function entries(root: KeyNode): readonly Entry[] {
  let list = entriesOf.get(root);
  if (list === undefined) {
    list = listKeys(root)
      .filter(({ path }) => !path.includes('*') && !path.endsWith('[]'))
      .map((key) => ({ key, whole: plain(key.path), last: plain(lastName(key.path)) }));
    entriesOf.set(root, list);
  }
  return list;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function plain(path: string): string {
  return path.replace(/\[\]|[_\-.]/g, '').toLowerCase();
}

/** Puts the indexes that the person wrote into a suggestion, in order; further lists get their first item. */
function withIndexes({ insertPath }: ListedKey, path: KeyPath): string {
  const indexes = path.flatMap((segment) => (segment.kind === 'index' ? [segment] : []));
  let next = 0;
  const suggestion = (parseKeyPath(insertPath) ?? []).map((segment) =>
    segment.kind === 'index' ? (indexes[next++] ?? segment) : segment,
  );
  return formatKeyPath(suggestion);
}

let rowBefore = new Uint16Array(256);
let row = new Uint16Array(256);
let rowTwoBefore = new Uint16Array(256);

/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn one text into
 * the other, or more than `limit` where it takes more. Texts of up to 255 code units; longer ones are
 * taken to be further apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const width = b.length;
  if (Math.abs(a.length - width) > limit) return limit + 1;
  if (width >= row.length || a.length >= row.length) return limit + 1;
  for (let column = 0; column <= width; column++) rowBefore[column] = column;
  for (let line = 1; line <= a.length; line++) {
    row[0] = line;
    let best = line;
    const unit = a.charCodeAt(line - 1);
    for (let column = 1; column <= width; column++) {
      const other = b.charCodeAt(column - 1);
      const replaced = (rowBefore[column - 1] as number) + (unit === other ? 0 : 1);
      let cost = Math.min(
        replaced,
        (rowBefore[column] as number) + 1,
        (row[column - 1] as number) + 1,
      );
      if (
        line > 1 &&
        column > 1 &&
        unit === b.charCodeAt(column - 2) &&
        a.charCodeAt(line - 2) === other
      ) {
        cost = Math.min(cost, (rowTwoBefore[column - 2] as number) + 1);
      }
      row[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [rowTwoBefore, rowBefore, row] = [rowBefore, row, rowTwoBefore];
  }
  return rowBefore[width] as number;
}
