/** What a parse knows at one moment: the open brackets, what may come next, what was found. */
import { Char } from './characters.ts';
import { type MeantKey, type Placeholder, TokenKind, type TokenList } from './document.ts';
import { quotedPlaceholders } from './meantKeys.ts';
import { parseKeyPath } from './keyPath.ts';
import { NameRegister } from './nameRegister.ts';
import { Nesting } from './nesting.ts';
import { inNameAdvice, meantPath, placeholderAdvice } from './placeholderAdvice.ts';
import { readPlaceholder } from './placeholders.ts';
import { Surroundings } from './surroundings.ts';
import { SyntaxReport } from './syntaxReport.ts';
import type { PlaceholderPosition, Range } from './types.ts';

/** What may come next. */
export const Expect = {
  /** The template's value, or one behind a colon. */
  Value: 0,
  /** A list's first element, or its end. */
  FirstElement: 1,
  /** An element behind a comma. */
  Element: 2,
  /** An object's first name, or its end. */
  FirstName: 3,
  /** A name behind a comma. */
  Name: 4,
  Colon: 5,
  /** A comma, or the end of the object or list. */
  Comma: 6,
  /** Nothing: the template's value is there. */
  End: 7,
} as const;

export type Expect = (typeof Expect)[keyof typeof Expect];

export class Reading {
  readonly text: string;
  readonly tokens: TokenList;
  readonly report: SyntaxReport;
  readonly look: Surroundings;
  readonly names: NameRegister;
  readonly nesting = new Nesting();
  readonly placeholders: Placeholder[] = [];
  readonly meant: MeantKey[] = [];
  expect: Expect = Expect.Value;
  /** The last token that means something, or -1. */
  previous = -1;
  /** The first token of the last value that is no object or list, or -1. */
  valueStart = -1;

  constructor(text: string, tokens: TokenList) {
    this.text = text;
    this.tokens = tokens;
    this.report = new SyntaxReport(text, tokens);
    this.look = new Surroundings(text, tokens);
    this.names = new NameRegister(text);
  }

  /** What comes after a value, here. */
  get afterValue(): Expect {
    return this.nesting.depth === 0 ? Expect.End : Expect.Comma;
  }

  /** Closes the innermost bracket. */
  leave(): void {
    if (this.nesting.pop() === TokenKind.ObjectClose) this.names.leave();
    this.valueStart = -1;
    this.expect = this.afterValue;
  }

  /** What comes after a comma, here. */
  get afterComma(): Expect {
    return this.nesting.inObject ? Expect.Name : Expect.Element;
  }

  addPlaceholder(
    token: number,
    position: PlaceholderPosition,
    string?: Range,
    whole = false,
  ): void {
    const { text, tokens, placeholders } = this;
    const index = placeholders.length;
    const placeholder = readPlaceholder(text, tokens, token, index, position, string, whole);
    placeholders.push(placeholder);
    const advice = placeholderAdvice(text, placeholder);
    if (advice === undefined) return;
    // Of more mistakes than are told nobody asks which keys were meant.
    if (this.report.full) return;
    this.report.placeholder(placeholder, advice);
    if (position === 'name') this.#nameToo(placeholder);
    else {
      const path = meantPath(placeholder);
      if (path !== undefined) this.meant.push({ placeholder, path, replaces: 'key' });
    }
  }

  /** A placeholder in a name is told as such, whatever else is wrong with it. */
  #nameToo(placeholder: Placeholder): void {
    if (meantPath(placeholder) !== undefined) this.report.placeholder(placeholder, inNameAdvice);
  }

  /** Reads the placeholders of a text in quotes that JSON does not know. */
  readForeign(token: number, position: 'text' | 'name'): void {
    const { report } = this;
    if (report.full) return;
    const literal = { start: report.startOf(token), end: report.endOf(token) };
    for (const quoted of quotedPlaceholders(this.text, literal, position)) {
      report.placeholder(quoted, quoted.advice);
      if (quoted.meant !== undefined) this.meant.push(quoted.meant);
    }
  }

  /** A key that stands as a value in the signs of another language. */
  meanKey(written: string, start: number, end: number, token: number): void {
    const path = parseKeyPath(written);
    if (path === undefined) return;
    const placeholder: Placeholder = {
      start,
      end,
      index: -1,
      token,
      position: 'bare',
      inner: { start, end },
      written,
      path,
      closed: false,
      wholeString: false,
    };
    this.meant.push({ placeholder, path, replaces: 'all' });
  }

  /** Reads the placeholders of a string from its head on; returns the tail's token. */
  readString(head: number, position: 'text' | 'name'): number {
    const { kinds, starts } = this.tokens;
    let tail = head + 1;
    while (kinds[tail] !== TokenKind.StringTail) tail++;
    const string = { start: starts[head] as number, end: starts[tail + 1] as number };
    const whole =
      tail === head + 2 &&
      string.end - (starts[tail] as number) === 1 &&
      this.text.charCodeAt(string.end - 1) === Char.Quote &&
      (starts[head + 1] as number) - string.start === 1;
    for (let part = head + 1; part < tail; part++)
      if (kinds[part] === TokenKind.Placeholder) this.addPlaceholder(part, position, string, whole);
    return tail;
  }

  /** Makes the last placeholder a part of text: what follows it has shown that it is one. */
  repositionLast(): void {
    const last = this.placeholders.pop();
    if (last === undefined) return;
    const placeholder: Placeholder = { ...last, position: 'text' };
    this.placeholders.push(placeholder);
    const meant = this.meant.at(-1);
    if (meant?.placeholder === last) this.meant.splice(-1, 1, { ...meant, placeholder });
  }

  /** Adds the placeholders among tokens that together are one text. */
  readLoose(first: number, last: number, position: 'text' | 'name'): void {
    const { kinds } = this.tokens;
    for (let token = first; token <= last; token++) {
      if (kinds[token] === TokenKind.StringHead) token = this.readString(token, position);
      else if (kinds[token] === TokenKind.ForeignString) this.readForeign(token, position);
      else if (kinds[token] === TokenKind.Placeholder) this.addPlaceholder(token, position);
    }
  }
}
