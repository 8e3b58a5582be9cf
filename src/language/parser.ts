/**
 * The tolerant parser: one walk over the tokens that finds the placeholders and everything that is
 * wrong with the JSON around them. It keeps no call stack, so nesting cannot exhaust one.
 */
import { type TemplateDocument, TokenKind } from './document.ts';
import { Expect, Reading } from './reading.ts';
import { Recovery } from './recovery.ts';
import { type ScanOptions, scan } from './scanner.ts';
import type { ScanProblem } from './scanProblem.ts';

/** Deeper nesting is told as an error: receivers refuse it, and laid out it grows with its square. */
export const DEPTH_LIMIT = 500;

export type ParseOptions = Pick<ScanOptions, 'placeholders'>;

/**
 * Reads a template.
 * @param text any text; nothing throws
 * @returns the document with its tokens, placeholders and the diagnostics of the text itself
 */
export function parse(text: string, options: ParseOptions = {}): TemplateDocument {
  const problems: ScanProblem[] = [];
  const tokens = scan(text, { ...options, problems });
  const reading = new Reading(text, tokens);
  new Parser(reading).run();
  const { placeholders, meant, report } = reading;
  return { text, tokens, placeholders, meant, diagnostics: report.finish(problems) };
}

class Parser {
  readonly #reading: Reading;
  readonly #recovery: Recovery;
  #deepTold = false;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#recovery = new Recovery(reading, {
      value: (token, kind) => this.#value(token, kind),
      item: (token, kind) => this.#item(token, kind),
      open: (token, kind) => this.#open(token, kind),
    });
  }

  run(): void {
    const { kinds, count } = this.#reading.tokens;
    for (let token = 0; token < count; token++) {
      const kind = kinds[token] as TokenKind;
      if (kind !== TokenKind.Whitespace) token = this.#read(token, kind);
    }
    this.#recovery.end();
  }

  /** Reads what starts at a token; returns the last token that belongs to it. */
  #read(token: number, kind: TokenKind): number {
    const reading = this.#reading;
    let last = token;
    switch (kind) {
      case TokenKind.Comma:
        if (reading.expect === Expect.Comma) reading.expect = reading.afterComma;
        else this.#recovery.comma(token);
        break;
      case TokenKind.Colon:
        if (reading.expect === Expect.Colon) reading.expect = Expect.Value;
        else last = this.#recovery.colon(token);
        break;
      case TokenKind.ObjectClose:
      case TokenKind.ArrayClose:
        this.#close(token, kind);
        break;
      case TokenKind.Comment:
      case TokenKind.ByteOrderMark:
        reading.report.trivia(token, kind);
        return token;
      default:
        last = this.#item(token, kind);
        if (last < 0) return token;
    }
    reading.previous = last;
    return last;
  }

  /** Something that starts a value or a name; returns its last token, or -1 where it is passed over. */
  #item(token: number, kind: TokenKind): number {
    const { expect } = this.#reading;
    if (expect <= Expect.Element) return this.#value(token, kind);
    if (expect <= Expect.Name && (kind === TokenKind.String || kind === TokenKind.StringHead))
      return this.#name(token, kind);
    return this.#recovery.item(token, kind);
  }

  #name(token: number, kind: TokenKind): number {
    const reading = this.#reading;
    const { starts } = reading.tokens;
    const last = kind === TokenKind.String ? token : reading.readString(token, 'name');
    const start = starts[token] as number;
    reading.names.add(start, starts[last + 1] as number, reading.report);
    reading.expect = Expect.Colon;
    return last;
  }

  #value(token: number, kind: TokenKind): number {
    const reading = this.#reading;
    const { nesting } = reading;
    if (nesting.depth === 0 && this.#recovery.opensMissingBrace(token))
      return this.#item(token, kind);
    switch (kind) {
      case TokenKind.ObjectOpen:
      case TokenKind.ArrayOpen:
        this.#open(token, kind);
        return token;
      case TokenKind.ForeignString:
        reading.report.badValue(token, kind);
        reading.readForeign(token, 'text');
        break;
      case TokenKind.Word:
      case TokenKind.Unknown:
        return this.#recovery.looseValue(token);
      case TokenKind.Placeholder:
        reading.addPlaceholder(token, 'bare');
        break;
      case TokenKind.StringHead:
        reading.valueStart = token;
        reading.expect = reading.afterValue;
        return reading.readString(token, 'text');
    }
    reading.valueStart = token;
    reading.expect = reading.afterValue;
    return token;
  }

  /** @param kind the kind of bracket that the token is, or stands for */
  #open(token: number, kind: typeof TokenKind.ObjectOpen | typeof TokenKind.ArrayOpen): void {
    const reading = this.#reading;
    const { nesting, report } = reading;
    const object = kind === TokenKind.ObjectOpen;
    nesting.push(token, object ? TokenKind.ObjectClose : TokenKind.ArrayClose);
    if (object) reading.names.enter();
    reading.expect = object ? Expect.FirstName : Expect.FirstElement;
    reading.valueStart = -1;
    if (nesting.depth > DEPTH_LIMIT && !this.#deepTold) {
      this.#deepTold = true;
      report.tooDeep(token, DEPTH_LIMIT);
    }
  }

  #close(token: number, kind: TokenKind): void {
    const reading = this.#reading;
    if (reading.nesting.closer !== kind && !this.#recovery.closes(token, kind)) return;
    const { expect } = reading;
    if (expect === Expect.Element || expect === Expect.Name)
      reading.report.trailingComma(reading.previous);
    else if (expect === Expect.Colon || expect === Expect.Value) this.#recovery.valueMissing();
    reading.leave();
  }
}
