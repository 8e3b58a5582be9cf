/** Text in quotes that JSON does not know: 'single', “typographic”, `backquotes`, \"escaped\". */
import {
  Char,
  isBlank,
  isLineBreak,
  isSpace,
  isTypographicQuote,
  isValueEnd,
} from './characters.ts';
import { beforeBlanks, colonFollows, startsMember } from './stringRepair.ts';

/** How far a later closing quote is looked for, so that hostile text stays linear. */
const REACH = 256;

/** So many quotes that close nothing are passed in search of one that does. */
const PASSED_QUOTES = 8;

/** Typographic quotes from U+2018 up to this one are single, those after it double. */
const LAST_SINGLE_QUOTE = 0x201b;

/** Whether a character opens text in quotes that JSON does not know. */
export function isForeignQuote(code: number): boolean {
  return code === Char.Apostrophe || code === Char.Backquote || isTypographicQuote(code);
}

/**
 * The end of text that opens with a foreign quote: after the closing quote on the same line that a
 * comma, colon, bracket or line end follows; else after the first closing quote; else before what
 * ends the line's value. Apostrophes within are so left alone: ’ in “it’s”, ' in 'it's'.
 * @param start offset of the opening quote
 */
export function foreignStringEnd(text: string, start: number): number {
  const open = text.charCodeAt(start);
  const plain = plainEnd(text, start, open);
  if (plain > 0) return plain;
  const typographic = isTypographicQuote(open);
  /** Behind the first quotes that may close it, of its own kind and the double one; 0 while there is none. */
  let first = 0;
  let mixed = 0;
  let passed = 0;
  let placeholders = true;
  /** What an unclosed text holds at least: nothing of a placeholder is left behind it. */
  let least = start + 1;
  let index = start + 1;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isLineBreak(code) || (first !== 0 && index - first > REACH) || passed > PASSED_QUOTES)
      break;
    if (code === Char.Backslash) index++;
    else if (
      placeholders &&
      code === Char.BraceOpen &&
      text.charCodeAt(index + 1) === Char.BraceOpen
    ) {
      const last = placeholderReach(text, index);
      // One that is not closed ends the search for others: each would look just as far.
      placeholders = last > index + 1;
      if (placeholders) least = last + 1;
      index = last;
    } else if (first === 0 && mixed === 0 && opensMember(text, index)) {
      // `'text, "name": …`: it was not closed, and the next property follows.
      return Math.max(least, beforeBlanks(text, beforeBlanks(text, index) - 1));
    } else if (typographic ? code === Char.Quote || isTypographicQuote(code) : code === open) {
      if (endsValue(text, index + 1)) return index + 1;
      // `'name' 'text'`: in a name nothing but blanks between two quotes is no text.
      if (index > first && beforeBlanks(text, index) === first && startsMember(text, start))
        return first;
      passed++;
      if (first === 0 && !(typographic && isApostrophe(text, index))) first = index + 1;
    } else if (code === Char.Quote && endsValue(text, index + 1)) {
      passed++;
      // `'name": …`: opened by one quote and closed by the other.
      if (first === 0 && colonFollows(text, index + 1)) return mixed === 0 ? index + 1 : mixed;
      if (mixed === 0) mixed = index + 1;
    }
  }
  if (first !== 0) return first;
  if (mixed !== 0) return mixed;
  let end = Math.min(index, text.length);
  while (end > least && (isSpace(text.charCodeAt(end - 1)) || isValueEnd(text.charCodeAt(end - 1))))
    end--;
  return end;
}

/** The end of what most such texts are: nothing in it that needs a second look, closed by the quote that opened it. Or -1. */
function plainEnd(text: string, start: number, open: number): number {
  for (let index = start + 1; ; index++) {
    const code = text.charCodeAt(index);
    if (code === open) return endsValue(text, index + 1) ? index + 1 : -1;
    // The text's end is no number, and so is not above a space either.
    if (!(code >= Char.Space) || code > LAST_PLAIN) return -1;
    // `'name": …`: opened by one quote and closed by the other.
    if (code === Char.Quote && colonFollows(text, index + 1)) return index + 1;
    if (code === Char.Quote || code === Char.Backslash || code === Char.BraceOpen) return -1;
  }
}

/** Above this character stand the other quotes and line breaks. */
const LAST_PLAIN = 0x2000;

/** A property's name in quotes of any kind, with its colon. */
const MEMBER = /["'\u2018-\u201f][^"'\u2018-\u201f,:{}[\]\r\n]{1,64}["'\u2018-\u201f][ \t]*:/y;

/** Whether a quote behind a comma opens the name of the next property. */
function opensMember(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code !== Char.Quote && code !== Char.Apostrophe && !isTypographicQuote(code)) return false;
  if (text.charCodeAt(beforeBlanks(text, index) - 1) !== Char.Comma) return false;
  MEMBER.lastIndex = index;
  return MEMBER.test(text);
}

/** The last offset of a placeholder in foreign text, whose own quotes close nothing. */
function placeholderReach(text: string, open: number): number {
  for (let index = open + 2; index < text.length && index - open < REACH; index++) {
    const code = text.charCodeAt(index);
    if (isLineBreak(code)) break;
    if (code === Char.BraceClose && text.charCodeAt(index + 1) === Char.BraceClose)
      return index + 1;
  }
  return open + 1;
}

/** Whether what follows an offset on its line is what may follow a value or a name. */
function endsValue(text: string, offset: number): boolean {
  let index = offset;
  while (index < text.length && isBlank(text.charCodeAt(index))) index++;
  if (index >= text.length) return true;
  const code = text.charCodeAt(index);
  return code === Char.Colon || isValueEnd(code) || isLineBreak(code);
}

/** Whether a single typographic quote stands within a word, as in “it’s”. */
function isApostrophe(text: string, index: number): boolean {
  if (text.charCodeAt(index) > LAST_SINGLE_QUOTE) return false;
  return isLetter(text.charCodeAt(index - 1)) && isLetter(text.charCodeAt(index + 1));
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
}

/** A double quote as HTML writes it, in text that was copied out of a page's source. */
export const HTML_QUOTE = '&quot;';

/** The end of text between two such quotes on one line, or -1. */
export function htmlStringEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + 4 * REACH);
  for (let index = start + HTML_QUOTE.length; index < limit; index++) {
    if (isLineBreak(text.charCodeAt(index))) return -1;
    if (text.startsWith(HTML_QUOTE, index)) return index + HTML_QUOTE.length;
  }
  return -1;
}

/**
 * The end of text between quotes that carry a backslash, as in JSON that was copied out of a string:
 * `\"name\"`. Returns -1 where no such quote closes it on the same line.
 * @param start offset of the first backslash
 */
export function escapedStringEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + 4 * REACH);
  for (let index = start + 2; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (isLineBreak(code) || code === Char.Quote) return -1;
    if (code !== Char.Backslash) continue;
    if (text.charCodeAt(index + 1) === Char.Quote) return index + 2;
    // A doubled escape, such as `\\\"`, stands for a quote within the text.
    index += text.startsWith('\\\\\\"', index) ? 3 : 1;
  }
  return -1;
}
