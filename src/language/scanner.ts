/** The scanner: one pass over a text that yields flat tokens covering every code unit. */
import {
  Char,
  isBlank,
  isDigit,
  isLineBreak,
  isOddSpace,
  isSpace,
  isValueEnd,
  isWideSign,
  isWordCode,
} from './characters.ts';
import { OTHER, codeUnits } from './codeUnits.ts';
import { TokenKind, type TokenList } from './document.ts';
import {
  HTML_QUOTE,
  escapedStringEnd,
  foreignStringEnd,
  htmlStringEnd,
  isForeignQuote,
} from './foreignText.ts';
import { commentEnd, literalKind, numberEnd, wordEnd } from './lexemes.ts';
import { placeholderEnd } from './placeholderScanner.ts';
import type { ScanProblem } from './scanProblem.ts';
import { isStrayQuote } from './stringRepair.ts';
import { StringScanner } from './stringScanner.ts';
import { TokenBuffer } from './tokenBuffer.ts';

export interface ScanOptions {
  /** False reads plain JSON, where `{{` has no meaning (sample data). Default true. */
  readonly placeholders?: boolean;
  /** Receives what is wrong inside tokens (escapes, control characters, unclosed strings). */
  readonly problems?: ScanProblem[];
}

/**
 * Scans a template.
 * @param text any text; nothing throws
 * @returns tokens that cover the text exactly, in order
 */
