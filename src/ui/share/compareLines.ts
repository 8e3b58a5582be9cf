/** Two texts line by line: what stays, what goes, what comes. */
import { diffLines } from 'diff';

/** One line of a comparison. Line numbers count from 1 in the text that the line is of. */
export type DiffLine =
  | {
      readonly kind: 'same';
      readonly text: string;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'removed'; readonly text: string; readonly before: number }
  | { readonly kind: 'added'; readonly text: string; readonly after: number };

/** Two lines that stand beside each other; either can be missing. */
export interface DiffRow {
  readonly before: DiffLine | undefined;
  readonly after: DiffLine | undefined;
}

/** Texts that have next to nothing in common take long to compare, and nobody reads the outcome. */
const timeout = 400;

/**
 * Compares two texts line by line. Line ends do not count; texts that differ too much to be compared
 * in time count as wholly replaced.
 */
export function compareLines(before: string, after: string): readonly DiffLine[] {
  const [one, other] = [unified(before), unified(after)];
  const changes = diffLines(one, other, { timeout }) ?? [
    { value: one, removed: true, added: false },
    { value: other, removed: false, added: true },
  ];
  const lines: DiffLine[] = [];
  let beforeLine = 1;
  let afterLine = 1;
  for (const { value, removed, added } of changes) {
    for (const text of linesOf(value)) {
      if (removed) lines.push({ kind: 'removed', text, before: beforeLine++ });
      else if (added) lines.push({ kind: 'added', text, after: afterLine++ });
      else lines.push({ kind: 'same', text, before: beforeLine++, after: afterLine++ });
    }
  }
  return lines;
}

/** Every text ends its last line, so that adding one after it does not change it. */
function unified(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n');
}

/** Sets what goes beside what comes in its place. */
export function sideBySide(lines: readonly DiffLine[]): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  let removed: DiffLine[] = [];
  let added: DiffLine[] = [];
  const settle = (): void => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
      rows.push({ before: removed[at], after: added[at] });
    }
    removed = [];
    added = [];
  };
  for (const line of lines) {
    if (line.kind === 'removed') removed.push(line);
    else if (line.kind === 'added') added.push(line);
    else {
      settle();
      rows.push({ before: line, after: line });
    }
  }
  settle();
  return rows;
}

/** Lines that are shown, or a stretch of unchanged ones that is folded away. */
export type Stretch<Line> =
  | { readonly kind: 'shown'; readonly lines: readonly Line[] }
  | { readonly kind: 'folded'; readonly lines: readonly Line[] };

/**
 * Folds long stretches of unchanged lines.
 * @param isSame whether a line is unchanged
 * @param around how many unchanged lines stay in sight beside a change
 */
export function foldSame<Line>(
  lines: readonly Line[],
  isSame: (line: Line) => boolean,
  around = 3,
): readonly Stretch<Line>[] {
  const stretches: Stretch<Line>[] = [];
  let shown: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    let end = at;
    while (end < lines.length && isSame(lines[end] as Line)) end += 1;
    const keepBefore = at === 0 ? 0 : around;
    const keepAfter = end === lines.length ? 0 : around;
    // A single folded line would take as much room as it saves.
    if (end - at > keepBefore + keepAfter + 1) {
      shown.push(...lines.slice(at, at + keepBefore));
      if (shown.length > 0) stretches.push({ kind: 'shown', lines: shown });
      stretches.push({ kind: 'folded', lines: lines.slice(at + keepBefore, end - keepAfter) });
      shown = lines.slice(end - keepAfter, end);
    } else {
      shown.push(...lines.slice(at, end));
    }
    at = end;
    while (at < lines.length && !isSame(lines[at] as Line)) {
      shown.push(lines[at] as Line);
      at += 1;
    }
  }
  if (shown.length > 0) stretches.push({ kind: 'shown', lines: shown });
  return stretches;
}
