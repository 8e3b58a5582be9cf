/** Where the small things of a text end: numbers, words, escapes, comments. */
import { Char, isBlank, isDigit, isHexDigit, isLineBreak, isWordCode } from './characters.ts';
import { TokenKind } from './document.ts';

/** The end of an escape sequence that starts at a backslash, or -1 where it is none of JSON's. */
export function escapeEnd(text: string, index: number): number {
  switch (text.charCodeAt(index + 1)) {
    case Char.Quote:
    case Char.Backslash:
    case Char.Slash:
    case 98: // b
    case 102: // f
    case 110: // n
    case 114: // r
    case 116: // t
      return index + 2;
    case Char.LowerU:
      for (let digit = index + 2; digit < index + 6; digit++) {
        if (!isHexDigit(text.charCodeAt(digit))) return -1;
      }
      return index + 6;
    default:
      return -1;
  }
}

/** The end of a number as RFC 8259 writes it, or -1. A zero that other digits follow ends it. */
export function numberEnd(text: string, start: number): number {
  let index = start;
  if (text.charCodeAt(index) === Char.Minus) index++;
  const first = text.charCodeAt(index);
  if (!isDigit(first)) return -1;
  index++;
  if (first !== Char.Zero) while (isDigit(text.charCodeAt(index))) index++;
  if (text.charCodeAt(index) === Char.Dot) {
    if (!isDigit(text.charCodeAt(++index))) return -1;
    while (isDigit(text.charCodeAt(index))) index++;
  }
  const exponent = text.charCodeAt(index);
  if (exponent === 101 || exponent === 69) {
    index++;
    const sign = text.charCodeAt(index);
    if (sign === Char.Plus || sign === Char.Minus) index++;
    if (!isDigit(text.charCodeAt(index))) return -1;
    while (isDigit(text.charCodeAt(index))) index++;
  }
  return index;
}

/** The end of an unquoted word. A web address is one word, although `//` opens a comment elsewhere. */
export function wordEnd(text: string, start: number): number {
  let index = start;
  while (index < text.length && isWordCode(text.charCodeAt(index))) index++;
  if (text.charCodeAt(index) !== Char.Colon || !text.startsWith('://', index)) return index;
  if (index - start <= LONGEST_SCHEME && SCHEMES.has(text.slice(start, index))) {
    index += 3;
    while (index < text.length && isAddressCode(text.charCodeAt(index))) index++;
  }
  return index;
}

/** What addresses start with; any other name before `://` is a property's, with a comment behind its colon. */
const SCHEMES: ReadonlySet<string> = new Set(
  'http https ftp ftps sftp ws wss file s3 gs git ssh'.split(' '),
);
const LONGEST_SCHEME = 5;

/** What a web address goes on with; brackets and commas end it, as the JSON around it needs them. */
function isAddressCode(code: number): boolean {
  return isWordCode(code) || '/?#&=%:@~;!*()'.includes(String.fromCharCode(code));
}

/** `true`, `false`, `null`, or any other word. */
export function literalKind(text: string, start: number, end: number): TokenKind {
  const length = end - start;
  if (length === 4) {
    if (text.startsWith('true', start)) return TokenKind.True;
    if (text.startsWith('null', start)) return TokenKind.Null;
  } else if (length === 5 && text.startsWith('false', start)) return TokenKind.False;
  return TokenKind.Word;
}

/**
 * The end of a comment that starts at `start`, or -1 where none does: `// …`, `/* … *\/`, `<!-- … -->`
 * and `# …`, the last where it starts its line or a space follows it.
 */
export function commentEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  switch (text.charCodeAt(start)) {
    case Char.Slash:
      if (next === Char.Slash) return lineEnd(text, start);
      return next === Char.Asterisk ? endOf(text, '*/', start + 2) : -1;
    case Char.LessThan:
      return text.startsWith('<!--', start) ? endOf(text, '-->', start + 4) : -1;
    case Char.NumberSign:
      if (next === Char.Space || (startsLine(text, start) && next !== Char.BraceOpen))
        return lineEnd(text, start);
      return -1;
    default:
      return -1;
  }
}

function endOf(text: string, close: string, from: number): number {
  const at = text.indexOf(close, from);
  return at < 0 ? text.length : at + close.length;
}

/**
 * The offset of the line break that ends the line of `start`, or the text's length.
 * @param reach how far to look at most; beyond it the line counts as ended
 */
export function lineEnd(text: string, start: number, reach = text.length): number {
  const limit = Math.min(text.length, start + reach);
  let index = start;
  while (index < limit && !isLineBreak(text.charCodeAt(index))) index++;
  return index;
}

/** Whether nothing but blanks stands before an offset on its line. */
function startsLine(text: string, offset: number): boolean {
  let index = offset - 1;
  while (isBlank(text.charCodeAt(index))) index--;
  return index < 0 || isLineBreak(text.charCodeAt(index));
}