export function scan(text: string, options: ScanOptions = {}): TokenList {
  const withPlaceholders = options.placeholders !== false;
  const length = text.length;
  const codes = codeUnits(text);
  const buffer = new TokenBuffer();
  let tidy = true;
  let strings: StringScanner | undefined;
  // The buffer's fields as locals: tokens are many, and most are added right here.
  let { kinds, starts, count } = buffer;
  let index = 0;
  while (index < length) {
    if (count + 1 >= kinds.length) {
      buffer.count = count;
      ({ kinds, starts } = buffer.grow());
    }
    const start = index;
    const code = codes[index] as number;
    let kind: TokenKind;
    if (code === Char.Space || code === Char.LineFeed) {
      kind = TokenKind.Whitespace;
      do index++;
      while (codes[index] === Char.Space);
      if (isSpace(codes[index] as number)) {
        tidy = false;
        index = spaceEnd(codes, index);
      }
    } else if (code === Char.Quote) {
      index = plainStringEnd(codes, start);
      const touches = count > 0 && isWordOrValue(kinds[count - 1]);
      if (touches && isStrayQuote(text, start)) {
        kind = TokenKind.Unknown;
        index = start + 1;
      } else if (index < 0 || !isSoundEnd(codes[index] as number)) {
        strings ??= new StringScanner(text, codes, buffer, withPlaceholders, options.problems);
        buffer.count = count;
        index = strings.scan(start);
        ({ kinds, starts, count } = buffer);
        continue;
      } else kind = TokenKind.String;
    } else if (code === Char.Comma) {
      kind = TokenKind.Comma;
      index++;
    } else if (code === Char.Colon) {
      kind = TokenKind.Colon;
      index++;
    } else if (code === Char.BraceOpen) {
      kind = TokenKind.ObjectOpen;
      index++;
      if (withPlaceholders && codes[index] === Char.BraceOpen) {
        const end = placeholderEnd(text, codes, start, false);
        if (end > 0) {
          kind = TokenKind.Placeholder;
          index = end;
        }
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
      const whole = end > 0 && !(end < length && isWordCode(text.charCodeAt(end)));
      index = whole ? end : wordEnd(text, index);
      kind = whole ? TokenKind.Number : TokenKind.Word;
    } else if (isSpace(code)) {
      kind = TokenKind.Whitespace;
      tidy = false;
      index = spaceEnd(codes, index);
    } else if (isWordCode(code === OTHER ? text.charCodeAt(index) : code)) {
      index = wordEnd(text, index);
      kind = literalKind(text, start, index);
    } else {
      kind = oddKind(text, start);
      index = oddEnd(text, start, kind);
    }
    kinds[count] = kind;
    starts[count++] = start;
  }
  buffer.count = count;
  return buffer.finish(length, tidy);
}

function spaceEnd(codes: Uint8Array, start: number): number {
  let index = start;
  while (isSpace(codes[index] as number)) index++;
  return index;
}

/** The end of a string that holds neither escapes nor braces nor control characters, or -1. */
function plainStringEnd(codes: Uint8Array, start: number): number {
  for (let index = start + 1; ; index++) {
    const code = codes[index] as number;
    // Most characters are letters, which two comparisons pass. The text's end reads as 0.
    if (code > Char.Backslash) {
      if (code === Char.BraceOpen) return -1;
    } else if (code === Char.Quote) return index + 1;
    else if (code === Char.Backslash || code < Char.Space) return -1;
  }
}

/** Whether a string that this character follows needs no second look; 0 at the text's end does. */
function isSoundEnd(code: number): boolean {
  return isValueEnd(code) || code === Char.Colon || isLineBreak(code);
}

/** Whether a quote right behind such a token may close a text that has no opening quote. */
function isWordOrValue(kind: number | undefined): boolean {
  return (
    kind === TokenKind.Word ||
    kind === TokenKind.Placeholder ||
    kind === TokenKind.String ||
    kind === TokenKind.StringTail ||
    kind === TokenKind.Number
  );
}

/** The kind of what starts with a character that JSON has no use for. */
function oddKind(text: string, start: number): TokenKind {
  const code = text.charCodeAt(start);
  if (isForeignQuote(code) && !text.startsWith('```', start)) return TokenKind.ForeignString;
  if (code === Char.Backslash && text.charCodeAt(start + 1) === Char.Quote)
    return escapedStringEnd(text, start) < 0 ? TokenKind.Unknown : TokenKind.ForeignString;
  if (text.startsWith(HTML_QUOTE, start) && htmlStringEnd(text, start) > 0)
    return TokenKind.ForeignString;
  if (code === Char.ByteOrderMark && start === 0) return TokenKind.ByteOrderMark;
  return commentEnd(text, start) < 0 ? TokenKind.Unknown : TokenKind.Comment;
}

function oddEnd(text: string, start: number, kind: TokenKind): number {
  const code = text.charCodeAt(start);
  if (kind === TokenKind.ForeignString) {
    if (text.startsWith(HTML_QUOTE, start)) return htmlStringEnd(text, start);
    return code === Char.Backslash ? escapedStringEnd(text, start) : foreignStringEnd(text, start);
  }
  if (kind === TokenKind.Comment) return commentEnd(text, start);
  if (kind === TokenKind.ByteOrderMark) return marksEnd(text, start);
  if (code === Char.Backquote) return fenceEnd(text, start);
  const odd = isOddSpace(code);
  let index = start + 1;
  if (isWideSign(code)) return index;
  while (
    index < text.length &&
    isUnknown(text, index) &&
    isOddSpace(text.charCodeAt(index)) === odd
  )
    index++;
  return index;
}

/** The end of byte order marks in a row, as files that were joined have them. */
function marksEnd(text: string, start: number): number {
  let index = start;
  while (text.charCodeAt(index) === Char.ByteOrderMark) index++;
  return index;
}

/** The end of the mark around a block of code, as chats and documents set it: three backquotes, `json`. */
function fenceEnd(text: string, start: number): number {
  let index = start;
  while (text.charCodeAt(index) === Char.Backquote) index++;
  while (isWordCode(text.charCodeAt(index))) index++;
  while (isBlank(text.charCodeAt(index))) index++;
  return index;
}

/** Whether a character has no meaning anywhere, so that a stretch of such is one token. */
function isUnknown(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (isSpace(code) || isWordCode(code) || isForeignQuote(code)) return false;
  if ('{}[],:"\\'.includes(String.fromCharCode(code)) || isWideSign(code)) return false;
  return commentEnd(text, index) < 0 && !text.startsWith(HTML_QUOTE, index);
}
