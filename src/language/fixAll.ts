/** Making every fix that needs no decision, as one change that one undo takes back. */
import { certainFix } from './certainFix.ts';
import type { CheckedText } from './fixAttempt.ts';
import type { OfferedFix } from './fixesTogether.ts';
import { mendMany } from './mendMany.ts';
import type { Diagnostic, TextEdit } from './types.ts';

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

/**
 * Applies certain fixes until none is left that can be made without bringing another finding.
 *
 * Mistakes within one token or between two are fixed together. A mistake in the structure, such as an unclosed text,
 * is fixed alone and first, because what stands behind it may be right once it is mended.
 */
export function fixAll(template: CheckedText): FixAllResult {
  const { edits, text, diagnostics } = mendMany(template, nextFixes);
  const left = errorCount(diagnostics);
  return { edits, text, fixed: errorCount(template.diagnostics) - left, left };
}

/** Local fixes up to the first structural mistake; where there are none, that mistake's fix. */
function nextFixes(diagnostics: readonly Diagnostic[]): readonly OfferedFix[] {
  const local: OfferedFix[] = [];
  for (const diagnostic of diagnostics) {
    const certain = certainFix(diagnostic);
    if (certain === undefined) continue;
    const offered = { diagnostic, fix: certain.fix };
    if (certain.reach === 'local') local.push(offered);
    else return local.length > 0 ? local : [offered];
  }
  return local;
}

function errorCount(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}
