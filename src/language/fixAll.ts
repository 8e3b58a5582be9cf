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

/**
 * Local fixes up to the first structural mistake; where there are none, that mistake's fix, and those of
 * all other texts that are not closed where it is one: each ends with its line.
 */
function nextFixes(diagnostics: readonly Diagnostic[]): readonly OfferedFix[] {
  const local: OfferedFix[] = [];
  const structural: OfferedFix[] = [];
  for (const diagnostic of diagnostics) {
    const certain = certainFix(diagnostic);
    if (certain === undefined) continue;
    const offered = { diagnostic, fix: certain.fix };
    if (certain.reach === 'local') {
      if (structural.length === 0) local.push(offered);
    } else if (local.length > 0) return local;
    else structural.push(offered);
  }
  const [first] = structural;
  if (first === undefined) return local;
  const text = first.diagnostic.code === 'json-syntax/unclosed-string';
  return text
    ? structural.filter(({ diagnostic }) => diagnostic.code === first.diagnostic.code)
    : [first];
}

function errorCount(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}
