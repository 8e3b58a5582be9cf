/**
 * Colours of one line, by the template's own scanner.
 *
 * Monaco asks line by line, so each line is scanned by itself, with the one thing that a template
 * carries over a line end: a bare placeholder that is set on several lines. (A string or a comment that
 * crosses a line end is an error, told by the checks; its colours are those of each line.)
 *
 * Type names of strings and placeholders hold the word `string`: Monaco derives from it that brackets
 * in there are no brackets, and that a quote typed there closes. Its automatic suggestions, which stay
 * away from such tokens, are off; `suggesting.ts` opens the list.
 */
import { TokenKind, type TokenList } from '../language/document.ts';
import { scan } from '../language/scanner.ts';

/** Token types, also the selectors of the themes' rules. */
export const TokenType = {
  plain: '',
  name: 'name.string',
  text: 'text.string',
  placeholder: 'placeholder.string',
  number: 'number',
  constant: 'constant',
  punctuation: 'punctuation',
  comment: 'note.comment',
  broken: 'broken',
  brokenText: 'broken.string',
} as const;

export interface LineToken {
  /** From 0, in UTF-16 code units of the line. */
  readonly startIndex: number;
  readonly scopes: string;
}

/** What a line begins in: JSON, or a placeholder that is open, with nothing or with a path in it. */
export type LineStart = 'json' | 'empty' | 'path';

/** The tokens of one line, and what the next line begins in. */
export interface LineTokens {
  readonly tokens: LineToken[];
  readonly next: LineStart;
}

/**
 * Reads one line of a template.
 * @param start what the line before left open
 */
export function templateLine(line: string, start: LineStart): LineTokens {
  if (start !== 'json') {
    if (line.trim() === '')
      return { tokens: [{ startIndex: 0, scopes: TokenType.placeholder }], next: start };
    const carried = carriedLine(line, start);
    if (carried !== undefined) return carried;
  }
  return plainLine(line, true);
}

/** Reads one line of the output, where `{{` has no meaning. */
export function outputLine(line: string): LineTokens {
  return plainLine(line, false);
}

/** A line in which an open placeholder goes on; undefined where it does not. */
function carriedLine(line: string, start: LineStart): LineTokens | undefined {
  // The scanner decides: it is shown the line in a placeholder that is closed at the latest below.
  const opening = start === 'empty' ? '{{\n' : '{{x\n';
  const { kinds, starts } = scan(`${opening}${line}\n}}`);
  const end = (starts[1] ?? 0) - opening.length;
  if (kinds[0] !== TokenKind.Placeholder || end <= 0) return undefined;
  const carried = { startIndex: 0, scopes: TokenType.placeholder };
  if (end > line.length) return { tokens: [carried], next: 'path' };
  const { tokens, next } = plainLine(line.slice(end), true);
  const rest = tokens.map(({ startIndex, scopes }) => ({ startIndex: startIndex + end, scopes }));
  return { tokens: [carried, ...rest], next };
}

function plainLine(line: string, placeholders: boolean): LineTokens {
  const list = scan(line, { placeholders });
  return { tokens: readTokens(list), next: openAtEnd(line, list) };
}

function readTokens({ kinds, starts, count }: TokenList): LineToken[] {
  const found: LineToken[] = [];
  // Backwards: what stands behind a string is known then, of however many parts it is made.
  let behind: number | undefined;
  let isName = false;
  for (let token = count - 1; token >= 0; token--) {
    const kind = kinds[token];
    if (kind === TokenKind.String || kind === TokenKind.StringTail)
      isName = behind === TokenKind.Colon;
    const isString = kind !== undefined && kind >= TokenKind.String && kind <= TokenKind.StringTail;
    const scopes = isString && isName ? TokenType.name : typeOf(kind);
    found.push({ startIndex: starts[token] ?? 0, scopes });
    if (kind !== TokenKind.Whitespace) behind = kind;
  }
  return found.reverse();
}

/** Whether a bare placeholder is still open where a line ends, and what it holds. */
function openAtEnd(text: string, { kinds, starts, count }: TokenList): LineStart {
  let last = count - 1;
  if (kinds[last] === TokenKind.Whitespace) last--;
  if (last < 0 || kinds[last] !== TokenKind.Placeholder) return 'json';
  const written = text.slice(starts[last], starts[last + 1]);
  if (written.endsWith('}}') && written.length >= 4) return 'json';
  return written.slice(2).trim() === '' ? 'empty' : 'path';
}

function typeOf(kind: number | undefined): string {
  switch (kind) {
    case TokenKind.String:
    case TokenKind.StringHead:
    case TokenKind.StringMiddle:
    case TokenKind.StringTail:
      return TokenType.text;
    case TokenKind.Placeholder:
      return TokenType.placeholder;
    case TokenKind.Number:
      return TokenType.number;
    case TokenKind.True:
    case TokenKind.False:
    case TokenKind.Null:
      return TokenType.constant;
    case TokenKind.ObjectOpen:
    case TokenKind.ObjectClose:
    case TokenKind.ArrayOpen:
    case TokenKind.ArrayClose:
    case TokenKind.Colon:
    case TokenKind.Comma:
      return TokenType.punctuation;
    case TokenKind.Comment:
      return TokenType.comment;
    case TokenKind.ForeignString:
      return TokenType.brokenText;
    case TokenKind.Word:
    case TokenKind.Unknown:
    case TokenKind.ByteOrderMark:
      return TokenType.broken;
    default:
      return TokenType.plain;
  }
}
