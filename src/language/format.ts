/** Formatting a template: white space between tokens, and nothing else. */
import { type TemplateDocument, TokenKind, type TokenList } from './document.ts';
import { lineAt } from './layout.ts';
import { firstLineBreak, lineBreakOf } from './lineBreak.ts';
import { parse } from './parser.ts';
import { applyTextEdits, trimmed } from './textEdits.ts';
import type { Diagnostic, Range, TextEdit } from './types.ts';

/** `pretty`: a line for each property and element, two spaces a level. `compact`: one line. */
export type FormatStyle = 'pretty' | 'compact';

/** Why a template was left alone, and the place that stands in the way. */
export interface FormatProblem extends Range {
  readonly message: string;
}

/**
 * Formats a template by changing the white space between its tokens. Placeholders, texts, numbers and
 * comments keep every code unit, so the rendered body stays the same; line breaks keep the author's
 * kind (LF, CR LF or CR).
 *
 * A broken template is formatted too, as long as its parts keep their meaning when the space around
 * them changes: a missing comma does no harm, a text without its closing quote does. Then nothing is
 * changed and the reason is told.
 * @returns edits ordered by position (none where the template is formatted already), or the problem
 */
export function formatTemplate(
  document: TemplateDocument,
  style: FormatStyle,
): { readonly edits: readonly TextEdit[] } | { readonly problem: FormatProblem } {
  const { text, tokens } = document;
  const edits = spaceEdits(
    document,
    style === 'pretty' ? new PrettyGaps(lineBreakOf(document)) : compactGaps,
  );
  // Sound JSON is made of the same tokens whatever stands between them; broken text may not be.
  const broken = document.diagnostics.some(({ severity }) => severity === 'error');
  if (broken && edits.length > 0) {
    const formatted = parse(applyTextEdits(text, edits));
    if (
      !sameTokens(text, tokens, formatted.text, formatted.tokens) ||
      !sameReading(document, formatted)
    )
      return { problem: problemOf(document) };
  }
  return { edits };
}

/** Decides the white space before a token. Asked once for each token, in order. */
interface Gaps {
  between(before: TokenKind | undefined, kind: TokenKind, space: string): string;
  atEnd(before: TokenKind | undefined, space: string): string;
}

function spaceEdits({ text, tokens }: TemplateDocument, gaps: Gaps): readonly TextEdit[] {
  const { kinds, starts, count } = tokens;
  const edits: TextEdit[] = [];
  const put = (start: number, end: number, newText: string): void => {
    const edit = trimmed(text, { start, end, newText });
    if (edit !== undefined) edits.push(edit);
  };
  let inString = false;
  let before: TokenKind | undefined;
  /** Where the token before ended. */
  let end = 0;
  for (let token = 0; token < count; token++) {
    const kind = kinds[token] as TokenKind;
    if (kind === TokenKind.Whitespace) continue;
    const start = starts[token] as number;
    if (!inString) put(end, start, gaps.between(before, kind, text.slice(end, start)));
    if (kind === TokenKind.StringHead) inString = true;
    else if (kind === TokenKind.StringTail) inString = false;
    before = kind;
    end = starts[token + 1] as number;
  }
  put(end, text.length, gaps.atEnd(before, text.slice(end)));
  return edits;
}

class PrettyGaps implements Gaps {
  readonly #lineBreak: string;
  #depth = 0;

  constructor(lineBreak: string) {
    this.#lineBreak = lineBreak;
  }

  between(before: TokenKind | undefined, kind: TokenKind, space: string): string {
    const closes = kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose;
    if (closes && this.#depth > 0) this.#depth--;
    const depth = this.#depth;
    if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen) this.#depth++;
    if (before === undefined || before === TokenKind.ByteOrderMark) return '';
    // A comment stays on the line where it stands, and what follows it stays on the next.
    if (kind === TokenKind.Comment && !/[\n\r]/.test(space)) return space === '' ? '' : ' ';
    if (before === TokenKind.Comment) return /[\n\r]/.test(space) ? this.#line(depth) : space;
    if (closes) {
      const opened = kind === TokenKind.ObjectClose ? TokenKind.ObjectOpen : TokenKind.ArrayOpen;
      return before === opened ? '' : this.#line(depth);
    }
    if (kind === TokenKind.Comma || kind === TokenKind.Colon) return '';
    return before === TokenKind.Colon ? ' ' : this.#line(depth);
  }

  /** A line break at the end of the text is kept, as one. */
  atEnd(before: TokenKind | undefined, space: string): string {
    return before !== undefined && /[\n\r]/.test(space) ? this.#lineBreak : '';
  }

  #line(depth: number): string {
    const line = lineAt(depth);
    return this.#lineBreak === '\n' ? line : line.replace('\n', this.#lineBreak);
  }
}

const compactGaps: Gaps = {
  between(before, kind, space) {
    if (before === undefined) return '';
    // Line comments end with their line; they alone keep a template from being one line.
    if (before === TokenKind.Comment) return firstLineBreak(space) ?? '';
    return runTogether(before, kind) ? ' ' : '';
  },
  atEnd: () => '',
};

/** Whether two tokens without a space between them would be read as one, or as something else. */
function runTogether(before: TokenKind, kind: TokenKind): boolean {
  // `{ {` is no placeholder.
  if (before === TokenKind.ObjectOpen)
    return kind === TokenKind.ObjectOpen || kind === TokenKind.Placeholder;
  return isWord(before) && isWord(kind);
}

function isWord(kind: TokenKind): boolean {
  return kind >= TokenKind.Number && kind <= TokenKind.Word;
}

/** Whether two texts are made of the same tokens, white space apart. */
function sameTokens(
  text: string,
  tokens: TokenList,
  otherText: string,
  others: TokenList,
): boolean {
  let other = 0;
  const skip = (list: TokenList, from: number): number => {
    let next = from;
    while (next < list.count && list.kinds[next] === TokenKind.Whitespace) next++;
    return next;
  };
  for (let token = skip(tokens, 0); token < tokens.count; token = skip(tokens, token + 1)) {
    other = skip(others, other);
    if (tokens.kinds[token] !== others.kinds[other]) return false;
    const written = text.slice(tokens.starts[token], tokens.starts[token + 1]);
    if (written !== otherText.slice(others.starts[other], others.starts[other + 1])) return false;
    other++;
  }
  return skip(others, other) >= others.count;
}

/** Whether the same is found in two broken texts: loose words make one text on one line only. */
function sameReading(document: TemplateDocument, other: TemplateDocument): boolean {
  return (
    sameList(document.diagnostics, other.diagnostics, ({ code }) => code) &&
    sameList(document.placeholders, other.placeholders, ({ position }) => position)
  );
}

function sameList<T>(list: readonly T[], other: readonly T[], trait: (item: T) => string): boolean {
  if (list.length !== other.length) return false;
  return list.every((item, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && trait(item) === trait(counterpart);
  });
}

/** What reaches over the space behind it when it is not closed. */
const REACHING: ReadonlySet<string> = new Set([
  'json-syntax/unclosed-string',
  'json-syntax/control-character',
  'json-syntax/comment',
  'json-syntax/single-quotes',
  'json-syntax/typographic-quotes',
  'placeholder-syntax/unclosed',
]);

function problemOf({ diagnostics }: TemplateDocument): FormatProblem {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const cause: Diagnostic | undefined =
    errors.find(({ code }) => REACHING.has(code)) ?? errors.at(0);
  return {
    start: cause?.start ?? 0,
    end: cause?.end ?? 0,
    message:
      `Nothing was formatted, because the template cannot be read reliably here. ${cause?.message ?? ''}`.trim(),
  };
}
