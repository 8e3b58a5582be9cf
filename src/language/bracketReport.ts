/** What to tell of brackets: never closed, closed by the wrong one, closed without being open. */
import { TokenKind } from './document.ts';
import { PROBLEM_LIMIT } from './scanProblem.ts';
import { fixOf, type SyntaxReport } from './syntaxReport.ts';
import { told } from './toldLater.ts';
import type { TextEdit } from './types.ts';

const BRACKETS: ReadonlyMap<number, string> = new Map<number, string>([
  [TokenKind.ObjectClose, '}'],
  [TokenKind.ArrayClose, ']'],
]);

/** The text of a closing bracket. */
function closing(kind: number): string {
  return BRACKETS.get(kind) ?? '';
}

/** A closing bracket where nothing is open. */
export function reportExtraBracket(report: SyntaxReport, token: number): void {
  const start = report.startOf(token);
  const end = report.endOf(token);
  report.add('json-syntax/extra-bracket', start, end, () => {
    const bracket = report.text.slice(start, end);
    return told(
      `No bracket is open that \`${bracket}\` could close. Remove it.`,
      fixOf(`Remove the ${bracket}`, { start, end, newText: '' }),
    );
  });
}

/**
 * Something that closes a bracket of another kind.
 * @param token what closes
 * @param open the bracket that is open
 * @param closer the kind of the bracket that must close it
 */
export function reportMismatch(
  report: SyntaxReport,
  token: number,
  open: number,
  closer: number,
): void {
  const start = report.startOf(token);
  const end = report.endOf(token);
  report.add('json-syntax/mismatched-bracket', start, end, () => {
    const wanted = closing(closer);
    const opened = report.text.charAt(report.startOf(open));
    return told(
      `\`${opened}\` was opened, so \`${wanted}\` must close it, not \`${report.text.slice(start, end)}\`.`,
      fixOf(`Replace it with ${wanted}`, { start, end, newText: wanted }),
    );
  });
}

/**
 * Brackets that were never closed.
 * @param opens their tokens, outermost first
 * @param closers the kinds of what closes them
 * @param last the last token before the place where they should close
 * @param dangling whether that token is a comma that nothing follows
 */
export function reportUnclosed(
  report: SyntaxReport,
  opens: Uint32Array,
  closers: Uint8Array,
  last: number,
  dangling: boolean,
): void {
  const innermost = opens[opens.length - 1] as number;
  const start = report.startOf(innermost);
  const end = report.endOf(last);
  const deepest = Math.min(closers.length, PROBLEM_LIMIT);
  let newText = '';
  for (let index = 0; index < deepest; index++)
    newText += closing(closers[closers.length - 1 - index] as number);
  const open = report.text.charAt(start);
  const message =
    opens.length === 1
      ? `\`${open}\` is never closed. Add \`${newText}\`.`
      : `\`${open}\` is never closed, and ${opens.length - 1} more around it. Add what closes them.`;
  const title = `Insert ${newText.length > 8 ? 'the closing brackets' : newText}`;
  const fix = fixOf(title, { start: dangling ? report.startOf(last) : end, end, newText });
  const fixes = deepest === closers.length ? [fix] : [];
  report.add('json-syntax/unclosed-bracket', start, start + 1, () => told(message, ...fixes));
}

/**
 * Names and values without the braces around them.
 * @param first the first name's token
 * @param last the last token, or undefined where a closing brace is there
 */
export function reportMissingBraces(
  report: SyntaxReport,
  first: number,
  last: number | undefined,
): void {
  const start = report.startOf(first);
  const message = 'Names and values need braces around them: `{ … }`.';
  // Right before another brace it would make a placeholder of both.
  const open = { start, end: start, newText: report.text.charAt(start) === '{' ? '{ ' : '{' };
  let fix = fixOf('Insert {', open);
  if (last !== undefined) {
    const at = report.endOf(last);
    fix = fixOf('Put braces around it', open, { start: at, end: at, newText: '}' });
  }
  report.add('json-syntax/unclosed-bracket', start, report.endOf(first), () => told(message, fix));
}

/** Braces that stand doubled around an object, as other languages escape them. */
export function reportDoubledBrace(report: SyntaxReport, token: number, close: number): void {
  const without = (brace: number): TextEdit => ({
    start: report.startOf(brace),
    end: report.endOf(brace),
    newText: '',
  });
  const fixes = close < 0 ? [] : [fixOf('Use single braces', without(token), without(close))];
  const message = 'One brace opens an object; two open a placeholder. Remove one of each pair.';
  report.add('json-syntax/missing-name', report.startOf(token), report.endOf(token), () =>
    told(message, ...fixes),
  );
}
