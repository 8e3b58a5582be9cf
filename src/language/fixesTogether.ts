/** Making several fixes at once: which of them go together, and the edits that they are. */
import type { Diagnostic, Fix, Range, TextEdit } from './types.ts';

/** A fix, with the finding that it mends. */
export interface OfferedFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** Orders fixes by position and leaves out those that would change what an earlier one changes. */
export function fittingFixes(fixes: readonly OfferedFix[]): readonly OfferedFix[] {
  const kept: OfferedFix[] = [];
  let last: FixSpan | undefined;
  const spans = fixes.map(spanOf).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of spans) {
    if (last !== undefined && !follows(last, span)) continue;
    kept.push(span.offered);
    last = span;
  }
  return kept;
}

/** @param fixes as `fittingFixes` gives them; each is made whole */
export function editsOf(fixes: readonly OfferedFix[]): readonly TextEdit[] {
  return fixes.flatMap(({ fix }) => inOrder(fix.edits));
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A fix, from the first place that it changes to the last. */
interface FixSpan extends Range {
  readonly offered: OfferedFix;
}

function spanOf(offered: OfferedFix): FixSpan {
  const ordered = inOrder(offered.fix.edits);
  return { start: ordered[0]?.start ?? 0, end: ordered.at(-1)?.end ?? 0, offered };
}

/** Fixes that touch are apart only where both replace text: of two insertions one must come first. */
function follows(last: FixSpan, next: FixSpan): boolean {
  if (next.start !== last.end) return next.start > last.end;
  return [last, next].every(
    ({ start, end, offered }) => end > start && offered.fix.edits.length === 1,
  );
}
