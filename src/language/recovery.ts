/**
 * What the parser does where the JSON is wrong: it names the mistake once, at the place where a
 * person would mend it, and goes on as if it were mended, so that one mistake does not cause others.
 */
import { reportExtraBracket, reportMismatch, reportUnclosed } from './bracketReport.ts';
import { TokenKind } from './document.ts';
import { NameRecovery } from './nameRecovery.ts';
import { Expect, type Reading } from './reading.ts';
import { RootRecovery } from './rootRecovery.ts';
import { TextRecovery } from './textRecovery.ts';

/** What recovery asks of the parser: to read on from a token. Both return the last token read. */
export interface Reader {
  value(token: number, kind: TokenKind): number;
  item(token: number, kind: TokenKind): number;
  /** Reads on within a bracket that a token stands for. */
  open(token: number, kind: BracketKind): void;
}

export type BracketKind = typeof TokenKind.ObjectOpen | typeof TokenKind.ArrayOpen;

export class Recovery {
  readonly #reading: Reading;
  readonly #reader: Reader;
  readonly #names: NameRecovery;
  readonly #root: RootRecovery;
  readonly #texts: TextRecovery;
  /** The last list that was told to hold no names. */
  #listTold = -1;

  constructor(reading: Reading, reader: Reader) {
    this.#reading = reading;
    this.#reader = reader;
    this.#names = new NameRecovery(reading, reader);
    this.#root = new RootRecovery(reading, reader);
    this.#texts = new TextRecovery(reading, reader, this.#names, this.#root);
  }

  /** A comma where none can stand. */
  comma(token: number): void {
    const reading = this.#reading;
    const { report, look } = reading;
    if (reading.expect === Expect.End) {
      this.#root.comma(token);
    } else if (reading.expect === Expect.Colon) {
      const next = look.after(token);
      if (this.#isPlainValue(next) && !look.startsName(next)) {
        report.wrongSign(token, ':');
        reading.expect = Expect.Value;
      } else {
        this.valueMissing();
        reading.expect = Expect.Name;
      }
    } else if (reading.expect === Expect.Value && reading.nesting.depth > 0) {
      this.valueMissing();
      reading.expect = Expect.Name;
    } else report.extraComma(token);
  }

  /** A colon where none can stand; returns the last token that belongs to it. */
  colon(token: number): number {
    if (this.#isInText(token)) return this.#texts.join(token + 1);
    this.#spareColon(token);
    return token;
  }

  /** Whether a colon stands between digits or letters, as in 12:30. */
  #isInText(token: number): boolean {
    const { look, expect, previous, valueStart } = this.#reading;
    const next = look.kind(token + 1);
    return (
      expect === Expect.Comma &&
      valueStart === previous &&
      previous === token - 1 &&
      look.kind(previous) === TokenKind.Number &&
      (next === TokenKind.Number || next === TokenKind.Word)
    );
  }

  #spareColon(token: number): void {
    const reading = this.#reading;
    const { report, nesting, expect } = reading;
    if (expect === Expect.FirstName || expect === Expect.Name) {
      report.missingName(token, token, 'name');
      reading.expect = Expect.Value;
    } else if (nesting.closer === TokenKind.ArrayClose) {
      if (this.#listTold !== nesting.open) report.nameInList(token);
      this.#listTold = nesting.open;
      this.#passColon(token);
    } else if (expect === Expect.Comma) {
      if (this.#wasName()) {
        reading.expect = Expect.Value;
        return;
      }
      report.spareColon(token);
      this.#passColon(token);
    } else if (expect === Expect.End) {
      if (!this.#root.passOver()) report.spareColon(token);
      this.#passColon(token);
    } else report.unexpected(token, token);
  }

  /**
   * Whether the string before a colon is no value but the next property's name, as it stands on a line
   * of its own: `"a":`, and below it `"b": 1`. Then the value that is missing before it is told.
   */
  #wasName(): boolean {
    const { report, look, names, valueStart } = this.#reading;
    const colon = look.before(valueStart);
    if (look.kind(valueStart) !== TokenKind.String || look.kind(colon) !== TokenKind.Colon)
      return false;
    if (look.sameLine(colon, valueStart)) return false;
    report.missingValue(colon, true, false, true);
    names.add(report.startOf(valueStart), report.endOf(valueStart), report);
    return true;
  }

