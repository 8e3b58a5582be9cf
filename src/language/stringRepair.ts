/**
 * Where a string ends whose quotes are not as JSON wants them: one is missing, or there is one too
 * many. Read only where something is wrong already; everything here looks at one line, and not far.
 */
import {
  Char,
  isBlank,
  isDigit,
  isLineBreak,
  isSpace,
  isTypographicQuote,
  isValueEnd,
  isWideSign,
} from './characters.ts';
import { lineEnd } from './lexemes.ts';

/** How far a line is looked along. */
const REACH = 400;

/** What a quote that seems to close a string too early tells. */
export interface QuoteVerdict {
  /** Where the string really ends; before the quote where its own closing quote is missing. */
  readonly end: number;
  /** Offsets of quotes within the string that lack a backslash. */
  readonly inner: readonly number[];
}

/** Whether what stands at an offset may follow a string: a separator, a bracket, the line's end. */
export function mayFollowString(text: string, offset: number): boolean {
  let index = offset;
  while (index < text.length && isBlank(text.charCodeAt(index))) index++;
  if (index >= text.length) return true;
  const code = text.charCodeAt(index);
  if (isValueEnd(code) || code === Char.Colon || isLineBreak(code)) return true;
  if (isWideSign(code)) return true;
  return code === Char.Quote || code === Char.Slash || code === Char.NumberSign;
}

/** Whether a quote right behind a word or a value closes what lacks its opening quote. */
export function isStrayQuote(text: string, quote: number): boolean {
  let index = quote + 1;
  while (index < text.length && isBlank(text.charCodeAt(index))) index++;
  if (index >= text.length) return true;
  const code = text.charCodeAt(index);
  return isValueEnd(code) || code === Char.Colon || isLineBreak(code);
}

/**
 * Judges a quote that would close a string although something follows that cannot.
 * @param start offset of the string's opening quote
 * @param quote offset of the quote in question
 * @returns undefined where nothing says that the quote is anything but a closing one
 */
export function judgeQuote(text: string, start: number, quote: number): QuoteVerdict | undefined {
  const limit = lineEnd(text, quote, REACH);
  const next = nextQuote(text, quote + 1, limit);
  if (next < 0) return undefined;
  const member = startsMember(text, start);
  // `""text"`: the opening quote stands twice.
  if (quote === start + 1 && goesOn(text, next + 1, member))
    return { end: next + 1, inner: [quote] };
  // `{"a: "text"}`: the quote opens the value of a name that lost its closing quote.
  const name = member ? lostNameEnd(text, start, quote) : -1;
  if (name > 0 && onlyColon(text, name, quote) && endsValue(text, next + 1))
    return { end: name, inner: [] };
  // `"text, "b": 1`: the quote opens the next name, or the next item of a list.
  const comma = beforeBlanks(text, quote);
  const afterComma = text.charCodeAt(comma - 1) === Char.Comma;
  if (colonFollows(text, next + 1) || (afterComma && goesOn(text, next + 1, false))) {
    if (name > 0) return { end: name, inner: [] };
    return { end: afterComma ? beforeBlanks(text, comma - 1) : comma, inner: [] };
  }
  return innerQuotes(text, quote, limit, member);
}

/** Finds the real end of `"say "hi" now"`: a later quote after which the JSON goes on soundly. */
function innerQuotes(
  text: string,
  quote: number,
  limit: number,
  member: boolean,
): QuoteVerdict | undefined {
  const inner = [quote];
  const opens = !isSpace(text.charCodeAt(quote + 1));
  for (let at = nextQuote(text, quote + 1, limit); at > 0; at = nextQuote(text, at + 1, limit)) {
    if (goesOn(text, at + 1, member)) {
      // Quotes around words come in pairs; a single one follows what it measures, as in 5" wide.
      const sound = opens ? inner.length % 2 === 0 : inner.length === 1;
      return sound ? { end: at + 1, inner } : undefined;
    }
    const partner = nextQuote(text, at + 1, limit);
    const comma = beforeBlanks(text, at);
    if (partner > 0 && text.charCodeAt(comma - 1) === Char.Comma && colonFollows(text, partner + 1))
      return undefined; // A property of its own: this string ended before.
    inner.push(at);
  }
  return undefined;
}

/**
 * Where an unclosed string ends on its line: after its name, where it is one with its colon; before a
 * comma and closing brackets that end the line.
 * @param from where the string's last stretch of text starts, behind its placeholders
 * @param end the line's end, or the text's
 */
