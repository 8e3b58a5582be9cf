/** Which fixes may be made without asking: those that mend and decide nothing for the author. */
import { editDistance } from './suggest.ts';
import type { Diagnostic, DiagnosticCode, Fix } from './types.ts';

/** Mistakes inside one token, or between two: mending one hardly changes how the rest is read. */
const LOCAL: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'json-syntax/single-quotes',
  'json-syntax/typographic-quotes',
  'json-syntax/unquoted-name',
  'json-syntax/unquoted-text',
  'json-syntax/comment',
  'json-syntax/bad-number',
  'json-syntax/bad-literal',
  'json-syntax/bad-escape',
  'json-syntax/control-character',
  'json-syntax/byte-order-mark',
  'json-syntax/unexpected-character',
  'json-syntax/missing-comma',
  'json-syntax/trailing-comma',
  'json-syntax/extra-comma',
  'json-syntax/missing-colon',
  'placeholder-syntax/unclosed',
  'unquoted-text',
  'unknown-key',
]);

/** Mistakes in what belongs together: mending the first often shows that the next was none. */
const STRUCTURAL: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'json-syntax/unclosed-string',
  'json-syntax/unclosed-bracket',
  'json-syntax/mismatched-bracket',
  'json-syntax/extra-bracket',
]);

/** How far a certain fix reaches. */
export type FixReach = 'local' | 'structural';

/**
 * The fix of a diagnostic that needs no choice by a person.
 *
 * Fixes that would invent a value or a name, drop characters that may mean something, or turn a number
 * in quotes into a number are not among them: the author may want the text as it is.
 * @returns undefined where the author has to decide
 */
export function certainFix(
  diagnostic: Diagnostic,
): { readonly fix: Fix; readonly reach: FixReach } | undefined {
  const { code, fixes } = diagnostic;
  const fix = fixes?.[0];
  if (fix === undefined) return undefined;
  if (STRUCTURAL.has(code)) return { fix, reach: 'structural' };
  if (!LOCAL.has(code)) return undefined;
  // An unclosed placeholder without a key can only be removed.
  if (code === 'placeholder-syntax/unclosed' && fix.edits[0]?.newText !== '}}') return undefined;
  // A sign that looks like another, or like a space, is replaced; what is removed may mean something.
  if (code === 'json-syntax/unexpected-character' && fix.edits[0]?.newText === '') return undefined;
  if (code === 'unknown-key' && !hasClearCandidate(diagnostic)) return undefined;
  return { fix, reach: 'local' };
}

/** More changed letters than this is another word. */
const NEAR = 2;

/** Whether the first candidate is near, and nearer than every other. */
function hasClearCandidate({ data }: Diagnostic): boolean {
  const [first, ...others] = data?.candidates ?? [];
  if (first === undefined || data?.path === undefined) return false;
  const wanted = plain(data.path);
  const nearest = editDistance(wanted, plain(first), NEAR);
  return (
    nearest <= NEAR && others.every((other) => editDistance(wanted, plain(other), NEAR) > nearest)
  );
}

/** A path for comparing: case and the signs between words do not count. */
function plain(path: string): string {
  return path.replace(/[_\-.]/g, '').toLowerCase();
}
