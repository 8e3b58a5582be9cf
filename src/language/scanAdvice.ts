/** What to tell a person about a problem inside a token. */
import { Char } from './characters.ts';
import type { ScanProblem } from './scanProblem.ts';
import type { Diagnostic, Fix } from './types.ts';

const SHORT_ESCAPES: ReadonlyMap<number, string> = new Map([
  [8, '\\b'],
  [9, '\\t'],
  [10, '\\n'],
  [12, '\\f'],
  [13, '\\r'],
]);

const CONTROL_NAMES: ReadonlyMap<number, string> = new Map([
  [0, 'a NUL character'],
  [9, 'a tab'],
  [10, 'a line break'],
  [13, 'a line break'],
]);

/**
 * The diagnostic of what the scanner found, with its fix.
 * @param closing what closes an unclosed string, where that is more than a quote
 */
export function scanDiagnostic(text: string, problem: ScanProblem, closing = '"'): Diagnostic {
  const { code, start, end } = problem;
  const base = { code, severity: 'error', start, end } as const;
  if (code === 'json-syntax/control-character') {
    const unit = text.charCodeAt(start);
    const escape = SHORT_ESCAPES.get(unit) ?? `\\u${unit.toString(16).padStart(4, '0')}`;
    const name = CONTROL_NAMES.get(unit) ?? 'a control character';
    const message = `A text in quotes cannot hold ${name} as it is. Write \`${escape}\`.`;
    return {
      ...base,
      message,
      fixes: [{ title: `Write ${escape}`, edits: [{ start, end, newText: escape }] }],
    };
  }
  if (problem.quotes !== undefined) return innerQuotes(text, problem, problem.quotes);
  if (code === 'json-syntax/bad-escape') {
    const written = text.slice(start, end);
    const message = `\`${written}\` is no escape that JSON knows. A backslash itself is written \`\\\\\`.`;
    const fix: Fix = {
      title: 'Write the backslash twice',
      edits: [{ start, end: start + 1, newText: '\\\\' }],
    };
    return { ...base, message, fixes: [fix] };
  }
  if (code === 'json-syntax/typographic-quotes') {
    const message =
      'This text is closed by a quote as a word processor sets it. JSON knows the straight double quote only: `"`.';
    return {
      ...base,
      message,
      fixes: [{ title: 'Use a straight quote', edits: [{ start, end, newText: closing }] }],
    };
  }
  const message = 'This text is not closed. Write `"` at its end.';
  const title = closing === '"' ? 'Close the text with "' : 'Close the name and insert null';
  const fix = { title, edits: [{ start: end, end, newText: closing }] };
  return { ...base, message, fixes: [fix] };
}

/** Quotes within a text: they need backslashes, or are too many around a placeholder. */
function innerQuotes(text: string, problem: ScanProblem, quotes: readonly number[]): Diagnostic {
  const { code, start, end } = problem;
  const escape: Fix = {
    title: 'Write \\" for the quotes within',
    edits: quotes.map((at) => ({ start: at, end: at, newText: '\\' })),
  };
  const remove: Fix = {
    title: 'Remove the quotes within',
    edits: quotes.map((at) => ({ start: at, end: at + 1, newText: '' })),
  };
  const doubled = text.charCodeAt(start - 1) === Char.Quote;
  return {
    code,
    severity: 'error',
    start,
    end,
    message: 'A quote within a text is written `\\"`. Without its backslash it closes the text.',
    fixes: doubled ? [remove, escape] : [escape, remove],
  };
}
