/** Counting findings, and saying in a few words how a template stands. */
import type { Diagnostic, Range } from '../language/types.ts';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly infos: number;
}

/** Counts findings by severity. */
export function countProblems(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { errors: 0, warnings: 0, hints: 0, infos: 0 };
  for (const { severity } of diagnostics) {
    if (severity === 'error') counts.errors += 1;
    else if (severity === 'warning') counts.warnings += 1;
    else if (severity === 'hint') counts.hints += 1;
    else counts.infos += 1;
  }
  return counts;
}

/** `1 error`, `2 errors`, `1,204 errors`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** How a template stands, for the badge and for what is read aloud. */
export interface Status {
  /** `checking`: the present text has not been looked at to its end. */
  readonly tone: 'ok' | 'warning' | 'error' | 'empty' | 'checking';
  readonly text: string;
  /** The finding that the badge leads to. */
  readonly first?: Diagnostic;
}

/**
 * Sums findings up.
 * @param diagnostics sorted by position
 */
export function statusOf(diagnostics: readonly Diagnostic[]): Status {
  const { errors, warnings } = countProblems(diagnostics);
  const firstError = diagnostics.find(({ severity }) => severity === 'error');
  // An empty template is where everyone starts: it cannot be sent, but nobody did anything wrong.
  if (errors === 1 && firstError?.code === 'json-syntax/empty') {
    return { tone: 'empty', text: 'Template is empty', first: firstError };
  }
  if (firstError !== undefined) {
    return { tone: 'error', text: counted(errors, 'error'), first: firstError };
  }
  const firstWarning = diagnostics.find(({ severity }) => severity === 'warning');
  if (firstWarning !== undefined) {
    return { tone: 'warning', text: counted(warnings, 'warning'), first: firstWarning };
  }
  return { tone: 'ok', text: 'JSON is valid' };
}

/** While a long template is looked at. */
export const checking: Status = { tone: 'checking', text: 'Checking…' };

/** Why a template cannot be sent, in a sentence; undefined when it can. */
export function notSendable({ tone, text }: Status): string | undefined {
  if (tone === 'checking') return 'The template is still being checked.';
  if (tone === 'empty') return 'Not sendable yet: the template is empty.';
  return tone === 'error' ? `Not sendable yet: ${text} in the template.` : undefined;
}

/**
 * The next error or warning after a selection, or the one before it, around the end of the text.
 * @param diagnostics sorted by position
 * @returns undefined where there is none at all
 */
export function problemFrom(
  diagnostics: readonly Diagnostic[],
  selection: Range,
  forward: boolean,
): Diagnostic | undefined {
  const problems = diagnostics.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
  if (forward) return problems.find(({ start }) => start > selection.start) ?? problems[0];
  return problems.filter(({ start }) => start < selection.start).at(-1) ?? problems.at(-1);
}
