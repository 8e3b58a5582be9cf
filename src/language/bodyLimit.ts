/** What is wrong with a body rather than with its template: it can be too long to be sent, or made. */
import { byPlace } from './order.ts';
import { type Rendering, VALUES_LIMIT } from './render.ts';
import type { Diagnostic } from './types.ts';

/**
 * Findings with the one that only rendering can tell.
 * @param diagnostics what `check` found in a template, in the order of its position
 * @param rendering the body of that template
 * @returns the same list where the values have room in the body; else with an error at the first
 *   placeholder that has none
 */
export function withBodyLimit(
  diagnostics: readonly Diagnostic[],
  { cut }: Rendering,
): readonly Diagnostic[] {
  if (cut === undefined) return diagnostics;
  const { start, end } = cut;
  const finding: Diagnostic = {
    code: 'body-too-long',
    severity: 'error',
    start,
    end,
    message: `From here on the values have no room in the body: together they are longer than ${VALUES_LIMIT.toLocaleString('en-GB')} characters. Use smaller keys, or fewer.`,
  };
  return [...diagnostics, finding].sort(byPlace);
}
