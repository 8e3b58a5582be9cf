/** What the parser does where a property's name, or its colon, is not what JSON wants. */
import { reportDoubledBrace } from './bracketReport.ts';
import { TokenKind } from './document.ts';
import { readForeignPlaceholder } from './foreignPlaceholder.ts';
import { Expect, type Reading } from './reading.ts';
import type { Reader } from './recovery.ts';
import { meantName } from './syntaxAdvice.ts';
import { fixOf } from './syntaxReport.ts';
import { told } from './toldLater.ts';

export class NameRecovery {
  readonly #reading: Reading;
  readonly #reader: Reader;

  constructor(reading: Reading, reader: Reader) {
    this.#reading = reading;
    this.#reader = reader;
  }

  /** Something else than a string in double quotes where a name must stand. */
  item(token: number, kind: TokenKind): number {
    const reading = this.#reading;
    const { report, look, previous, expect } = reading;
    // Nearly all names that are wrong: in other quotes, or a word with its colon right behind it.
    const plain = kind === TokenKind.Word && look.kind(token + 1) === TokenKind.Colon;
    if (plain || kind === TokenKind.ForeignString) {
      this.#badName(token, token, kind);
      if (!plain) reading.readForeign(token, 'name');
      reading.expect = Expect.Colon;
      return token;
    }
    const opened = expect === Expect.FirstName && look.kind(previous) === TokenKind.ObjectOpen;
    if (opened && look.isKeyStart(token)) {
      const foreign = this.foreignPlaceholder(previous, 1);
      if (foreign >= 0) return foreign;
    }
    if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen)
      return this.#bracket(token, kind, opened && previous === token - 1);
    if (look.isEllipsis(token) && !look.startsName(token)) {
      report.ellipsis(token, expect === Expect.Name ? previous : undefined);
      reading.expect = Expect.Comma;
      return token;
    }
    if (look.isCommaSign(token) || look.isStrayQuote(token)) {
      report.unexpected(token, token);
      return -1;
    }
    if (this.#isFraction(token)) {
      report.decimalComma(reading.valueStart, token);
      reading.expect = Expect.Comma;
      return token;
    }
    return this.#word(token, kind);
  }

  /** Tells what is wrong with a name, and keeps it as the name that it will be. */
  #badName(first: number, last: number, kind: TokenKind): void {
    const { report, names, text } = this.#reading;
    const start = report.startOf(first);
    const end = report.endOf(last);
    const word = text.slice(start, end);
    report.badName(first, last, word, kind);
    const name = meantName(word, kind);
    if (name !== undefined) names.add(start, end, report, name);
  }

  /** Words, numbers or placeholders: a name without its quotes, or a value without its name. */
  #word(token: number, kind: TokenKind): number {
    const reading = this.#reading;
    const { report, look } = reading;
    const last = look.nameEnd(token);
    if (look.startsName(last)) {
      reading.readLoose(token, last, 'name');
      this.#badName(token, last, last > token ? TokenKind.Word : kind);
      reading.expect = Expect.Colon;
      return last;
    }
    if (kind === TokenKind.Word && look.isValueStart(look.after(token))) {
      this.#badName(token, token, kind);
      reading.expect = Expect.Colon;
      return token;
    }
    const end = look.looseEnd(token, true);
    const alone = end === token && kind === TokenKind.Placeholder;
    if (alone) reading.addPlaceholder(token, 'bare');
    else reading.readLoose(token, end, 'text');
    const word = end > token || kind === TokenKind.Word || kind === TokenKind.Unknown;
    const name = alone ? lastName(reading) : word ? undefined : 'name';
    report.missingName(token, end, name);
    reading.valueStart = token;
    reading.expect = Expect.Comma;
    return end;
  }

  /** A bracket where a name must stand. */
  #bracket(token: number, kind: TokenKind, doubled: boolean): number {
    const { report, look } = this.#reading;
    if (doubled && kind === TokenKind.ObjectOpen) {
      if (!report.full) reportDoubledBrace(report, token, look.matchingClose(token));
    } else report.missingName(token, token, 'name');
    this.#reading.expect = Expect.Value;
    return this.#reader.value(token, kind);
  }

  /** Whether a number follows another with nothing but a comma between: 1,5. */
  #isFraction(token: number): boolean {
    const { look, previous, valueStart } = this.#reading;
    return (
      look.kind(token) === TokenKind.Number &&
      look.kind(previous) === TokenKind.Comma &&
      previous === token - 1 &&
      valueStart === previous - 1 &&
      look.kind(valueStart) === TokenKind.Number &&
      !look.startsName(token)
    );
  }

  /** Something else than a colon behind a name. */
  beforeColon(token: number, kind: TokenKind): number {
    const reading = this.#reading;
    const { report, look, previous } = reading;
    if (look.isColonSign(token)) {
      report.wrongSign(token, ':');
      reading.expect = Expect.Value;
      return token;
    }
    if (look.isStrayQuote(token)) {
      report.unexpected(token, token, 'There is one quote too many here. Remove it.');
      return -1;
    }
    // On a line of its own stands the next property: the name before it has no value yet.
    if (look.startsName(token) && !look.sameLine(previous, token)) {
      report.missingValue(previous, false, !look.isClosedString(previous), true);
      reading.expect = Expect.Name;
      return this.#reader.item(token, kind);
    }
    report.missingColon(previous, token);
    reading.expect = Expect.Value;
    return this.#reader.value(token, kind);
  }

  /**
   * A placeholder as another language writes it.
   * @param token where it starts
   * @param levels how many brackets of it are open already
   * @returns its last token, or -1 where none stands there
   */
  foreignPlaceholder(token: number, levels = 0): number {
    const reading = this.#reading;
    const { text, tokens, report, look } = reading;
    const found = look.mayStartForeign(token)
      ? readForeignPlaceholder(text, report.startOf(token))
      : undefined;
    if (found === undefined) return levels === 0 ? this.#inDoubledBrackets(token) : -1;
    let last = token;
    while (last + 1 < tokens.count && report.endOf(last) < found.end) last++;
    if (report.endOf(last) !== found.end) return -1;
    for (let level = 0; level < levels; level++) reading.leave();
    last = this.#withSecondBrace(last);
    const end = report.endOf(last);
    const start = report.startOf(token);
    const newText = `{{${found.key}}}`;
    report.add('placeholder-syntax/bad-path', start, end, () =>
      told(
        `A placeholder is written with two braces on each side: \`${newText}\`.`,
        fixOf(`Write ${newText}`, { start, end, newText }),
      ),
    );
    reading.meanKey(found.key, start, end, token);
    reading.valueStart = token;
    reading.expect = reading.afterValue;
    return last;
  }

  /**
   * The last token of `{key}}`: the second brace belongs to it where it touches the first and closes
   * nothing that is open.
   */
  #withSecondBrace(last: number): number {
    const { look, nesting } = this.#reading;
    const brace = last + 1;
    const spare =
      look.kind(last) === TokenKind.ObjectClose &&
      look.kind(brace) === TokenKind.ObjectClose &&
      look.closersLeft(last) > nesting.depth;
    return spare ? brace : last;
  }

  /** `[[order.id]]`, met at its key. */
  #inDoubledBrackets(token: number): number {
    const opened = this.#reading.look.kind(token - 2) === TokenKind.ArrayOpen;
    return opened ? this.foreignPlaceholder(token - 2, 2) : -1;
  }
}

/** What a property that holds the last placeholder is best called. */
function lastName({ placeholders }: Reading): string {
  const path = placeholders.at(-1)?.path ?? [];
  let name = 'name';
  for (const segment of path) if (segment.kind === 'name') name = segment.name;
  return name;
}
