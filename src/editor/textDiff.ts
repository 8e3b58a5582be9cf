/** Small differences between two texts, so that an editor keeps its scroll, folds and selection. */
import type { TextEdit } from '../language/types.ts';

/** Above this many pairs of lines the stretch between is replaced as a whole. */
const PAIR_LIMIT = 250_000;

/**
 * One edit that turns a text into another: what lies between their common start and end.
 * @param caret an offset of `after` before which the edit ends, where that is possible: of several same
 *   letters it tells which one is new
 * @returns no edit for equal texts; never splits CR LF or a surrogate pair
 */
export function singleEdit(
  before: string,
  after: string,
  caret: number = after.length,
): readonly TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  const most = shorter - commonTail(before, after, Math.min(shorter, after.length - caret));
  let start = commonHead(before, after, most);
  while (start > 0 && (splits(before, start) || splits(after, start))) start--;
  let tail = commonTail(before, after, shorter - start);
  while (tail > 0 && (splits(before, before.length - tail) || splits(after, after.length - tail)))
    tail--;
  return [{ start, end: before.length - tail, newText: after.slice(start, after.length - tail) }];
}

/**
 * Compared at once, in code units, before the place is looked for letter by letter. The engine compares
 * texts in its own code, which is fast at the first keystroke too.
 */
const BLOCK = 1_024;

/** How many code units two texts have in common at their starts, up to a limit. */
function commonHead(before: string, after: string, limit: number): number {
  let head = 0;
  while (
    head + BLOCK <= limit &&
    before.slice(head, head + BLOCK) === after.slice(head, head + BLOCK)
  ) {
    head += BLOCK;
  }
  while (head < limit && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  return head;
}

/** How many code units two texts have in common at their ends, up to a limit. */
function commonTail(before: string, after: string, limit: number): number {
  const from = before.length;
  const to = after.length;
  let tail = 0;
  while (
    tail + BLOCK <= limit &&
    before.slice(from - tail - BLOCK, from - tail) === after.slice(to - tail - BLOCK, to - tail)
  ) {
    tail += BLOCK;
  }
  while (tail < limit && before.charCodeAt(from - 1 - tail) === after.charCodeAt(to - 1 - tail)) {
    tail++;
  }
  return tail;
}

function splits(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (
    (before === 13 && after === 10) ||
    (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000)
  );
}

/**
 * Edits line by line: equal lines stay untouched, so that folds on them stay.
 * @returns edits in order, none for equal texts
 */
export function lineEdits(before: string, after: string): readonly TextEdit[] {
  // Most changes are small: what is alike at both ends is passed over without cutting it up.
  const [whole] = singleEdit(before, after);
  if (whole === undefined) return [];
  const start = whole.start === 0 ? 0 : before.lastIndexOf('\n', whole.start - 1) + 1;
  const rest = before.length - lineEndFrom(before, whole.end);
  const old = splitLines(before.slice(start, before.length - rest));
  const fresh = splitLines(after.slice(start, after.length - rest));
  const edits: TextEdit[] = [];
  let offset = start;
  let from = 0;
  let to = 0;
  for (const [oldAt, freshAt] of [
    ...commonLines(old, fresh),
    [old.length, fresh.length] as const,
  ]) {
    const removed = old.slice(from, oldAt).join('');
    for (const edit of singleEdit(removed, fresh.slice(to, freshAt).join(''))) {
      edits.push({ start: edit.start + offset, end: edit.end + offset, newText: edit.newText });
    }
    offset += removed.length + (old[oldAt]?.length ?? 0);
    from = oldAt + 1;
    to = freshAt + 1;
  }
  return edits;
}

/** The offset after the line end that ends the line of an offset. */
function lineEndFrom(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The lines of a text with their ends; none for an empty text. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The longest common run of lines of two lists, as pairs of indexes; of a short list only. */
function commonLines(
  old: readonly string[],
  fresh: readonly string[],
): (readonly [number, number])[] {
  const columns = fresh.length + 1;
  if (old.length * fresh.length > PAIR_LIMIT) return [];
  const lengths = new Uint16Array((old.length + 1) * columns);
  const at = (row: number, column: number): number => lengths[row * columns + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = fresh.length - 1; column >= 0; column--) {
      lengths[row * columns + column] =
        old[row] === fresh[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < old.length && column < fresh.length;) {
    if (old[row] === fresh[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
