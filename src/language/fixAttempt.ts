/** Trying fixes on a text: whether they mend what they say and bring nothing new. */
import { addedFindings } from './addedFindings.ts';
import { certainFix } from './certainFix.ts';
import { type OfferedFix, editsOf, fittingFixes } from './fixesTogether.ts';
import { EditedText } from './textEdits.ts';
import type { Diagnostic, TextEdit } from './types.ts';

/** A text, what was found in it, and how that was found. */
export interface CheckedText {
  readonly text: string;
  /** All findings of the text, in the order of their position. */
  readonly diagnostics: readonly Diagnostic[];
  /** Gives the findings of another text in the same way. */
  readonly check: (text: string) => readonly Diagnostic[];
}

/** What came of fixes that can be made: the new text, with its findings. */
export interface Attempt extends CheckedText {
  /** Edits of the text before, ordered by position. */
  readonly edits: readonly TextEdit[];
  /** The titles of further fixes that were made with them. */
  readonly also: readonly string[];
}

/** A fix may uncover what it hid; so many times what is uncovered is mended with it. */
const MOST_CARRIED = 2;

/** So many fixes more are made with one fix at most. */
const MOST_ALSO = 3;

/**
 * Makes fixes, and what they need: where they uncover mistakes that they hid, and those have fixes that
 * need no decision, these are made too.
 * @param fixes as `fittingFixes` gives them
 * @returns undefined where a finding would be left that was not there before, or one of theirs
 */
export function attemptFixes(
  { text, diagnostics, check }: CheckedText,
  fixes: readonly OfferedFix[],
): Attempt | undefined {
  const mended = new Set(fixes.map(({ diagnostic }) => diagnostic));
  const edited = new EditedText(text);
  const also: string[] = [];
  let edits = editsOf(fixes);
  edited.apply(edits);
  for (let round = 0; ; round++) {
    const after = check(edited.text);
    const added = addedFindings(diagnostics, mended, edits, after);
    if (added.length === 0) return { text: edited.text, diagnostics: after, check, edits, also };
    if (round === MOST_CARRIED || added.length > MOST_ALSO * fixes.length) return undefined;
    const needed = added.flatMap(certain);
    if (needed.length < added.length) return undefined;
    const fitting = fittingFixes(needed);
    edited.apply(editsOf(fitting));
    also.push(...fitting.map(({ fix }) => fix.title));
    edits = edited.edits();
  }
}

/** A finding with its fix, where that needs no decision. */
function certain(diagnostic: Diagnostic): readonly OfferedFix[] {
  const fix = certainFix(diagnostic);
  return fix === undefined ? [] : [{ diagnostic, fix: fix.fix }];
}
