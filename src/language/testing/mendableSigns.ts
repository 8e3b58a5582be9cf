/** A language of single signs, for tests of what becomes of fixes whatever they mend. */
import type { Diagnostic } from '../types.ts';
import type { OfferedFix } from '../fixesTogether.ts';

/** Signs with something wrong, and what their fix makes of them, which may be wrong in turn. */
const MENDED: ReadonlyMap<string, string> = new Map([
  ['1', '.'],
  ['2', '1'],
  ['3', '2'],
  ['4', '3'],
  ['t', '111'],
  ['f', '1111'],
  ['q', '1?'],
  ['?', '.'],
]);

/** What is wrong with a text of such signs; of a question mark only its author knows what is meant. */
export function findingsOfSigns(text: string): readonly Diagnostic[] {
  return [...text.matchAll(/[1-4tfq?]/g)].map(({ 0: sign, index: start }) => {
    const end = start + 1;
    const fixes = [
      { title: `Mend ${sign}`, edits: [{ start, end, newText: MENDED.get(sign) ?? '' }] },
    ];
    const code = sign === '?' ? 'json-syntax/missing-value' : 'json-syntax/bad-number';
    return { code, severity: 'error', message: sign, start, end, fixes };
  });
}

/** Findings with their only fix. */
export function offersOf(diagnostics: readonly Diagnostic[]): readonly OfferedFix[] {
  return diagnostics.flatMap((diagnostic) =>
    (diagnostic.fixes ?? []).map((fix) => ({ diagnostic, fix })),
  );
}
