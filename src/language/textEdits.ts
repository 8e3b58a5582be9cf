/** Text edits: applying a list of them, carrying an offset over, and composing several lists. */
import type { Range, TextEdit } from './types.ts';

/**
 * Applies edits to a text.
 * @param edits ordered by position and not overlapping; offsets are those of the text before any edit
 */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, newText } of edits) {
    result += text.slice(from, start) + newText;
    from = end;
  }
  return result + text.slice(from);
}

/**
 * Where an offset lies after edits were applied, for the caret.
 *
 * An offset inside a replaced stretch keeps its distance from the stretch's start, as far as the new
 * text reaches.
 * @param edits ordered by position and not overlapping
 * @param offset in UTF-16 code units of the text before the edits
 * @param side what the offset belongs to where text is inserted exactly there: `before` keeps it left
 *   of the new text, `after` right of it
 */
export function mapOffset(
  edits: readonly TextEdit[],
  offset: number,
  side: 'before' | 'after' = 'before',
): number {
  let shift = 0;
  for (const { start, end, newText } of edits) {
    const beyond = end < offset || (end === offset && (start < end || side === 'after'));
    if (beyond) {
      shift += newText.length - (end - start);
      continue;
    }
    if (start < offset) return start + shift + Math.min(offset - start, newText.length);
    break;
  }
  return offset + shift;
}

/** Orders edits by position and leaves out those that would change what an earlier one changes. */
export function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (last === undefined || !collide(last, edit)) kept.push(edit);
  }
  return kept;
}

/** Whether two ranges share a code unit, or are two insertions at one place. */
function collide(first: Range, second: Range): boolean {
  if (first.start === second.start) return true;
  return first.start < second.end && second.start < first.end;
}

/** A stretch of the original text, or text that is new. */
type Piece = { readonly start: number; readonly end: number } | string;

/**
 * A text that is edited step by step and remembers, as one list of edits, what became of the original.
 */
export class EditedText {
  readonly #original: string;
  #pieces: readonly Piece[];
  #text: string;

  constructor(text: string) {
    this.#original = text;
    this.#pieces = [{ start: 0, end: text.length }];
    this.#text = text;
  }

  /** The text as it is now. */
  get text(): string {
    return this.#text;
  }

  /** A copy, which is edited without changing this one. */
  copy(): EditedText {
    const copy = new EditedText(this.#original);
    copy.#pieces = this.#pieces;
    copy.#text = this.#text;
    return copy;
  }

  /** @param edits ordered, not overlapping, with offsets of the text as it is now */
  apply(edits: readonly TextEdit[]): void {
    const pieces: Piece[] = [];
    let index = 0;
    let within = 0;
    let at = 0;
    const advance = (to: number, kept: boolean): void => {
      for (let piece = this.#pieces[index]; piece !== undefined && at < to;) {
        const length = pieceLength(piece);
        const step = Math.min(length - within, to - at);
        if (kept) pieces.push(partOf(piece, within, within + step));
        at += step;
        within += step;
        if (within < length) continue;
        within = 0;
        piece = this.#pieces[++index];
      }
    };
    for (const { start, end, newText } of edits) {
      advance(start, true);
      if (newText !== '') pieces.push(newText);
      advance(end, false);
    }
    advance(this.#text.length, true);
    this.#pieces = pieces;
    this.#text = applyTextEdits(this.#text, edits);
  }

  /** The smallest list of edits that leads from the original text to this one. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let newText = '';
    const close = (start: number): void => {
      if (start > at || newText !== '') {
        const edit = trimmed(this.#original, { start: at, end: start, newText });
        if (edit !== undefined) edits.push(edit);
      }
      newText = '';
    };
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') newText += piece;
      else {
        close(piece.start);
        at = piece.end;
      }
    }
    close(this.#original.length);
    return edits;
  }
}

function pieceLength(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function partOf(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string'
    ? piece.slice(from, to)
    : { start: piece.start + from, end: piece.start + to };
}

/**
 * An edit without what its two texts have in common at their ends, so that a caret there stays put.
 * @returns undefined where nothing is left to change
 */
export function trimmed(text: string, edit: TextEdit): TextEdit | undefined {
  let { start, end } = edit;
  const { newText } = edit;
  let from = 0;
  let to = newText.length;
  while (start < end && from < to && text.charCodeAt(start) === newText.charCodeAt(from)) {
    start++;
    from++;
  }
  while (end > start && to > from && text.charCodeAt(end - 1) === newText.charCodeAt(to - 1)) {
    end--;
    to--;
  }
  return start === end && from === to
    ? undefined
    : { start, end, newText: newText.slice(from, to) };
}