export function unclosedStringEnd(text: string, start: number, from: number, end: number): number {
  const name = startsMember(text, start) ? lostNameEnd(text, start, end) : -1;
  if (name > 0) return name;
  let last = beforeBlanks(text, end);
  // Before the stretch stands a quote or a brace, so none of this goes beyond it.
  if (text.charCodeAt(last - 1) === Char.Comma) last = beforeBlanks(text, last - 1);
  let spare = spareClosers(text, from, last);
  while (spare > 0 && isCloser(text.charCodeAt(last - 1))) {
    last = beforeBlanks(text, last - 1);
    spare--;
  }
  return Math.max(last, from);
}

/** How many closing brackets of a stretch have no opening one in it. */
function spareClosers(text: string, from: number, to: number): number {
  let open = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === Char.BraceOpen || code === Char.BracketOpen) open--;
    else if (isCloser(code)) open++;
  }
  return open;
}

function isCloser(code: number): boolean {
  return code === Char.BraceClose || code === Char.BracketClose;
}

/** The longest name that is looked for in a string without its closing quote. */
const NAME_REACH = 64;

const LOST_NAME = /^([^"'{}[\],:]*[^"'{}[\],:\s]'?)[ \t]*:/;
const VALUE_START = /^[ \t]*(?:["'“”{[\d-]|true\b|false\b|null\b|$)/;

/** The end of a name in `{"a: 1`, whose colon stands within the string; -1 where it is no such. */
function lostNameEnd(text: string, start: number, end: number): number {
  const from = start + 1;
  const match = LOST_NAME.exec(text.slice(from, Math.min(end, from + NAME_REACH)));
  const name = match?.[1];
  if (match === null || name === undefined) return -1;
  // A text in a list can hold a colon; a name's colon is followed by a value.
  const first = text.charCodeAt(beforeSpace(text, start) - 1) === Char.BraceOpen;
  const rest = text.slice(from + match[0].length, Math.min(end, from + 2 * NAME_REACH));
  return first || VALUE_START.test(rest) ? from + name.length : -1;
}

function onlyColon(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === ':';
}

/** Whether a string stands where a property's name may: behind an opening brace or a comma. */
export function startsMember(text: string, start: number): boolean {
  const before = text.charCodeAt(beforeSpace(text, start) - 1);
  return before === Char.BraceOpen || before === Char.Comma;
}

/** The offset before the blanks that stand before an offset, on its line. */
export function beforeBlanks(text: string, offset: number): number {
  let index = offset;
  while (index > 0 && isBlank(text.charCodeAt(index - 1))) index--;
  return index;
}

function beforeSpace(text: string, offset: number): number {
  let index = offset;
  while (index > 0 && isSpace(text.charCodeAt(index - 1))) index--;
  return index;
}

/** The next double quote without a backslash, or -1. */
function nextQuote(text: string, from: number, limit: number): number {
  for (let index = from; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === Char.Backslash) index++;
    else if (code === Char.Quote) return index;
  }
  return -1;
}

/** Whether a colon follows an offset, on its line. */
export function colonFollows(text: string, offset: number): boolean {
  let index = offset;
  while (isBlank(text.charCodeAt(index))) index++;
  return text.charCodeAt(index) === Char.Colon;
}

function endsValue(text: string, offset: number): boolean {
  let index = offset;
  while (isBlank(text.charCodeAt(index))) index++;
  const code = text.charCodeAt(index);
  return index >= text.length || isValueEnd(code) || isLineBreak(code);
}

/** Whether the JSON goes on soundly after a string: a bracket, the line's end, a comma and a value. */
function goesOn(text: string, offset: number, name: boolean): boolean {
  if (!endsValue(text, offset)) return name && colonFollows(text, offset);
  let index = offset;
  while (isBlank(text.charCodeAt(index))) index++;
  if (text.charCodeAt(index) !== Char.Comma) return true;
  index++;
  while (isSpace(text.charCodeAt(index))) index++;
  const code = text.charCodeAt(index);
  return (
    index >= text.length ||
    code === Char.Quote ||
    code === Char.Apostrophe ||
    code === Char.BraceOpen ||
    code === Char.BracketOpen ||
    code === Char.Minus ||
    isCloser(code) ||
    isDigit(code) ||
    isTypographicQuote(code) ||
    /^(?:true|false|null)\b/.test(text.slice(index, index + 6))
  );
}
