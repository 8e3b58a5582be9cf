/** What a change of a text does to its findings: which of them are new. */
import { PROBLEM_LIMIT } from './scanProblem.ts';
import type { Diagnostic, Range, TextEdit } from './types.ts';

/**
 * The findings that a fix brings.
 *
 * A finding after the fix is an old one if it has the code of one that was told before and stands where
 * the edits have carried that one; each old one counts once, and those that were to be mended do not
 * count. What has no such counterpart is new. Notes and suggestions are left out: they speak of the key
 * that stands there now, and nothing is wrong with it. Of more mistakes than are told, another comes into
 * sight for each that goes.
 * @param before the findings of the text before, in the order of their position
 * @param mended which of them the fix must remove
 * @param edits ordered by position and not overlapping
 * @param after the findings of the text that they lead to, in the order of their position
 */
export function addedFindings(
  before: readonly Diagnostic[],
  mended: ReadonlySet<Diagnostic>,
  edits: readonly TextEdit[],
  after: readonly Diagnostic[],
): readonly Diagnostic[] {
  const codes = new Set([...mended].map(({ code }) => code));
  const counts = ({ code, severity }: Diagnostic): boolean =>
    severity === 'error' || severity === 'warning' || codes.has(code);
  const old = new Map<string, Places>();
  for (const diagnostic of before) {
    if (mended.has(diagnostic) || !counts(diagnostic)) continue;
    const place = carried(diagnostic, edits);
    const same = old.get(diagnostic.code);
    if (same === undefined) old.set(diagnostic.code, new Places(place));
    else same.add(place);
  }
  const added = after.filter(
    (diagnostic) => counts(diagnostic) && old.get(diagnostic.code)?.take(diagnostic) !== true,
  );
  return added.length > 0 && isCutShort(before) && after.length <= before.length ? [] : added;
}

/** The places of one code's findings, taken out one by one from the text's start to its end. */
class Places {
  readonly #left: (Range | undefined)[];
  #from = 0;

  constructor(first: Range) {
    this.#left = [first];
  }

  add(place: Range): void {
    this.#left.push(place);
  }

  /** Takes out the place that a finding touches and that ends first, the last of several; false where there is none. */
  take({ start, end }: Range): boolean {
    const left = this.#left;
    while (this.#from < left.length && (left[this.#from]?.end ?? -1) < start) this.#from++;
    let found: Range | undefined;
    let at = -1;
    for (let index = this.#from; index < left.length; index++) {
      const place = left[index];
      if (place === undefined || place.end < start) continue;
      if (place.start > end) break;
      if (found !== undefined && found.end < place.end) continue;
      found = place;
      at = index;
    }
    if (found === undefined) return false;
    left[at] = undefined;
    return true;
  }
}

/** Whether more is wrong with a text than is told of it. */
function isCutShort(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.filter(({ code }) => code.includes('/')).length >= PROBLEM_LIMIT;
}

/**
 * Where a range lies after edits. One that meets an edit takes in all of its new text: what was told of
 * a part of it may be told of any other.
 * @param edits ordered by position and not overlapping
 */
export function carried({ start, end }: Range, edits: readonly TextEdit[]): Range {
  let shift = 0;
  let from: number | undefined;
  let to = 0;
  for (const edit of edits) {
    if (edit.start > end) break;
    if (edit.end >= start) {
      from ??= Math.min(start, edit.start) + shift;
      to = edit.start + shift + edit.newText.length;
    }
    shift += edit.newText.length - (edit.end - edit.start);
  }
  return { start: from ?? start + shift, end: Math.max(to, end + shift) };
}
