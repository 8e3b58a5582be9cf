/** What the parser does with text that lacks its quotes: words, signs and placeholders in a row. */
import { reportMismatch } from './bracketReport.ts';
import { TokenKind } from './document.ts';
import { reportLooseText } from './looseText.ts';
import type { NameRecovery } from './nameRecovery.ts';
import { Expect, type Reading } from './reading.ts';
import type { BracketKind, Reader } from './recovery.ts';
import type { RootRecovery } from './rootRecovery.ts';

/** Signs that look like opening brackets, and what they stand for. */
const WIDE_BRACKETS: ReadonlyMap<string, BracketKind> = new Map<string, BracketKind>([
  ['｛', TokenKind.ObjectOpen],
  ['［', TokenKind.ArrayOpen],
]);

export class TextRecovery {
  readonly #reading: Reading;
  readonly #reader: Reader;
  readonly #names: NameRecovery;
  readonly #root: RootRecovery;

  constructor(reading: Reading, reader: Reader, names: NameRecovery, root: RootRecovery) {
    this.#reading = reading;
    this.#reader = reader;
    this.#names = names;
    this.#root = root;
  }

  /** A word or sign in a value's place; returns its last token, or -1 where it is passed over. */
  value(token: number): number {
    const reading = this.#reading;
    const { report, look, nesting, tokens } = reading;
    if (look.isNoise(token)) {
      report.badValue(token, TokenKind.Unknown);
      return -1;
    }
    // Nearly all words are just that, and need no second look.
    if (!look.isPlainWord(token) || look.kind(token - 1) === TokenKind.ArrayOpen) {
      const odd = this.#oddValue(token);
      if (odd !== undefined) return odd;
    }
    const last = look.looseEnd(token, nesting.inObject);
    if (nesting.depth === 0 && this.#root.isPreamble(token, last)) return last;
    reading.readLoose(token, last, 'text');
    reportLooseText(report, tokens, token, last);
    reading.valueStart = token;
    reading.expect = reading.afterValue;
    return last;
  }

  /**
   * A sign in a value's place that stands for something else than text.
   * @returns the last token of it, -1 where it is passed over, and undefined where it is text
   */
  #oddValue(token: number): number | undefined {
    const reading = this.#reading;
    const { report, look, nesting } = reading;
    const foreign = this.#names.foreignPlaceholder(token);
    if (foreign >= 0) return foreign;
    if (look.isCommaSign(token) || look.isColonSign(token)) {
      report.unexpected(token, token);
      return -1;
    }
    if (reading.expect === Expect.FirstElement && look.isCloserSign(token)) {
      reportMismatch(report, token, nesting.open, TokenKind.ArrayClose);
      reading.leave();
      return token;
    }
    const bracket = WIDE_BRACKETS.get(look.written(token));
    if (bracket !== undefined) {
      report.badValue(token, TokenKind.Unknown);
      this.#reader.open(token, bracket);
      return token;
    }
    if (look.isEllipsis(token) && nesting.closer === TokenKind.ArrayClose) {
      report.ellipsis(token, reading.expect === Expect.Element ? reading.previous : undefined);
      reading.expect = Expect.Comma;
      return token;
    }
    return undefined;
  }

  /** Whether something behind a value on the same line is the rest of a text without quotes. */
  continues(token: number, kind: TokenKind): boolean {
    const { look, nesting, valueStart, previous } = this.#reading;
    if (valueStart < 0 || kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen)
      return false;
    if (!look.sameLine(previous, token) || !look.isPartOfText(token)) return false;
    const string = look.isString(token);
    const bothStrings = string && look.isString(valueStart);
    if (nesting.inObject) {
      if (look.startsName(token)) return false;
      const joined = look.kind(valueStart) === TokenKind.Placeholder || token === previous + 1;
      return !string || bothStrings || joined;
    }
    if (kind === TokenKind.Word || kind === TokenKind.Unknown) return true;
    return token === previous + 1 && !bothStrings;
  }

  /** Reads something behind a value as the rest of its text; returns the last token. */
  join(token: number): number {
    const reading = this.#reading;
    const { report, look, tokens, nesting, valueStart } = reading;
    const last = look.looseEnd(token, nesting.inObject);
    if (look.kind(valueStart) === TokenKind.Placeholder) reading.repositionLast();
    reading.readLoose(token, last, 'text');
    reportLooseText(report, tokens, valueStart, last);
    return last;
  }
}
