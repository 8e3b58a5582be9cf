/** Collects what is wrong with a template's text, as diagnostics that a person can act on. */
import { type Placeholder, TokenKind, type TokenList } from './document.ts';
import { describeValue, describeWord } from './syntaxAdvice.ts';
import { scanDiagnostic } from './scanAdvice.ts';
import { PROBLEM_LIMIT, type ScanProblem } from './scanner.ts';
import type { Diagnostic, DiagnosticCode, Fix } from './types.ts';

const BRACKETS: Readonly<Record<number, string>> = {
  [TokenKind.ObjectOpen]: '{',
  [TokenKind.ObjectClose]: '}',
  [TokenKind.ArrayOpen]: '[',
  [TokenKind.ArrayClose]: ']',
};

export class SyntaxReport {
  readonly #text: string;
  readonly #tokens: TokenList;
  readonly #found: Diagnostic[] = [];

  constructor(text: string, tokens: TokenList) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** Everything that was reported and what the scanner found, in the order of its position. */
  finish(problems: readonly ScanProblem[]): readonly Diagnostic[] {
    for (const problem of problems) this.#found.push(scanDiagnostic(this.#text, problem));
    return this.#found.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Whether enough was told; what follows would not be kept. */
  get #full(): boolean {
    return this.#found.length >= PROBLEM_LIMIT;
  }

  #add(code: DiagnosticCode, start: number, end: number, message: string, fix?: Fix): void {
    if (this.#full) return;
    const severity =
      code === 'duplicate-name' || code === 'placeholder-in-name' ? 'warning' : 'error';
    this.#found.push({ code, severity, start, end, message, ...(fix && { fixes: [fix] }) });
  }

  #start(token: number): number {
    return token < 0 ? 0 : (this.#tokens.starts[token] as number);
  }

  #end(token: number): number {
    return token < 0 ? 0 : (this.#tokens.starts[token + 1] as number);
  }

