/**
 * Fuzzy matching of key paths: the letters of a query in their order, anywhere in a path, scored so
 * that starts of segments and unbroken stretches win. `cusna` finds `customer.name`.
 */

export interface FuzzyMatch {
  /** Larger is better. Comparable between targets of one query. */
  readonly score: number;
  /** Offsets in the target of the matched code units, ascending. */
  readonly matches: readonly number[];
}

/** Longer queries are no search any more; the rest must simply follow as a prefix does. */
const QUERY_LIMIT = 128;

const LETTER = 16;
const PATH_START = 12 * 16;
const SEGMENT_START = 10 * 16;
const WORD_START = 6 * 16;
/** As much as a segment's start: a stretch that crosses into a new segment loses nothing. */
const ADJACENT = SEGMENT_START;
const GAP = 2 * 16;
const PREFIX = 24 * 16;
const WHOLE_LAST_SEGMENT = 9 * 16;
const WHOLE_SEGMENT = 4 * 16;
/** Per array on the way: `customer.name` before `order.items[0].name`. */
const ARRAY_HOP = 5 * 16;
const UNREACHED = -0x40000000;

const DOT = 46;
const BRACKET_OPEN = 91;
const BRACKET_CLOSE = 93;
const UNDERSCORE = 95;
const DASH = 45;

let bestScratch = new Int32Array(1024);
let fromScratch = new Int16Array(1024);

/** Lower case with the same length, so that offsets stay those of the text. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * What is compared of a typed path: spaces and quotes out, `a.0` as `a[0]`, `["` as a dot.
 * @param typed the path as typed so far, escapes decoded
 */
export function foldQuery(typed: string): string {
  return foldCase(
    typed
      .replace(/\[["']/g, '.')
      .replace(/["']\]?/g, '')
      .replace(/\.(\d+)(?=[.[]|$)/g, '[$1]')
      .replace(/\s+/g, ''),
  ).slice(0, QUERY_LIMIT);
}

/**
 * Matches a folded query against a folded path.
 * @param query from `foldQuery`; empty matches everything with score 0
 * @param target from `foldCase`
 * @returns undefined where the letters do not all occur in order
 */
export function fuzzyMatch(query: string, target: string): FuzzyMatch | undefined {
  const rows = query.length;
  const columns = target.length;
  if (rows === 0) return { score: 0, matches: [] };
  if (rows > columns || !isSubsequence(query, target)) return undefined;
  reserve(rows * columns);
  const best = bestScratch;
  const from = fromScratch;
  for (let row = 0; row < rows; row++) {
    const wanted = query.charCodeAt(row);
    // The best end of the previous letter so far, at least one code unit back.
    let bestBefore = UNREACHED;
    let bestBeforeAt = -1;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      best[cell] = UNREACHED;
      if (row > 0 && column > 1) {
        const before = best[cell - columns - 2] ?? UNREACHED;
        if (before > bestBefore) {
          bestBefore = before;
          bestBeforeAt = column - 2;
        }
      }
      if (!sameUnit(wanted, target.charCodeAt(column))) continue;
      const own = LETTER + startBonus(target, column);
      if (row === 0) {
        best[cell] = own;
        from[cell] = -1;
        continue;
      }
      const adjacent =
        column > 0 ? (best[cell - columns - 1] ?? UNREACHED) + LETTER + ADJACENT : UNREACHED;
      const apart = bestBefore + own - GAP;
      if (Math.max(adjacent, apart) < UNREACHED / 2) continue;
      best[cell] = Math.max(adjacent, apart);
      from[cell] = adjacent >= apart ? column - 1 : bestBeforeAt;
    }
  }
  return finish(query, target, rows, columns);
}

/** The best way through all letters: there is one, as they occur in order. */
function finish(query: string, target: string, rows: number, columns: number): FuzzyMatch {
  let end = 0;
  let score = UNREACHED;
  for (let column = 0; column < columns; column++) {
    const value = bestScratch[(rows - 1) * columns + column] ?? UNREACHED;
    // `>=`: of equal ends the later one, which lies in a later segment.
    if (value >= score) {
      score = value;
      end = column;
    }
  }
  const matches = new Array<number>(rows);
  for (let row = rows - 1, column = end; row >= 0; row--) {
    matches[row] = column;
    column = fromScratch[row * columns + column] ?? -1;
  }
  const after = target.charCodeAt(end + 1);
  const endsSegment = end + 1 === columns || after === DOT || after === BRACKET_OPEN;
  if (endsSegment) score += WHOLE_SEGMENT;
  if (
    end + 1 === columns &&
    startBonus(target, columns - rows) >= SEGMENT_START &&
    target.endsWith(query)
  ) {
    score += WHOLE_LAST_SEGMENT;
  }
  if (target.startsWith(query)) score += PREFIX;
  for (let column = 0; column < columns; column++) {
    if (target.charCodeAt(column) === BRACKET_OPEN) score -= ARRAY_HOP;
  }
  return { score: score - 2 * columns, matches };
}

function isSubsequence(query: string, target: string): boolean {
  let row = 0;
  for (let column = 0; column < target.length && row < query.length; column++) {
    if (sameUnit(query.charCodeAt(row), target.charCodeAt(column))) row++;
  }
  return row === query.length;
}

/** A dot in the query also finds the bracket that opens an index or a quoted name. */
function sameUnit(wanted: number, found: number): boolean {
  return wanted === found || (wanted === DOT && found === BRACKET_OPEN);
}

function startBonus(target: string, column: number): number {
  if (column === 0) return PATH_START;
  const before = target.charCodeAt(column - 1);
  if (before === DOT || before === BRACKET_CLOSE) return SEGMENT_START;
  return before === UNDERSCORE || before === DASH ? WORD_START : 0;
}

function reserve(cells: number): void {
  if (cells <= bestScratch.length) return;
  bestScratch = new Int32Array(cells * 2);
  fromScratch = new Int16Array(cells * 2);
}
