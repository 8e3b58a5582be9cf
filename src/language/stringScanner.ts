/** Scans strings that are more than plain text: with escapes, placeholders, or something wrong. */
import { Char, isLineBreak, isSpace, isTypographicQuote, isValueEnd } from './characters.ts';
import { TokenKind } from './document.ts';
import { escapeEnd } from './lexemes.ts';
import { placeholderEnd } from './placeholderScanner.ts';
import { PROBLEM_LIMIT, type ScanProblem } from './scanProblem.ts';
import {
  type QuoteVerdict,
  colonFollows,
  judgeQuote,
  mayFollowString,
  unclosedStringEnd,
} from './stringRepair.ts';
import type { TokenBuffer } from './tokenBuffer.ts';
import type { JsonSyntaxCode } from './types.ts';

/** So many quotes in odd places are looked at closely; a text with more of them is no template. */
const JUDGED_QUOTES = 200;

/** So many escaped quotes are passed in search of the one that closes a string on a later line. */
const PASSED_QUOTES = 16;

export class StringScanner {
  readonly #text: string;
  readonly #codes: Uint8Array;
  readonly #buffer: TokenBuffer;
  readonly #withPlaceholders: boolean;
  readonly #problems: ScanProblem[] | undefined;
  #judged = 0;

  constructor(
    text: string,
    codes: Uint8Array,
    buffer: TokenBuffer,
    withPlaceholders: boolean,
    problems: ScanProblem[] | undefined,
  ) {
    this.#text = text;
    this.#codes = codes;
    this.#buffer = buffer;
    this.#withPlaceholders = withPlaceholders;
    this.#problems = problems;
  }

  /**
   * Adds the tokens of the string at `start`: one, or head, placeholders, middles and tail.
   * @returns the offset after it; at an unclosed string the line's rest keeps its own meaning
   */
  scan(start: number): number {
    const text = this.#text;
    const codes = this.#codes;
    const buffer = this.#buffer;
    const length = text.length;
    const firstToken = buffer.count;
    /** Where the stretch of text behind the last placeholder starts. */
    let part = start;
    /** The closing quote, where one further on is known to close the string; -1 where not. */
    let closesAt = -1;
    let unclosed = false;
    let index = start + 1;
    for (;;) {
      if (index >= length) {
        index = unclosedStringEnd(text, start, part, length);
        unclosed = true;
        break;
      }
      const unit = codes[index] as number;
      if (unit === Char.Quote) {
        if (index < closesAt) {
          index++;
          continue;
        }
        const verdict = this.#judge(start, index);
        if (verdict === undefined) {
          index++;
          break;
        }
        if (verdict.inner.length > 0) {
          closesAt = verdict.end - 1;
          continue;
        }
        index = verdict.end;
        unclosed = true;
        break;
      }
      if (unit === Char.Backslash) index = this.#escape(index);
      else if (unit === Char.BraceOpen && this.#startsPlaceholder(index)) {
        const end = placeholderEnd(text, codes, index, true);
        if (part === start) buffer.add(TokenKind.StringHead, start);
        else if (index > part) buffer.add(TokenKind.StringMiddle, part);
        buffer.add(TokenKind.Placeholder, index);
        part = index = end;
      } else if (unit >= 32) index++;
      else {
        // A line break ends an unclosed string; other control characters are told and passed.
        if (isLineBreak(unit) && index > closesAt) {
          closesAt = closingQuoteAfter(text, index);
          if (closesAt < 0) {
            index = unclosedStringEnd(text, start, part, index);
            unclosed = true;
            break;
          }
        }
        this.#report('json-syntax/control-character', index, index + 1);
        index++;
      }
    }
    if (unclosed) {
      if (index < part) {
        // The string ends before its placeholders: they are values of their own.
        buffer.count = firstToken;
        part = start;
      }
      this.#reportUnclosed(start, index);
    }
    // The tail may be empty, where a string with placeholders is unclosed.
    buffer.add(part === start ? TokenKind.String : TokenKind.StringTail, part);
    return index;
  }

  #startsPlaceholder(index: number): boolean {
    return this.#withPlaceholders && this.#codes[index + 1] === Char.BraceOpen;
  }

  /** Passes an escape; one that JSON lacks is told. A line break cannot be escaped. */
  #escape(index: number): number {
    const end = escapeEnd(this.#text, index);
    if (end > 0) return end;
    const next = this.#text.charCodeAt(index + 1);
    // A line break or another control character is told by itself.
    const width = next >= 32 ? 2 : 1;
    this.#report('json-syntax/bad-escape', index, index + width);
    return index + width;
  }

  #judge(start: number, quote: number): QuoteVerdict | undefined {
    if (mayFollowString(this.#text, quote + 1) || this.#judged++ >= JUDGED_QUOTES) return undefined;
    const verdict = judgeQuote(this.#text, start, quote);
    const inner = verdict?.inner ?? [];
    const last = inner.at(-1);
    if (last !== undefined)
      this.#report('json-syntax/bad-escape', inner[0] as number, last + 1, inner);
    return verdict;
  }

  #report(code: JsonSyntaxCode, start: number, end: number, quotes?: readonly number[]): void {
    if (this.#problems === undefined || this.#problems.length >= PROBLEM_LIMIT) return;
    this.#problems.push({ code, start, end, quotes });
  }

  /** Tells that a string has no closing quote, in place of what was told of text behind its end. */
  #reportUnclosed(start: number, end: number): void {
    const problems = this.#problems;
    if (problems === undefined) return;
    while ((problems.at(-1)?.start ?? -1) >= end) problems.pop();
    const last = end - 1;
    const unit = this.#text.charCodeAt(last);
    // A quote of a word processor was meant to close the text, and a single one the name.
    if (isTypographicQuote(unit)) this.#report('json-syntax/typographic-quotes', last, end);
    else if (unit === Char.Apostrophe && colonFollows(this.#text, end))
      this.#report('json-syntax/single-quotes', last, end);
    else this.#report('json-syntax/unclosed-string', start, end);
  }
}

/**
 * Whether a string that meets a line break goes on: the next quote closes it when a comma, a closing
 * bracket or the end follows. Otherwise that quote opens the next name and this string is unclosed.
 * @returns the closing quote's offset, or -1
 */
function closingQuoteAfter(text: string, index: number): number {
  let quote = text.indexOf('"', index);
  for (let passed = 0; text.charCodeAt(quote - 1) === Char.Backslash; passed++) {
    if (passed === PASSED_QUOTES) return -1;
    quote = text.indexOf('"', quote + 1);
  }
  if (quote < 0) return -1;
  let after = quote + 1;
  while (isSpace(text.charCodeAt(after))) after++;
  return after >= text.length || isValueEnd(text.charCodeAt(after)) ? quote : -1;
}
