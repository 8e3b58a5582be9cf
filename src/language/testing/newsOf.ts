/** What speaks against edits that shall bring no other error or warning. */
import { applyTextEdits } from '../textEdits.ts';
import type { Diagnostic, Range, TextEdit } from '../types.ts';

const isGrave = ({ severity }: Diagnostic): boolean =>
  severity === 'error' || severity === 'warning';

/** Where a range of the edited text comes from, with all of each edit that it touches. */
function origin({ start, end }: Range, edits: readonly TextEdit[]): Range {
  let [from, to] = [start, end];
  let shift = 0;
  const met: Range[] = [];
  for (const edit of edits) {
    const at = edit.start + shift;
    const until = at + edit.newText.length;
    if (at <= end && start <= until) met.push(edit);
    const grown = edit.newText.length - (edit.end - edit.start);
    if (until <= start) from = start - shift - grown;
    if (until <= end) to = end - shift - grown;
    shift += grown;
  }
  return {
    start: Math.min(from, ...met.map((edit) => edit.start)),
    end: Math.max(to, ...met.map((edit) => edit.end)),
  };
}

/**
 * What contradicts that edits bring nothing new: a finding where none of its kind was told before, or
 * more of a kind than before.
 * Told by other means than `addedFindings`: from where each finding comes, and by counting.
 * @param found the findings of a text
 * @param gone what the edits must remove
 */
export function newsOf(
  found: (text: string) => readonly Diagnostic[],
  text: string,
  gone: readonly Diagnostic[],
  edits: readonly TextEdit[],
): readonly string[] {
  const left = [...found(text)];
  for (const { code, start, end } of gone)
    left.splice(
      left.findIndex((one) => one.code === code && one.start === start && one.end === end),
      1,
    );
  const codes = new Set(gone.map(({ code }) => code));
  const after = found(applyTextEdits(text, edits)).filter(
    (one) => isGrave(one) || codes.has(one.code),
  );
  const placed = after.filter((one) => {
    const { start, end } = origin(one, edits);
    return !left.some((old) => old.code === one.code && old.start <= end && start <= old.end);
  });
  const count = (all: readonly Diagnostic[], code: string): number =>
    all.filter((one) => one.code === code).length;
  const more = [...new Set(after.map(({ code }) => code))].filter(
    (code) => count(after, code) > count(left, code),
  );
  return [
    ...placed.map(({ code, start }) => `${code} at ${start}`),
    ...more.map((code) => `more ${code}`),
  ];
}
