/** Making many fixes at once, as one change that one undo takes back. */
import { certainFix } from './certainFix.ts';
import { EditedText } from './textEdits.ts';
import type { Diagnostic, DiagnosticCode, Fix, Range, TextEdit } from './types.ts';

/** What fixing all made of a text. */
export interface FixAllResult {
  /** Edits of the original text, ordered by position; none where nothing could be fixed. */
  readonly edits: readonly TextEdit[];
  /** The text after the edits. */
  readonly text: string;
  /** How many errors are gone. */
  readonly fixed: number;
  /** How many errors are left, which a person has to decide on. */
  readonly left: number;
}

/** Each round reads the whole text again; a text that needs more is broken beyond this help. */
const MOST_ROUNDS = 100;

/**
 * Applies certain fixes until none is left.
 *
 * Mistakes within one token or between two are fixed together. A mistake in the structure, such as an unclosed text,
 * is fixed alone and first, because what stands behind it may be right once it is mended. The outcome
 * is the state with the fewest errors on the way, so there are never more than before.
 * @param check reads a text and gives its diagnostics in the order of their position
 */
export function fixAll(text: string, check: (text: string) => readonly Diagnostic[]): FixAllResult {
  const edited = new EditedText(text);
  let diagnostics = check(text);
  const before = errorCount(diagnostics);
  let best: FixAllResult = { edits: [], text, fixed: 0, left: before };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = nextEdits(diagnostics);
    if (edits.length === 0) break;
    edited.apply(edits);
    diagnostics = check(edited.text);
    const left = errorCount(diagnostics);
    if (left < best.left)
      best = { edits: edited.edits(), text: edited.text, fixed: before - left, left };
  }
  return best;
}

/** Local fixes up to the first structural mistake; where there are none, that mistake's fix. */
function nextEdits(diagnostics: readonly Diagnostic[]): readonly TextEdit[] {
  const local: Fix[] = [];
  for (const diagnostic of diagnostics) {
    const certain = certainFix(diagnostic);
    if (certain === undefined) continue;
    if (certain.reach === 'local') local.push(certain.fix);
    else return editsTogether(local.length > 0 ? local : [certain.fix]);
  }
  return editsTogether(local);
}

/**
 * Fixes every diagnostic of one kind, with the first fix of each. For unknown keys only those whose
 * replacement is beyond doubt; see `fixAlike` for one key in all its places.
 * @returns edits ordered by position; a fix that would change what an earlier one changes is left out
 */
export function fixAllOfKind(
  diagnostics: readonly Diagnostic[],
  code: DiagnosticCode,
): readonly TextEdit[] {
  return editsTogether(fixesOfKind(diagnostics, code));
}

/** The fixes that `fixAllOfKind` makes. */
export function fixesOfKind(
  diagnostics: readonly Diagnostic[],
  code: DiagnosticCode,
): readonly Fix[] {
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.code !== code) return [];
    const fix = code === 'unknown-key' ? certainFix(diagnostic)?.fix : diagnostic.fixes?.[0];
    return fix === undefined ? [] : [fix];
  });
}

/**
 * Makes the same fix wherever the same key has the same problem.
 * @param diagnostic the one that was chosen
 * @param fix one of its fixes
 * @returns edits ordered by position
 */
export function fixAlike(
  diagnostics: readonly Diagnostic[],
  diagnostic: Diagnostic,
  fix: Fix,
): readonly TextEdit[] {
  const fixes = diagnostics.flatMap((other) => {
    if (other.code !== diagnostic.code || other.data?.path !== diagnostic.data?.path) return [];
    return (other.fixes ?? []).filter(({ title }) => title === fix.title).slice(0, 1);
  });
  return editsTogether(fixes);
}

/** The edits of several fixes, ordered; each fix is made whole, or left out where it meets another. */
function editsTogether(fixes: readonly Fix[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  let last: FixSpan | undefined;
  for (const span of fixes.map(spanOf).sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (last !== undefined && !follows(last, span)) continue;
    taken.push(...span.edits);
    last = span;
  }
  return taken;
}

/** A fix's edits, from the first place that they change to the last. */
interface FixSpan extends Range {
  readonly edits: readonly TextEdit[];
}

function spanOf({ edits }: Fix): FixSpan {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return { start: ordered[0]?.start ?? 0, end: ordered.at(-1)?.end ?? 0, edits: ordered };
}

/** Fixes that touch are apart only where both replace text: of two insertions one must come first. */
function follows(last: FixSpan, next: FixSpan): boolean {
  if (next.start !== last.end) return next.start > last.end;
  return [last, next].every(({ start, end, edits }) => end > start && edits.length === 1);
}

function errorCount(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}