  #written(token: number): string {
    const text = this.#text.slice(
      this.#start(token),
      Math.min(this.#end(token), this.#start(token) + 40),
    );
    return text.length < this.#end(token) - this.#start(token) ? `${text}…` : text;
  }

  empty(): void {
    this.#add(
      'json-syntax/empty',
      0,
      this.#text.length,
      'The template is empty. Write JSON, or insert an example.',
    );
  }

  /** A comment, or a byte order mark: readable, but nothing that JSON has. */
  trivia(token: number, kind: TokenKind): void {
    if (this.#full) return;
    const start = this.#start(token);
    const end = this.#end(token);
    if (kind === TokenKind.Comment) {
      const fix = { title: 'Remove the comment', edits: [{ start, end, newText: '' }] };
      this.#add('json-syntax/comment', start, end, 'JSON has no comments. Remove it.', fix);
    } else {
      const fix = { title: 'Remove the byte order mark', edits: [{ start, end, newText: '' }] };
      const message =
        'The text starts with an invisible byte order mark, which receivers may refuse. Remove it.';
      this.#add('json-syntax/byte-order-mark', start, end, message, fix);
    }
  }

  missingComma(previous: number, token: number): void {
    if (this.#full) return;
    const at = this.#end(previous);
    const touches =
      this.#tokens.kinds[previous] === TokenKind.Placeholder ||
      this.#tokens.kinds[token] === TokenKind.Placeholder;
    const hint =
      touches && at === this.#start(token)
        ? ' To join several parts into one text, put all of it in quotes.'
        : '';
    const message = `A comma is missing between this and \`${this.#written(token)}\`.${hint}`;
    this.#add('json-syntax/missing-comma', Math.max(0, at - 1), at, message, {
      title: 'Insert a comma',
      edits: [{ start: at, end: at, newText: ',' }],
    });
  }

  /** A comma before a closing bracket. `comma` is its token. */
  trailingComma(comma: number): void {
    const start = this.#start(comma);
    const end = this.#end(comma);
    this.#add(
      'json-syntax/trailing-comma',
      start,
      end,
      'A comma stands before the closing bracket. Remove it.',
      {
        title: 'Remove the comma',
        edits: [{ start, end, newText: '' }],
      },
    );
  }

  extraComma(token: number): void {
    if (this.#full) return;
    const start = this.#start(token);
    const end = this.#end(token);
    this.#add(
      'json-syntax/extra-comma',
      start,
      end,
      'A value is missing before this comma. Remove the comma, or write the value.',
      {
        title: 'Remove the comma',
        edits: [{ start, end, newText: '' }],
      },
    );
  }

  missingColon(name: number, token: number): void {
    const at = this.#end(name);
    const message = `A colon is missing between the name and \`${this.#written(token)}\`.`;
    this.#add('json-syntax/missing-colon', Math.max(0, at - 1), at, message, {
      title: 'Insert a colon',
      edits: [{ start: at, end: at, newText: ':' }],
    });
  }

  /** A name or its colon that no value follows. `previous` is the name's or the colon's token. */
  missingValue(previous: number): void {
    const colon = this.#tokens.kinds[previous] === TokenKind.Colon;
    const comma = this.#tokens.kinds[previous] === TokenKind.Comma;
    const end = this.#end(previous);
    const start = colon || comma ? this.#start(previous) : Math.max(0, end - 1);
    if (comma) {
      this.#add(
        'json-syntax/trailing-comma',
        start,
        end,
        'Nothing follows this comma. Remove it, or write what comes next.',
        {
          title: 'Remove the comma',
          edits: [{ start, end, newText: '' }],
        },
      );
      return;
    }
    if (
      !colon &&
      this.#tokens.kinds[previous] !== TokenKind.String &&
      this.#tokens.kinds[previous] !== TokenKind.StringTail
    ) {
      return; // An opening bracket that nothing follows: told as unclosed.
    }
    this.#add(
      'json-syntax/missing-value',
      start,
      end,
      'This name has no value. Write one, for example `null` or `"text"`.',
      {
        title: 'Insert null',
        edits: [{ start: end, end, newText: colon ? ' null' : ': null' }],
      },
    );
  }

  missingName(token: number): void {
    if (this.#full) return;
    const message = 'A property needs a name in double quotes and a colon before its value.';
    const colon = this.#tokens.kinds[token] === TokenKind.Colon;
    const at = this.#start(token);
    this.#add('json-syntax/missing-name', at, this.#end(token), message, {
      title: 'Insert a name',
      edits: [{ start: at, end: at, newText: colon ? '"name"' : '"name": ' }],
    });
  }

  unexpected(token: number): void {
    if (this.#full) return;
    const start = this.#start(token);
    const end = this.#end(token);
    this.#add(
      'json-syntax/unexpected-character',
      start,
      end,
      `\`${this.#written(token)}\` has no meaning here. Remove it.`,
      {
        title: 'Remove it',
        edits: [{ start, end, newText: '' }],
      },
    );
  }

  /** A closing bracket where nothing is open. */
  extraBracket(token: number): void {
    if (this.#full) return;
    const start = this.#start(token);
    const end = this.#end(token);
    const bracket = this.#text.slice(start, end);
    this.#add(
      'json-syntax/extra-bracket',
      start,
      end,
      `No bracket is open that \`${bracket}\` could close. Remove it.`,
      {
        title: `Remove the ${bracket}`,
        edits: [{ start, end, newText: '' }],
      },
    );
  }

  mismatched(token: number, open: number): void {
    if (this.#full) return;
    const start = this.#start(token);
    const end = this.#end(token);
    const opened = this.#tokens.kinds[open] === TokenKind.ObjectOpen ? '{' : '[';
    const wanted = opened === '{' ? '}' : ']';
    this.#add(
      'json-syntax/mismatched-bracket',
      start,
      end,
      `\`${opened}\` was opened, so \`${wanted}\` must close it, not \`${this.#text.slice(start, end)}\`.`,
      { title: `Replace it with ${wanted}`, edits: [{ start, end, newText: wanted }] },
    );
  }

  /**
   * Brackets that were never closed, outermost first.
   * @param last the last token before the place where they should close
   */
  unclosed(opens: Uint32Array, closers: Uint8Array, last: number): void {
    const innermost = opens[opens.length - 1] as number;
    const start = this.#start(innermost);
    const at = this.#end(last);
    const deepest = Math.min(closers.length, PROBLEM_LIMIT);
    let closing = '';
    for (let index = 0; index < deepest; index++)
      closing += BRACKETS[closers[closers.length - 1 - index] as number] ?? '';
    const open = this.#text.slice(start, start + 1);
    const message =
      opens.length === 1
        ? `\`${open}\` is never closed. Add \`${closing}\`.`
        : `\`${open}\` is never closed, and ${opens.length - 1} more around it. Add what closes them.`;
    const fix = {
      title: `Insert ${closing.length > 8 ? 'the closing brackets' : closing}`,
      edits: [{ start: at, end: at, newText: closing }],
    };
    this.#add(
      'json-syntax/unclosed-bracket',
      start,
      start + 1,
      message,
      deepest === closers.length ? fix : undefined,
    );
  }

  secondValue(token: number): void {
    const message =
      'The template holds one value, and this is a second one. Remove it, or put both into a list: `[…, …]`.';
    this.#add('json-syntax/second-value', this.#start(token), this.#end(token), message);
  }

  tooDeep(token: number, limit: number): void {
    const message = `Nested deeper than ${limit} levels, which receivers refuse. Make it flatter.`;
    this.#add('json-syntax/too-deep', this.#start(token), this.#end(token), message);
  }

  /** Something else than a string in double quotes where a property's name must stand. */
  badName(token: number, kind: TokenKind): void {
    if (this.#full) return;
    this.#advise(token, describeWord(this.#text.slice(this.#start(token), this.#end(token)), kind));
  }

  /** Something where a value must stand that is none. */
  badValue(token: number, kind: TokenKind): void {
    if (this.#full) return;
    this.#advise(
      token,
      describeValue(this.#text.slice(this.#start(token), this.#end(token)), kind),
    );
  }

  #advise(
    token: number,
    advice: { code: DiagnosticCode; message: string; title?: string; newText?: string },
  ): void {
    const start = this.#start(token);
    const end = this.#end(token);
    const { title, newText } = advice;
    const fix =
      title !== undefined && newText !== undefined
        ? { title, edits: [{ start, end, newText }] }
        : undefined;
    this.#add(advice.code, start, end, advice.message, fix);
  }

  duplicate(start: number, end: number, _firstStart: number, name: string): void {
    const shown = name.length > 40 ? `${name.slice(0, 40)}…` : name;
    this.#add(
      'duplicate-name',
      start,
      end,
      `\`${shown}\` stands twice in this object. Most receivers keep the last one only.`,
    );
  }

  /** What is wrong with a placeholder's own text, and placeholders in names. */
  placeholder(placeholder: Placeholder): void {
    if (this.#full) return;
    const { start, end, inner, closed, path, position } = placeholder;
    const remove = { title: 'Remove the placeholder', edits: [{ start, end, newText: '' }] };
    const bareRemove = { title: 'Replace it with null', edits: [{ start, end, newText: 'null' }] };
    if (!closed) {
      const edits = [{ start: inner.end, end, newText: '}}' }];
      const fix =
        inner.end > inner.start
          ? { title: 'Close it with }}', edits }
          : position === 'bare'
            ? bareRemove
            : remove;
      const message = 'This placeholder is not closed. Write `}}` after the key.';
      this.#add('placeholder-syntax/unclosed', start, end, message, fix);
    } else if (inner.start === inner.end) {
      const message =
        'This placeholder is empty. Write a key between the braces, for example `customer.id`.';
      this.#add(
        'placeholder-syntax/empty',
        start,
        end,
        message,
        position === 'bare' ? bareRemove : remove,
      );
    } else if (path === undefined) {
      const message =
        'This is no key path. Write names with dots, `[0]` for an item of a list, and `["a name"]` for a name with spaces.';
      this.#add('placeholder-syntax/bad-path', start, end, message);
    } else if (position === 'name') {
      this.#add(
        'placeholder-in-name',
        start,
        end,
        'A placeholder in a name is sent as it is written. Use it in a value.',
      );
    }
  }
}