  /** After a colon that was told, the value behind it is read without another word. */
  #passColon(colon: number): void {
    const { look } = this.#reading;
    const kind = look.kind(look.after(colon));
    const ends =
      kind === undefined ||
      kind === TokenKind.Comma ||
      kind === TokenKind.Colon ||
      kind === TokenKind.ObjectClose ||
      kind === TokenKind.ArrayClose;
    if (!ends) this.#reading.expect = Expect.Value;
  }

  /** A name, or its colon, that no value follows. An unclosed name is told already. */
  valueMissing(): void {
    const { report, previous, expect, look } = this.#reading;
    if (expect === Expect.Value) report.missingValue(previous, true);
    else report.missingValue(previous, false, !look.isClosedString(previous));
  }

  /**
   * A closing bracket that does not fit the innermost open one.
   * @returns whether it closes it all the same
   */
  closes(token: number, kind: TokenKind): boolean {
    const reading = this.#reading;
    const { nesting, report, expect, look } = reading;
    if (nesting.depth === 0) {
      this.#root.extraBracket(token);
      reading.valueStart = -1;
      return false;
    }
    // With brackets enough behind it for all that is open, it stands in another one's place.
    if (nesting.outerCloser === kind && look.closersLeft(token) < nesting.depth - 1) {
      const dangling = expect === Expect.Element || expect === Expect.Name;
      if (expect === Expect.Colon || expect === Expect.Value) this.valueMissing();
      const { opens, closers } = nesting.opened(nesting.depth - 1);
      reportUnclosed(report, opens, closers, reading.previous, dangling);
      reading.leave();
      return true;
    }
    if (look.closersLeft(token) >= nesting.depth) {
      reportExtraBracket(report, token);
      reading.valueStart = -1;
      return false;
    }
    reportMismatch(report, token, nesting.open, nesting.closer ?? kind);
    return true;
  }

  /** Something that starts a value or a name where neither can stand, or a name that is none. */
  item(token: number, kind: TokenKind): number {
    const { report, look, expect } = this.#reading;
    if (look.isNoise(token)) {
      report.badValue(token, kind);
      return -1;
    }
    if (expect === Expect.Colon) return this.#names.beforeColon(token, kind);
    if (expect === Expect.FirstName || expect === Expect.Name) return this.#names.item(token, kind);
    if (this.#texts.continues(token, kind)) return this.#texts.join(token);
    return expect === Expect.End ? this.#root.item(token, kind) : this.#afterValue(token, kind);
  }

  /** Something behind a value where a comma or a closing bracket belongs. */
  #afterValue(token: number, kind: TokenKind): number {
    const reading = this.#reading;
    const { report, look, nesting, previous } = reading;
    if (look.isStrayQuote(token)) {
      const touches = token === previous + 1 && reading.valueStart === previous;
      if (touches && look.kind(previous) === TokenKind.Placeholder) return this.#texts.join(token);
      report.unexpected(token, token, 'There is one quote too many here. Remove it.');
      return -1;
    }
    if (kind === TokenKind.Unknown) {
      const next = look.kind(look.after(token));
      const last =
        next === undefined || next === TokenKind.ObjectClose || next === TokenKind.ArrayClose;
      if (look.isCommaSign(token) && !last) {
        report.wrongSign(token, ',');
        reading.expect = reading.afterComma;
        return token;
      }
      if (look.isCloserSign(token)) {
        reportMismatch(report, token, nesting.open, nesting.closer ?? kind);
        reading.leave();
        return token;
      }
      report.unexpected(token, token);
      return -1;
    }
    report.missingComma(previous, token);
    reading.expect = reading.afterComma;
    return this.#reader.item(token, kind);
  }

  /** A word or sign in a value's place; returns its last token, or -1 where it is passed over. */
  looseValue(token: number): number {
    return this.#texts.value(token);
  }

  /** A value that takes a colon's place in `{"a", 1}`. */
  #isPlainValue(token: number): boolean {
    const kind = this.#reading.look.kind(token);
    return (
      kind === TokenKind.Number ||
      kind === TokenKind.True ||
      kind === TokenKind.False ||
      kind === TokenKind.Null ||
      kind === TokenKind.Placeholder ||
      kind === TokenKind.ObjectOpen ||
      kind === TokenKind.ArrayOpen
    );
  }

  /** Whether the root's own braces are missing; then it is read as if they were there. */
  opensMissingBrace(token: number): boolean {
    return this.#root.opensMissingBrace(token);
  }

  /** The text's end: what is still open, and what the root has too much. */
  end(): void {
    const { expect, nesting, previous, report } = this.#reading;
    if (nesting.depth === 0 && expect === Expect.Value) report.empty();
    else if (expect === Expect.Colon || expect === Expect.Value) this.valueMissing();
    this.#root.end(previous);
  }
}
