/** What to tell a person about a problem inside a token. */
import { isTypographicQuote } from './characters.ts';
import type { ScanProblem } from './scanner.ts';
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

/** The diagnostic of what the scanner found, with its fix. */
export function scanDiagnostic(text: string, problem: ScanProblem): Diagnostic {
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
  if (code === 'json-syntax/bad-escape') {
    const written = text.slice(start, end);
    const message = `\`${written}\` is no escape that JSON knows. A backslash itself is written \`\\\\\`.`;
    const fix: Fix = {
      title: 'Write the backslash twice',
      edits: [{ start, end: start + 1, newText: '\\\\' }],
    };
    return { ...base, message, fixes: [fix] };
  }
  const message = 'This text is not closed. Write `"` at its end.';
  return { ...base, message, fixes: [closeString(text, start, end)] };
}

function closeString(text: string, start: number, end: number): Fix {
  const last = end - 1;
  // A quote of a word processor at the end was meant to close the text.
  const replaces = last > start && isTypographicQuote(text.charCodeAt(last));
  return {
    title: 'Close the text with "',
    edits: [{ start: replaces ? last : end, end, newText: '"' }],
  };
}
