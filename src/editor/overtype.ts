/**
 * Typing over what the editor closed by itself. Monaco steps over a closing bracket that stands right
 * at the caret; here also over white space, where a second one would be one too many. So a document
 * that is typed key by key, line by line, ends as it was typed.
 */
import {
  type Placeholder,
  type TemplateDocument,
  type TokenList,
  TokenKind,
} from '../language/document.ts';
import { placeholderAt } from '../language/placeholders.ts';
import type { Range } from '../language/types.ts';

/** What to take away, and where the caret then stands, in UTF-16 code units. */
export interface Overtyping {
  readonly remove: Range;
  readonly caret: number;
}

/**
 * What to do after a closing bracket was typed.
 * @param before the document without the typed bracket
 * @param after the document with it
 * @param caret right after the typed `}` or `]`, in UTF-16 code units of `after`
 * @returns what the typed bracket made one too many; undefined where it is needed
 */
export function overtypedCloser(
  before: TemplateDocument,
  after: TemplateDocument,
  caret: number,
): Overtyping | undefined {
  const typed = after.text.charAt(caret - 1);
  if (typed !== '}' && typed !== ']') return undefined;
  const next = nextSolid(after.text, caret);
  if (after.text.charAt(next) !== typed) return undefined;
  const closed = { remove: { start: caret, end: next + 1 }, caret };
  if (typed === '}' && closesPlaceholder(before, caret - 1)) return closed;
  if (!isCloser(after, caret - 1) || !isCloser(after, next)) return undefined;
  if (unmatchedClosers(after.tokens) <= unmatchedClosers(before.tokens)) return undefined;
  const typedLine = indentStart(after.text, caret - 1);
  const nextLine = indentStart(after.text, next);
  if (typedLine === undefined || nextLine === undefined) return closed;
  // Both lead their lines: the one that was there is indented rightly, and stays.
  return { remove: { start: typedLine, end: nextLine }, caret: typedLine + next + 1 - nextLine };
}

/** The start of a line whose first sign stands at the offset; undefined where others come before it. */
function indentStart(text: string, offset: number): number | undefined {
  let start = offset;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start--;
  return start === 0 || '\r\n'.includes(text.charAt(start - 1)) ? start : undefined;
}

/** Whether only spaces and its closing braces stand between an offset and a placeholder's end. */
function closesPlaceholder(document: TemplateDocument, offset: number): boolean {
  const placeholder: Placeholder | undefined = placeholderAt(document, offset);
  if (placeholder === undefined || !placeholder.closed) return false;
  if (offset < placeholder.start + 2 || offset >= placeholder.end) return false;
  return /^[ \t]*\}\}?$/.test(document.text.slice(offset, placeholder.end));
}

function nextSolid(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}

/** Whether a bracket of JSON stands at the offset, not one of text or of a placeholder. */
function isCloser({ tokens }: TemplateDocument, offset: number): boolean {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const kind = tokens.kinds[low];
  return kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose;
}

/** How many closing brackets have no opening one of their kind. */
function unmatchedClosers({ kinds, count }: TokenList): number {
  const open: number[] = [];
  let unmatched = 0;
  for (let token = 0; token < count; token++) {
    const kind = kinds[token];
    if (kind === TokenKind.ObjectOpen) open.push(TokenKind.ObjectClose);
    else if (kind === TokenKind.ArrayOpen) open.push(TokenKind.ArrayClose);
    else if (kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose) {
      if (open.at(-1) === kind) open.pop();
      else unmatched++;
    }
  }
  return unmatched;
}
