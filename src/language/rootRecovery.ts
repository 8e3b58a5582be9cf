/** What the parser does where something is wrong around the template's value. */
import { reportExtraBracket, reportMissingBraces, reportUnclosed } from './bracketReport.ts';
import { TokenKind } from './document.ts';
import { Expect, type Reading } from './reading.ts';
import type { Reader } from './recovery.ts';
import { fixOf } from './syntaxReport.ts';
import { told } from './toldLater.ts';
import type { Fix, TextEdit } from './types.ts';

/** So many values in a row can be put into a list by one fix. */
const MOST_LISTED = 100;

export class RootRecovery {
  readonly #reading: Reading;
  readonly #reader: Reader;
  /** The first token of the template's value, or -1. */
  #start = -1;
  /** Whether the root is read as an object although its opening brace is missing. */
  #braceless = false;
  /** First tokens of further values, each with the last token before it. */
  readonly #seconds: { readonly token: number; readonly before: number }[] = [];
  #secondTold = false;
  /** Loose text behind the value can be removed, not listed. */
  #loose = false;
  /** Whether more is wrong at the root than a list around it would mend. */
  #spoiled = false;
  /** Closing brackets that close nothing. */
  readonly #extras = new Set<number>();

  constructor(reading: Reading, reader: Reader) {
    this.#reading = reading;
    this.#reader = reader;
  }

  /** Whether a second value was told; then what is too much at the root is no news. */
  passOver(): boolean {
    this.#spoiled = this.#secondTold;
    return this.#secondTold;
  }

  /** Whether the root's own braces are missing, as in `"a": 1`; then it is read as an object. */
  opensMissingBrace(token: number): boolean {
    const { look, nesting, names } = this.#reading;
    if (this.#start >= 0 || look.isNoise(token)) return false;
    this.#start = token;
    const kind = look.kind(token);
    if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen) return false;
    if (look.kind(look.after(look.lastOf(token))) !== TokenKind.Colon) return false;
    this.#braceless = true;
    nesting.push(token, TokenKind.ObjectClose);
    names.enter();
    this.#reading.expect = Expect.FirstName;
    return true;
  }

  /** Whether loose text is what surrounds JSON elsewhere: `var x =`, a mark of a code block. */
  isPreamble(first: number, last: number): boolean {
    const { look, report } = this.#reading;
    const next = look.kind(look.after(last));
    const opens = next === TokenKind.ObjectOpen || next === TokenKind.ArrayOpen;
    if (first !== this.#start) return false;
    if (!opens && !look.written(first).startsWith('```')) return false;
    report.unexpected(first, last);
    this.#reading.readLoose(first, last, 'text');
    this.#start = -1;
    return true;
  }

  comma(token: number): void {
    const { look, report, previous } = this.#reading;
    const next = look.after(token);
    const goesOn = look.isValueStart(next) || look.kind(next) === TokenKind.Word;
    if (goesOn && look.kind(previous) !== TokenKind.Comma) return;
    if (!this.passOver()) report.extraComma(token);
  }

  /** Something behind the template's value. */
  item(token: number, kind: TokenKind): number {
    const reading = this.#reading;
    const { look, report, previous, nesting } = reading;
    if (kind === TokenKind.Unknown) {
      if (!this.passOver()) report.unexpected(token, token);
      return -1;
    }
    if (!this.#secondTold && this.#closedTooEarly(token)) {
      this.#tellTooEarly(look.before(previous));
      nesting.push(this.#start, TokenKind.ObjectClose);
      reading.names.enter();
      reading.expect = Expect.Name;
      return this.#reader.item(token, kind);
    }
    this.#secondTold = true;
    if (this.#seconds.length <= MOST_LISTED) this.#seconds.push({ token, before: previous });
    if (kind === TokenKind.Word || kind === TokenKind.ForeignString) {
      this.#loose = true;
      const last = look.looseEnd(token, false);
      reading.readLoose(token, last, 'text');
      return last;
    }
    return this.#reader.value(token, kind);
  }

  #tellTooEarly(last: number): void {
    const { look, report } = this.#reading;
    // Those that close nothing were told as such; the one before them closed the object.
    let brace = last;
    while (this.#extras.has(brace)) brace = look.before(brace);
    if (look.kind(brace) !== TokenKind.ObjectClose) return;
    const [start, end] = [report.startOf(brace), report.endOf(brace)];
    report.add('json-syntax/extra-bracket', start, end, () =>
      told(
        'This `}` closes the object too early: more of it follows. Remove it.',
        fixOf('Remove the }', { start, end, newText: '' }),
      ),
    );
  }

  /** A closing bracket behind the template's value. */
  extraBracket(token: number): void {
    if (this.passOver()) return;
    this.#extras.add(token);
    reportExtraBracket(this.#reading.report, token);
  }

  /** Whether a name follows `{…},` and brackets enough to close the object once more. */
  #closedTooEarly(token: number): boolean {
    const { look, previous } = this.#reading;
    return (
      look.isString(token) &&
      look.startsName(token) &&
      look.kind(previous) === TokenKind.Comma &&
      look.kind(look.before(previous)) === TokenKind.ObjectClose &&
      look.kind(this.#start) === TokenKind.ObjectOpen &&
      look.closersLeft(token) > 0
    );
  }

  /** The text's end; `last` is the last token that means something. */
  end(last: number): void {
    const { nesting, report, expect } = this.#reading;
    const from = this.#braceless ? 1 : 0;
    if (nesting.depth > from) {
      const { opens, closers } = nesting.opened(from);
      const dangling = expect === Expect.Element || expect === Expect.Name;
      reportUnclosed(report, opens, closers, last, dangling);
    } else if (nesting.depth > 0 && expect === Expect.Name) report.trailingComma(last);
    if (this.#braceless)
      reportMissingBraces(report, this.#start, nesting.depth > 0 ? last : undefined);
    const second = this.#seconds[0];
    if (second !== undefined)
      report.secondValue(second.token, this.#secondFix(second.before, last));
  }

  /** Further values go into a list with the first; loose text behind the first goes away. */
  #secondFix(before: number, last: number): Fix | undefined {
    const { look, report } = this.#reading;
    if (this.#loose) {
      const comma = look.kind(before) === TokenKind.Comma;
      const start = report.endOf(comma ? look.before(before) : before);
      const end = report.endOf(look.before(this.#reading.tokens.count));
      return fixOf('Remove it', { start, end, newText: '' });
    }
    if (this.#spoiled || this.#start < 0 || this.#seconds.length > MOST_LISTED) return undefined;
    const start = report.startOf(this.#start);
    const end = report.endOf(last);
    const edits: TextEdit[] = [{ start, end: start, newText: '[' }];
    for (const { before: previous } of this.#seconds) {
      if (look.kind(previous) === TokenKind.Comma) continue;
      const at = report.endOf(previous);
      edits.push({ start: at, end: at, newText: ',' });
    }
    edits.push({ start: end, end, newText: ']' });
    return fixOf('Put them into a list', ...edits);
  }
}
