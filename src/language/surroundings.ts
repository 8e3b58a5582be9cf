/** Looking around in tokens where something is wrong: what belongs together, what comes next. */
import { isLetter, isLineBreak, isOddSpace } from './characters.ts';
import { TokenKind, type TokenList } from './document.ts';

/** Signs that other languages put between a name and its value. */
const COLON_SIGNS: ReadonlySet<string> = new Set(['=', '=>', '：', '；', ';', '＝']);

/** Signs that other languages put between members. */
const COMMA_SIGNS: ReadonlySet<string> = new Set([';', '，', '；', '、', '|']);

/** Signs that look like a closing bracket. */
const CLOSER_SIGNS: ReadonlySet<string> = new Set([')', '｝', '］']);

export class Surroundings {
  readonly #text: string;
  readonly #tokens: TokenList;

  constructor(text: string, tokens: TokenList) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** A token's own text. */
  written(token: number): string {
    const { starts } = this.#tokens;
    return this.#text.slice(starts[token], starts[token + 1]);
  }

  kind(token: number): TokenKind | undefined {
    return this.#tokens.kinds[token] as TokenKind | undefined;
  }

  /** The next token that is neither white space nor comment; the number of tokens at the end. */
  after(token: number): number {
    const { kinds, count } = this.#tokens;
    let next = token + 1;
    while (
      next < count &&
      (kinds[next] === TokenKind.Whitespace || kinds[next] === TokenKind.Comment)
    )
      next++;
    return next;
  }

  /** The last token before one that is neither white space nor comment, or -1. */
  before(token: number): number {
    const { kinds } = this.#tokens;
    let last = token - 1;
    while (last >= 0 && (kinds[last] === TokenKind.Whitespace || kinds[last] === TokenKind.Comment))
      last--;
    return last;
  }

  /** The last token of what starts at a token: a string's tail, or the token itself. */
  lastOf(token: number): number {
    if (this.kind(token) !== TokenKind.StringHead) return token;
    let tail = token + 1;
    while (this.kind(tail) !== TokenKind.StringTail) tail++;
    return tail;
  }

