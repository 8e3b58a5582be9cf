/** The scanner: one pass over a text that yields flat tokens covering every code unit. */
import {
  Char,
  isDigit,
  isHexDigit,
  isLineBreak,
  isOddSpace,
  isSpace,
  isWordCode,
} from './characters.ts';
import { TokenKind, type TokenList } from './document.ts';
import { foreignStringEnd, isForeignQuote } from './foreignText.ts';
import { placeholderEnd } from './placeholderScanner.ts';
import type { JsonSyntaxCode } from './types.ts';

/** Something wrong within one token, found while scanning. Offsets in UTF-16 code units. */
export interface ScanProblem {
  readonly code: JsonSyntaxCode;
  readonly start: number;
  readonly end: number;
}

export interface ScanOptions {
  /** False reads plain JSON, where `{{` has no meaning (sample data). Default true. */
  readonly placeholders?: boolean;
  /** Receives what is wrong inside tokens (escapes, control characters, unclosed strings). */
  readonly problems?: ScanProblem[];
}

/** More of the same tells nobody more; a megabyte of them would be slow to show. */
export const PROBLEM_LIMIT = 500;

// Scratch space that grows to the largest text seen, so that a keystroke allocates only its result.
let kindScratch = new Uint8Array(4096);
let startScratch = new Uint32Array(4096);

/**
 * Scans a template.
 * @param text any text; nothing throws
 * @returns tokens that cover the text exactly, in order
 */
export function scan(text: string, options: ScanOptions = {}): TokenList {
  const withPlaceholders = options.placeholders !== false;
  const problems = options.problems;
  const length = text.length;
  let kinds = kindScratch;
  let starts = startScratch;
  let capacity = kinds.length;
  let count = 0;
  let index = 0;

  const grow = (): void => {
    const wider = new Uint8Array(capacity * 2);
    wider.set(kinds);
    const longer = new Uint32Array(capacity * 2);
    longer.set(starts);
    kinds = kindScratch = wider;
    starts = startScratch = longer;
    capacity *= 2;
  };
  const report = (code: JsonSyntaxCode, start: number, end: number): void => {
    if (problems !== undefined && problems.length < PROBLEM_LIMIT)
      problems.push({ code, start, end });
  };

  while (index < length) {
    if (count + 2 >= capacity) grow();
    const start = index;
    const code = text.charCodeAt(index);
    let kind: TokenKind;
    if (
      code === Char.Space ||
      code === Char.LineFeed ||
      code === Char.CarriageReturn ||
      code === Char.Tab
    ) {
      kind = TokenKind.Whitespace;
      do index++;
      while (index < length && isSpace(text.charCodeAt(index)));
    } else if (code === Char.Quote) {
      // A string: one token, or head, placeholders, middles and tail.
      let part: TokenKind = TokenKind.String;
      let continuesTo = -1;
      index++;
      for (;;) {
        let unit = 0;
        while (index < length) {
          unit = text.charCodeAt(index);
          if (
            unit === Char.Quote ||
            unit === Char.Backslash ||
            unit === Char.BraceOpen ||
            unit < 32
          )
            break;
          index++;
        }
        if (index >= length) {
          report('json-syntax/unclosed-string', start, length);
          break;
        }
        if (unit === Char.Quote) {
          index++;
          break;
        }
        if (unit === Char.Backslash) {
          const end = escapeEnd(text, index);
          if (end < 0) {
            // A line break cannot be escaped: it ends the string, or is told as a control character.
            const next = text.charCodeAt(index + 1);
            const width = index + 1 < length && !isLineBreak(next) ? 2 : 1;
            report('json-syntax/bad-escape', index, index + width);
            index += width;
          } else index = end;
        } else if (unit === Char.BraceOpen) {
          if (!withPlaceholders || text.charCodeAt(index + 1) !== Char.BraceOpen) {
            index++;
            continue;
          }
          const end = placeholderEnd(text, index, true);
          if (count + 3 >= capacity) grow();
          const from = part === TokenKind.String ? start : (starts[count] as number);
          if (index > from) {
            kinds[count] =
              part === TokenKind.String ? TokenKind.StringHead : TokenKind.StringMiddle;
            starts[count++] = from;
          }
          kinds[count] = TokenKind.Placeholder;
          starts[count++] = index;
          part = TokenKind.StringTail;
          index = end;
          starts[count] = index;
        } else {
          // A control character. A line break ends an unclosed string; others are told and passed.
          if (isLineBreak(unit) && index > continuesTo) {
            continuesTo = closingQuoteAfter(text, index);
            if (continuesTo < 0) {
              index = unclosedEnd(
                text,
                part === TokenKind.String ? start + 1 : (starts[count] as number),
                index,
              );
              report('json-syntax/unclosed-string', start, index);
              break;
            }
          }
          report('json-syntax/control-character', index, index + 1);
          index++;
        }
      }
      if (part === TokenKind.String) kind = TokenKind.String;
      else {
        // The tail's start was noted when its placeholder ended; it may be empty where text ran out.
        kinds[count] = TokenKind.StringTail;
        count++;
        continue;
      }
    } else if (code === Char.Comma) {
      kind = TokenKind.Comma;
      index++;
    } else if (code === Char.Colon) {
      kind = TokenKind.Colon;
      index++;
    } else if (code === Char.BraceOpen) {
      if (withPlaceholders && text.charCodeAt(index + 1) === Char.BraceOpen) {
        kind = TokenKind.Placeholder;
        index = placeholderEnd(text, index, false);
      } else {
        kind = TokenKind.ObjectOpen;
        index++;
      }
    } else if (code === Char.BraceClose) {
      kind = TokenKind.ObjectClose;
      index++;
    } else if (code === Char.BracketOpen) {
      kind = TokenKind.ArrayOpen;
      index++;
    } else if (code === Char.BracketClose) {
      kind = TokenKind.ArrayClose;
      index++;
    } else if (isDigit(code) || code === Char.Minus) {
      const end = numberEnd(text, index);
      index =
        end < 0 || (end < length && isWordCode(text.charCodeAt(end))) ? wordEnd(text, index) : end;
      kind = index === end ? TokenKind.Number : TokenKind.Word;
    } else if (isWordCode(code)) {
      index = wordEnd(text, index);
      kind = literalKind(text, start, index);
    } else if (code === Char.Slash && isCommentStart(text, index)) {
      kind = TokenKind.Comment;
      index = commentEnd(text, index);
    } else if (isForeignQuote(code)) {
      kind = TokenKind.ForeignString;
      index = foreignStringEnd(text, index);
    } else if (code === Char.ByteOrderMark && index === 0) {
      kind = TokenKind.ByteOrderMark;
      index++;
    } else {
      kind = TokenKind.Unknown;
      const odd = isOddSpace(code);
      do index++;
      while (
        index < length &&
        isUnknown(text, index) &&
        isOddSpace(text.charCodeAt(index)) === odd
      );
    }
    kinds[count] = kind;
    starts[count++] = start;
  }
  starts[count] = length;
  return { count, kinds: kinds.slice(0, count), starts: starts.slice(0, count + 1) };
}

