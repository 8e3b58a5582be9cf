/** Collects what is wrong with a template's text, as diagnostics that a person can act on. */
import { TokenKind, type TokenList } from './document.ts';
import { decodeString } from './nameRegister.ts';
import { inOrder } from './order.ts';
import type { PlaceholderAdvice } from './placeholderAdvice.ts';
import { scanDiagnostic } from './scanAdvice.ts';
import { PROBLEM_LIMIT, type ScanProblem } from './scanProblem.ts';
import { type Advice, describeName, describeValue, shown } from './syntaxAdvice.ts';
import { type Tell, told, ToldLater } from './toldLater.ts';
import type { Diagnostic, DiagnosticCode, Fix, Range, TextEdit } from './types.ts';

/** A fix in the making: its title, and one edit or several. */
export function fixOf(title: string, ...edits: readonly TextEdit[]): Fix {
  return { title, edits };
}

export class SyntaxReport {
  readonly text: string;
  readonly #tokens: TokenList;
  readonly #found: Diagnostic[] = [];
  /** What unclosed names without a value need, by the offset where they end. */
  readonly #unclosedNames = new Map<number, string>();

  constructor(text: string, tokens: TokenList) {
    this.text = text;
    this.#tokens = tokens;
  }

  /** Everything that was reported and what the scanner found, in the order of its position. */
  finish(problems: readonly ScanProblem[]): readonly Diagnostic[] {
    for (const problem of problems)
      this.#found.push(scanDiagnostic(this.text, problem, this.#unclosedNames.get(problem.end)));
    return inOrder(this.#found);
  }

  /** Whether enough was told; what follows would not be kept. */
  get full(): boolean {
    return this.#found.length >= PROBLEM_LIMIT;
  }

  /** Adds a diagnostic; errors but for the two codes that are warnings. */
  add(code: DiagnosticCode, start: number, end: number, tell: Tell): void {
    if (this.full) return;
    const severity =
      code === 'duplicate-name' || code === 'placeholder-in-name' ? 'warning' : 'error';
    this.#found.push(new ToldLater(code, severity, start, end, tell));
  }

  startOf(token: number): number {
    return this.#tokens.starts[token] as number;
  }

  endOf(token: number): number {
    return this.#tokens.starts[token + 1] as number;
  }

  /** A token's text, cut where it is long. */
  written(token: number): string {
    return shown(this.text.slice(this.startOf(token), this.endOf(token)));
  }

  empty(): void {
    const tell = () => told('The template is empty. Write JSON, or insert an example.');
    this.add('json-syntax/empty', 0, this.text.length, tell);
  }

  /** A comment, or a byte order mark: readable, but nothing that JSON has. */
  trivia(token: number, kind: TokenKind): void {
    if (kind === TokenKind.Comment) {
      const message = 'JSON has no comments. Remove it.';
      this.#removable('json-syntax/comment', token, message, 'Remove the comment');
    } else {
      const message =
        'The text starts with an invisible byte order mark, which receivers may refuse. Remove it.';
      const title = 'Remove the byte order mark';
      this.#removable('json-syntax/byte-order-mark', token, message, title);
    }
  }

  /** Two values or properties without a comma between. */
  missingComma(previous: number, token: number): void {
    const at = this.endOf(previous);
    this.add('json-syntax/missing-comma', at - 1, at, () =>
      told(
        `A comma is missing between this and \`${this.written(token)}\`.`,
        fixOf('Insert a comma', { start: at, end: at, newText: ',' }),
      ),
    );
  }

  /** A sign of another language where a comma or a colon belongs. */
  wrongSign(token: number, wanted: ',' | ':'): void {
    const start = this.startOf(token);
    const end = this.endOf(token);
    const colon = wanted === ':';
    const code = colon ? 'json-syntax/missing-colon' : 'json-syntax/missing-comma';
    this.add(code, start, end, () => {
      const sign = this.written(token);
      const message = colon
        ? `A colon stands between a name and its value, not \`${sign}\`.`
        : `Commas stand between the parts of JSON, not \`${sign}\`.`;
      return told(message, fixOf(`Replace it with ${wanted}`, { start, end, newText: wanted }));
    });
  }

  /** A comma before a closing bracket. `comma` is its token. */
  trailingComma(comma: number): void {
    const message = 'A comma stands before the closing bracket. Remove it.';
    this.#removable('json-syntax/trailing-comma', comma, message, 'Remove the comma');
  }

  extraComma(token: number): void {
    const message = 'A value is missing before this comma. Remove the comma, or write the value.';
    this.#removable('json-syntax/extra-comma', token, message, 'Remove the comma');
  }

  missingColon(name: number, token: number): void {
    const at = this.endOf(name);
    this.add('json-syntax/missing-colon', at - 1, at, () =>
      told(
        `A colon is missing between the name and \`${this.written(token)}\`.`,
        fixOf('Insert a colon', { start: at, end: at, newText: ':' }),
      ),
    );
  }

  /**
   * A name that no value follows.
   * @param previous its token, or that of its colon
   * @param unclosed whether the name lacks its closing quote, which is told and mended instead
   * @param goesOn whether another property follows without a comma
   */
  missingValue(previous: number, afterColon: boolean, unclosed = false, goesOn = false): void {
    const end = this.endOf(previous);
    const start = afterColon ? this.startOf(previous) : end - 1;
    if (unclosed) {
      this.#unclosedNames.set(end, goesOn ? '": null,' : '": null');
      return;
    }
    const message = 'This name has no value. Write one, for example `null` or `"text"`.';
    const newText = `${afterColon ? ' null' : ': null'}${goesOn ? ',' : ''}`;
    this.add('json-syntax/missing-value', start, end, () =>
      told(message, fixOf('Insert null', { start: end, end, newText })),
    );
  }

  /**
   * A value, or a word, where a property with its name belongs.
   * @param name what the fix calls it; without it the word itself becomes the name
   */
  missingName(first: number, last: number, name: string | undefined): void {
    const start = this.startOf(first);
    const end = this.endOf(last);
    this.add('json-syntax/missing-name', start, end, () => {
      const colon = this.text.charAt(start) === ':' ? '' : ': ';
      const newText =
        name === undefined
          ? `${JSON.stringify(this.text.slice(start, end))}: null`
          : `${JSON.stringify(name)}${colon}`;
      return told(
        'A property needs a name in double quotes, a colon and a value.',
        name === undefined
          ? fixOf('Make it a name', { start, end, newText })
          : fixOf('Insert a name', { start, end: start, newText }),
      );
    });
  }

  /** Something that has no meaning where it stands. */
  unexpected(first: number, last: number, reason?: string): void {
    const start = this.startOf(first);
    const end = this.endOf(last);
    this.add('json-syntax/unexpected-character', start, end, () => {
      const what = shown(this.text.slice(start, end));
      const message = reason ?? `\`${what}\` has no meaning here. Remove it.`;
      return told(message, fixOf('Remove it', { start, end, newText: '' }));
    });
  }

  /** A colon behind a value. Whether it or what follows it is wrong, nobody can tell. */
  spareColon(token: number): void {
    const message = 'A colon stands between a name and its value, once. Here is one too many.';
    const start = this.startOf(token);
    this.add('json-syntax/unexpected-character', start, this.endOf(token), () => told(message));
  }

  /** What stands for something left out, and the comma before it. */
  ellipsis(token: number, comma: number | undefined): void {
    const end = this.endOf(token);
    const start = this.startOf(comma ?? token);
    const message =
      'This stands for something that was left out, and JSON cannot say so. Remove it.';
    this.add('json-syntax/unexpected-character', this.startOf(token), end, () =>
      told(message, fixOf('Remove it', { start, end, newText: '' })),
    );
  }

  /** A colon in a list. */
  nameInList(colon: number): void {
    const message = 'A list holds values without names. For names and values use `{` and `}`.';
    const start = this.startOf(colon);
    this.add('json-syntax/unexpected-character', start, this.endOf(colon), () => told(message));
  }

  /** A decimal comma: two numbers with a comma between, where only one can stand. */
  decimalComma(whole: number, fraction: number): void {
    const start = this.startOf(whole);
    const end = this.endOf(fraction);
    this.add('json-syntax/bad-number', start, end, () => {
      const [before, after] = [this.written(whole), this.written(fraction)];
      const point = `${before}.${after}`;
      const plain = /^-?\d+$/.test(before) && /^\d+$/.test(after);
      const fixes: Fix[] = [];
      if (plain) fixes.push(fixOf(`Write ${point}`, { start, end, newText: point }));
      // Three digits may as well be thousands: then both are offered.
      if (plain && after.length === 3 && before !== '0')
        fixes.push(fixOf(`Write ${before}${after}`, { start, end, newText: before + after }));
      const message = `A number has a point before its decimals, and nothing between thousands${plain ? `: \`${point}\`` : ''}.`;
      return told(message, ...fixes);
    });
  }

  secondValue(token: number, fix: Fix | undefined): void {
    const message =
      'The template holds one value, and this is a second one. Remove it, or put both into a list: `[…, …]`.';
    const fixes = fix === undefined ? [] : [fix];
    const end = this.endOf(token);
    this.add('json-syntax/second-value', this.startOf(token), end, () => told(message, ...fixes));
  }

  tooDeep(token: number, limit: number): void {
    const message = `Nested deeper than ${limit} levels, which receivers refuse. Make it flatter.`;
    this.add('json-syntax/too-deep', this.startOf(token), this.endOf(token), () => told(message));
  }

  /** Something else than a string in double quotes where a property's name must stand. */
  badName(first: number, last: number, word: string, kind: TokenKind): void {
    this.advise(first, last, describeName(word, kind));
  }

  /** Something where a value must stand that is none. */
  badValue(token: number, kind: TokenKind): void {
    this.advise(
      token,
      token,
      describeValue(this.text.slice(this.startOf(token), this.endOf(token)), kind),
    );
  }

  /** A name, in its quotes, that the same object has already. */
  duplicate(start: number, end: number, meant?: string): void {
    this.add('duplicate-name', start, end, () => {
      const name = meant ?? decodeString(this.text.slice(start, end));
      return told(
        `\`${shown(name)}\` stands twice in this object. Most receivers keep the last one only.`,
      );
    });
  }

  /** What is wrong with a placeholder's own text, and placeholders in names. */
  placeholder(place: Range, advice: PlaceholderAdvice | undefined): void {
    if (advice !== undefined) this.add(advice.code, place.start, place.end, advice.tell);
  }

  /** What there is to say of a word, or of several that make one. */
  advise(first: number, last: number, { code, tell }: Advice): void {
    const start = this.startOf(first);
    const end = this.endOf(last);
    this.add(code, start, end, () => {
      const { message, offers } = tell();
      return {
        message,
        fixes: offers.map(({ title, newText }) => fixOf(title, { start, end, newText })),
      };
    });
  }

  #removable(code: DiagnosticCode, token: number, message: string, title: string): void {
    const start = this.startOf(token);
    const end = this.endOf(token);
    this.add(code, start, end, () => told(message, fixOf(title, { start, end, newText: '' })));
  }
}
