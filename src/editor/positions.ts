/**
 * Offsets of the author's text <-> Monaco's lines and columns. The only place that converts.
 *
 * Monaco keeps one kind of line end per model and turns the others into it, so its own offsets are not
 * those of a text with mixed line ends. Lines and columns are the same on both sides, whatever ends the
 * lines are; so everything goes through them, and the author's text is kept beside the model.
 */

/** A place as Monaco counts: line and column from 1, columns in UTF-16 code units. */
export interface Place {
  readonly lineNumber: number;
  readonly column: number;
}

/** A range as Monaco counts. */
export interface PlaceRange {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

/** Lines of one text. Lines end with CR LF, LF or CR; U+2028 and U+2029 end none, as in Monaco. */
export class TextPositions {
  readonly #text: string;
  /** Offset of each line's first code unit. */
  readonly #starts: number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** @param offset in UTF-16 code units; outside the text, or between CR and LF, the nearest place before */
  placeAt(offset: number): Place {
    const wanted = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.#lineOf(wanted);
    const start = this.#startOf(line);
    return { lineNumber: line + 1, column: Math.min(wanted, this.#contentEnd(line)) - start + 1 };
  }

  /** @returns the offset in UTF-16 code units; a place outside the text gives the nearest inside */
  offsetAt({ lineNumber, column }: Place): number {
    if (lineNumber < 1) return 0;
    if (lineNumber > this.#starts.length) return this.#text.length;
    const start = this.#startOf(lineNumber - 1);
    return Math.max(start, Math.min(start + column - 1, this.#contentEnd(lineNumber - 1)));
  }

  rangeOf(start: number, end: number): PlaceRange {
    const first = this.placeAt(start);
    const last = this.placeAt(end);
    return {
      startLineNumber: first.lineNumber,
      startColumn: first.column,
      endLineNumber: last.lineNumber,
      endColumn: last.column,
    };
  }

  /** The offset of a line's first code unit, and the one after its last, without the line end. */
  lineRange(lineNumber: number): { readonly start: number; readonly end: number } {
    const line = Math.max(0, Math.min(lineNumber, this.#starts.length) - 1);
    return { start: this.#startOf(line), end: this.#contentEnd(line) };
  }

  /** The line end that most lines have; LF where there is none. */
  get lineEnd(): string {
    if (!this.#text.includes('\r')) return '\n';
    const counts = new Map<string, number>();
    for (let line = 0; line + 1 < this.#starts.length; line++) {
      const end = this.#text.slice(this.#contentEnd(line), this.#startOf(line + 1));
      counts.set(end, (counts.get(end) ?? 0) + 1);
    }
    return [...counts].sort((first, second) => second[1] - first[1])[0]?.[0] ?? '\n';
  }

  #startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  #contentEnd(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#text.length;
    return this.#text.startsWith('\r\n', next - 2) && next - 2 >= this.#startOf(line)
      ? next - 2
      : next - 1;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** One change of a model: what its range held gives way to a text. */
export interface ModelChange {
  readonly range: PlaceRange;
  readonly text: string;
}

/**
 * Repeats a model's changes on the author's text.
 * @param changes ranges in the text before any of them, last in the text first (Monaco's order)
 * @returns the text with the untouched line ends as they were; new ones are of the kind that most have
 */
export function applyModelChanges(
  text: string,
  positions: TextPositions,
  changes: readonly ModelChange[],
): string {
  const lineEnd = positions.lineEnd;
  let changed = text;
  for (const { range, text: inserted } of changes) {
    const start = positions.offsetAt({
      lineNumber: range.startLineNumber,
      column: range.startColumn,
    });
    const end = positions.offsetAt({ lineNumber: range.endLineNumber, column: range.endColumn });
    const own = inserted.replace(/\r\n|\r|\n/g, lineEnd);
    changed = joined(changed.slice(0, start), own, changed.slice(end));
  }
  return changed;
}

/** Joins three parts so that a CR and an LF that were two line ends do not become one. */
function joined(before: string, inserted: string, after: string): string {
  const lead = before.endsWith('\r') && (inserted || after).startsWith('\n') ? '\r' : '';
  const trail = inserted.endsWith('\r') && after.startsWith('\n') ? '\r' : '';
  return before + lead + inserted + trail + after;
}

/**
 * A text as Monaco is given it for a new model. Monaco takes one byte order mark off; with another
 * before it, the text's own stays, is shown, and can be deleted.
 */
export function textForModel(text: string): string {
  return text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}
