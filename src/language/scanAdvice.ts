/** What to tell a person about a problem inside a token. */
import { Char } from './characters.ts';
import type { ScanProblem } from './scanProblem.ts';
import { told, type Told, ToldLater } from './toldLater.ts';
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
  return new ToldLater(code, 'error', start, end, () => tell(text, problem, closing));
}

function tell(text: string, problem: ScanProblem, closing: string): Told {
  const { code, start, end } = problem;
  if (code === 'json-syntax/control-character') {
    const unit = text.charCodeAt(start);
    const escape = SHORT_ESCAPES.get(unit) ?? `\\u${unit.toString(16).padStart(4, '0')}`;
    const name = CONTROL_NAMES.get(unit) ?? 'a control character';
    const message = `A text in quotes cannot hold ${name} as it is. Write \`${escape}\`.`;
    return told(message, { title: `Write ${escape}`, edits: [{ start, end, newText: escape }] });
  }
  if (problem.quotes !== undefined) return innerQuotes(text, problem, problem.quotes);
  if (code === 'json-syntax/bad-escape') {
    const written = text.slice(start, end);
    const message = `\`${written}\` is no escape that JSON knows. A backslash itself is written \`\\\\\`.`;
    const fix: Fix = {
      title: 'Write the backslash twice',
      edits: [{ start, end: start + 1, newText: '\\\\' }],
    };
    return told(message, fix);
  }
  if (code === 'json-syntax/single-quotes') {
    const message = 'This name is closed by a single quote. JSON knows the double quote only: `"`.';
    return told(message, {
      title: 'Use a double quote',
      edits: [{ start, end, newText: closing }],
    });
  }
  if (code === 'json-syntax/typographic-quotes') {
    const message =
      'This text is closed by a quote as a word processor sets it. JSON knows the straight double quote only: `"`.';
    const edits = [{ start, end, newText: closing }];
    return told(message, { title: 'Use a straight quote', edits });
  }
  const message = 'This text is not closed. Write `"` at its end.';
  const title = closing === '"' ? 'Close the text with "' : 'Close the name and insert null';
  return told(message, { title, edits: [{ start: end, end, newText: closing }] });
}

/** Quotes within a text: they need backslashes, or are too many around a placeholder. */
function innerQuotes(text: string, { start }: ScanProblem, quotes: readonly number[]): Told {
  const escape: Fix = {
    title: 'Write \\" for the quotes within',
    edits: quotes.map((at) => ({ start: at, end: at, newText: '\\' })),
  };
  const remove: Fix = {
    title: 'Remove the quotes within',
    edits: quotes.map((at) => ({ start: at, end: at + 1, newText: '' })),
  };
  const doubled = text.charCodeAt(start - 1) === Char.Quote;
  const message =
    'A quote within a text is written `\\"`. Without its backslash it closes the text.';
  return told(message, ...(doubled ? [remove, escape] : [escape, remove]));
}