  /** Whether no line break stands between two tokens. */
  sameLine(before: number, token: number): boolean {
    const { starts } = this.#tokens;
    const end = starts[token] as number;
    for (let index = starts[before + 1] as number; index < end; index++)
      if (isLineBreak(this.#text.charCodeAt(index))) return false;
    return true;
  }

  /** Whether a token is a sign that takes a colon's place. */
  isColonSign(token: number): boolean {
    return this.kind(token) === TokenKind.Unknown && COLON_SIGNS.has(this.written(token));
  }

  /** Whether a token is a sign that takes a comma's place. */
  isCommaSign(token: number): boolean {
    return this.kind(token) === TokenKind.Unknown && COMMA_SIGNS.has(this.written(token));
  }

  /** Whether a token is a sign that some take for a closing bracket: `)`, or a wide one. */
  isCloserSign(token: number): boolean {
    return this.kind(token) === TokenKind.Unknown && CLOSER_SIGNS.has(this.written(token));
  }

  /** Whether a token is a double quote that closes nothing. */
  isStrayQuote(token: number): boolean {
    return this.kind(token) === TokenKind.Unknown && this.written(token) === '"';
  }

  /** Whether a token is a word that starts with a letter, as words do that mean nothing else. */
  isPlainWord(token: number): boolean {
    if (this.kind(token) !== TokenKind.Word) return false;
    return isLetter(this.#text.charCodeAt(this.#tokens.starts[token] as number));
  }

  /** Whether a token stands for something left out: `...` or `…`. */
  isEllipsis(token: number): boolean {
    const written = this.written(token);
    return written === '...' || written === '…';
  }

  isString(token: number): boolean {
    const kind = this.kind(token);
    return (
      kind === TokenKind.String || kind === TokenKind.StringHead || kind === TokenKind.ForeignString
    );
  }

  /** Whether a token ends a string with its closing quote, or is none. */
  isClosedString(token: number): boolean {
    const kind = this.kind(token);
    if (kind !== TokenKind.String && kind !== TokenKind.StringTail) return true;
    const written = this.written(token);
    return written.endsWith('"') && (kind === TokenKind.StringTail || written.length > 1);
  }

  /** Whether a value can start with a token, words aside. */
  isValueStart(token: number): boolean {
    const kind = this.kind(token);
    if (kind === undefined) return false;
    return (
      this.isString(token) ||
      kind === TokenKind.ObjectOpen ||
      kind === TokenKind.ArrayOpen ||
      (kind >= TokenKind.Placeholder && kind <= TokenKind.Null)
    );
  }

  /** Whether a token may be the key of a placeholder that lacks a brace. */
  isKeyStart(token: number): boolean {
    const kind = this.kind(token);
    return kind === TokenKind.Word || kind === TokenKind.ObjectOpen;
  }

  /** Whether a placeholder of another language may start with a token. */
  mayStartForeign(token: number): boolean {
    const kind = this.kind(token);
    if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen) return true;
    return '$#<%'.includes(this.#text.charAt(this.#tokens.starts[token] as number));
  }

  /** Whether a token is made of characters that nobody means to write: NUL and the like. */
  isNoise(token: number): boolean {
    if (this.kind(token) !== TokenKind.Unknown) return false;
    const code = this.#text.charCodeAt(this.#tokens.starts[token] as number);
    return code < 32 || code === 127 || isOddSpace(code);
  }

  /** Whether a colon, or what some write in its place, follows what starts at a token. */
  startsName(token: number): boolean {
    let next = this.after(this.lastOf(token));
    if (this.isStrayQuote(next)) next = this.after(next);
    return this.kind(next) === TokenKind.Colon || this.isColonSign(next);
  }

  /** The last token of a name without quotes: words in a row on one line. */
  nameEnd(token: number): number {
    let last = token;
    for (;;) {
      const next = this.after(last);
      const kind = this.kind(next);
      const word =
        kind === TokenKind.Word ||
        (kind !== undefined && kind >= TokenKind.Placeholder && kind <= TokenKind.Null) ||
        (kind === TokenKind.Unknown &&
          !this.isNoise(next) &&
          !this.isColonSign(next) &&
          !this.isCommaSign(next));
      if (!word || !this.sameLine(last, next)) return last;
      last = next;
    }
  }

  /**
   * The last token of loose text: words, signs and placeholders that stand in a row on one line and
   * together are what a person meant as one text.
   * @param token its first token
   */
  looseEnd(token: number, inObject: boolean): number {
    let last = this.lastOf(token);
    for (;;) {
      const next = this.#joined(last, inObject);
      if (next < 0) return last;
      last = this.lastOf(next);
    }
  }

  /** The token that goes on with the loose text that `last` ends, or -1. */
  #joined(last: number, inObject: boolean): number {
    const next = this.after(last);
    if (!this.sameLine(last, next)) return -1;
    const spaced = next > last + 1;
    switch (this.kind(next)) {
      case TokenKind.Word:
      case TokenKind.Number:
      case TokenKind.True:
      case TokenKind.False:
      case TokenKind.Null:
      case TokenKind.Placeholder:
        return spaced && inObject && this.startsName(next) ? -1 : next;
      case TokenKind.Unknown:
        return this.#goesOn(next) ? next : -1;
      case TokenKind.String:
      case TokenKind.StringHead:
      case TokenKind.ForeignString:
        // In a list strings beside each other are items without a comma, unless a sign joins them.
        if (spaced && !inObject && this.written(last) !== '+') return -1;
        return this.startsName(next) ? -1 : next;
      case TokenKind.Colon: {
        // Within 12:30 or a:b; a colon with a space belongs to a name.
        const kind = this.kind(next + 1);
        return !spaced && (kind === TokenKind.Word || kind === TokenKind.Number) ? next + 1 : -1;
      }
      case TokenKind.Comma:
        return inObject ? this.#textAfterComma(next) : -1;
      default:
        return -1;
    }
  }

  /** Whether a token can be a part of loose text behind another. */
  isPartOfText(token: number): boolean {
    if (this.isStrayQuote(token) || this.isCloserSign(token)) return false;
    return this.#goesOn(token);
  }

  /** Whether a token, if it is a sign, is part of loose text, and not a separator behind it. */
  #goesOn(sign: number): boolean {
    if (this.isNoise(sign)) return false;
    if (!this.isCommaSign(sign)) return true;
    const next = this.after(sign);
    return this.sameLine(sign, next) && this.#isText(next);
  }

  /** In an object a name must follow a comma: a word without a colon goes on with the text. */
  #textAfterComma(comma: number): number {
    const next = this.after(comma);
    return this.sameLine(comma, next) && this.#isText(next) ? next : -1;
  }

  #isText(token: number): boolean {
    const kind = this.kind(token);
    const text =
      kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Placeholder;
    return text && !this.startsName(token);
  }

  #countedTo = -1;
  #closersLeft = 0;

  /** How many more brackets close than open behind a token. Asked from left to right. */
  closersLeft(token: number): number {
    const { kinds, count } = this.#tokens;
    if (this.#countedTo < 0) {
      for (let at = token + 1; at < count; at++) this.#closersLeft += closes(kinds[at]);
    } else {
      for (let at = this.#countedTo + 1; at <= token; at++) this.#closersLeft -= closes(kinds[at]);
    }
    this.#countedTo = token;
    return this.#closersLeft;
  }

  /** The bracket that closes the one at a token, if it is not far; else -1. */
  matchingClose(open: number): number {
    const { kinds, count } = this.#tokens;
    const limit = Math.min(count, open + MATCH_REACH);
    let depth = 0;
    for (let at = open; at < limit; at++) {
      depth -= closes(kinds[at]);
      if (depth === 0) return at;
    }
    return -1;
  }
}

/** How many tokens are looked through for a matching bracket. */
const MATCH_REACH = 4096;

/** 1 for a closing bracket, -1 for an opening one, 0 for anything else. */
function closes(kind: number | undefined): number {
  if (kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose) return 1;
  return kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen ? -1 : 0;
}