/** The end of an escape sequence that starts at a backslash, or -1 where it is none of JSON's. */
function escapeEnd(text: string, index: number): number {
  const code = text.charCodeAt(index + 1);
  if (code === Char.LowerU) {
    for (let digit = index + 2; digit < index + 6; digit++) {
      if (!isHexDigit(text.charCodeAt(digit))) return -1;
    }
    return index + 6;
  }
  return '"\\/bfnrt'.includes(String.fromCharCode(code)) && index + 1 < text.length
    ? index + 2
    : -1;
}

/**
 * Whether a string that meets a line break goes on: the next quote closes it when a comma, a closing
 * bracket or the end follows. Otherwise that quote opens the next name and this string is unclosed.
 * @returns the closing quote's offset, or -1
 */
function closingQuoteAfter(text: string, index: number): number {
  let quote = text.indexOf('"', index);
  while (quote > 0 && text.charCodeAt(quote - 1) === Char.Backslash)
    quote = text.indexOf('"', quote + 1);
  if (quote < 0) return -1;
  let after = quote + 1;
  while (after < text.length && isSpace(text.charCodeAt(after))) after++;
  const code = text.charCodeAt(after);
  // A second line with a colon before its quote is a property of its own, whose name lost a quote.
  const closes = code === Char.Comma || code === Char.BraceClose || code === Char.BracketClose;
  return closes || after >= text.length ? quote : -1;
}

/** Where an unclosed string ends: before the line break, and before a comma that ends the line. */
function unclosedEnd(text: string, from: number, lineEnd: number): number {
  let end = lineEnd;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > from && text.charCodeAt(end - 1) === Char.Comma) {
    end--;
    while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  }
  return end;
}

/** The end of a number as RFC 8259 writes it, or -1. */
function numberEnd(text: string, start: number): number {
  let index = start;
  if (text.charCodeAt(index) === Char.Minus) index++;
  const first = text.charCodeAt(index);
  if (!isDigit(first)) return -1;
  index++;
  if (first === Char.Zero) {
    if (isDigit(text.charCodeAt(index))) return -1;
  } else while (isDigit(text.charCodeAt(index))) index++;
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

function wordEnd(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && isWordCode(text.charCodeAt(index))) index++;
  return index;
}

function literalKind(text: string, start: number, end: number): TokenKind {
  const length = end - start;
  if (length === 4 && text.startsWith('true', start)) return TokenKind.True;
  if (length === 4 && text.startsWith('null', start)) return TokenKind.Null;
  if (length === 5 && text.startsWith('false', start)) return TokenKind.False;
  return TokenKind.Word;
}

function isCommentStart(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1);
  return next === Char.Slash || next === Char.Asterisk;
}

function commentEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === Char.Asterisk) {
    const close = text.indexOf('*/', start + 2);
    return close < 0 ? text.length : close + 2;
  }
  let index = start + 2;
  while (index < text.length && !isLineBreak(text.charCodeAt(index))) index++;
  return index;
}

/** Whether a character has no meaning anywhere, so that a stretch of such is one token. */
function isUnknown(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (isSpace(code) || isWordCode(code) || isForeignQuote(code)) return false;
  if (code === Char.Slash) return !isCommentStart(text, index);
  return !'{}[],:"'.includes(String.fromCharCode(code));
}
