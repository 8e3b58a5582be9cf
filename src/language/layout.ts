/**
 * Lays tokens out with two spaces, as `JSON.stringify(…, null, 2)` would, without touching their
 * text. Stretches that are laid out already are copied whole, which is what makes it fast.
 */
import { Char } from './characters.ts';
import { TokenKind, type TokenList } from './document.ts';
import { DEPTH_LIMIT } from './parser.ts';

/** Receives the output's parts in order; what it keeps of them is its own business. */
export interface LayoutSink {
  /** A stretch of the source, copied as it is. */
  copy(start: number, end: number): void;
  /** White space that the source does not have in this form. */
  space(text: string): void;
  /** A placeholder's token, at the nesting depth where its value stands. */
  placeholder(token: number, depth: number): void;
}

/**
 * Indentation grows with every level, so text that is deep and long would grow with its square: below
 * this depth it stays as it is, and below the depth that receivers refuse there are no lines at all.
 */
const INDENT_LIMIT = 64;

const indents: string[] = [];

/** A line break and the indentation of a depth. */
export function lineAt(depth: number): string {
  if (depth > DEPTH_LIMIT) return '';
  const level = depth > INDENT_LIMIT ? INDENT_LIMIT : depth;
  for (let next = indents.length; next <= level; next++) indents.push('\n' + '  '.repeat(next));
  return indents[level] as string;
}

/**
 * Lays out tokens `from` up to, not including, `to`. Broken JSON is laid out as far as it goes.
 * @param depth the nesting depth at which the first token stands
 */
export function layOut(
  text: string,
  tokens: TokenList,
  from: number,
  to: number,
  depth: number,
  sink: LayoutSink,
): void {
  const { kinds, starts, tidy } = tokens;
  let level = depth;
  let inString = false;
  /** The kind before, or -1 at the start. */
  let before = -1;
  /** The run of source that will be copied, up to the last token seen. */
  let runStart = starts[from] as number;
  let runEnd = runStart;
  for (let token = from; token < to; token++) {
    const kind = kinds[token] as TokenKind;
    if (kind === TokenKind.Whitespace) continue;
    const start = starts[token] as number;
    if (kind === TokenKind.ByteOrderMark) {
      runStart = runEnd = starts[token + 1] as number;
      continue;
    }
    let gap = '';
    if (before >= 0 && !inString) {
      if (kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose) {
        if (level > depth) level--;
        const opened = kind === TokenKind.ObjectClose ? TokenKind.ObjectOpen : TokenKind.ArrayOpen;
        if (before !== opened) gap = lineAt(level);
      } else if (kind !== TokenKind.Comma && kind !== TokenKind.Colon) {
        gap = before === TokenKind.Colon ? ' ' : lineAt(level);
      }
    }
    if (start - runEnd !== gap.length || (gap !== '' && !holds(text, runEnd, gap, tidy))) {
      if (runEnd > runStart) sink.copy(runStart, runEnd);
      if (gap !== '') sink.space(gap);
      runStart = start;
    }
    runEnd = starts[token + 1] as number;
    if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen) level++;
    else if (kind === TokenKind.StringHead) inString = true;
    else if (kind === TokenKind.StringTail) inString = false;
    else if (kind === TokenKind.Placeholder) {
      if (start > runStart) sink.copy(runStart, start);
      sink.placeholder(token, level);
      runStart = runEnd;
    }
    before = kind;
  }
  if (runEnd > runStart) sink.copy(runStart, runEnd);
}

/** Whether the source has this gap at an offset; the lengths are known to agree. */
function holds(text: string, offset: number, gap: string, tidy: boolean): boolean {
  return tidy || gap.length === 1
    ? text.charCodeAt(offset) === (gap === ' ' ? Char.Space : Char.LineFeed)
    : text.startsWith(gap, offset);
}
