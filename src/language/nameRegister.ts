/** Finds names that stand twice in one object, without building anything from untrusted names. */

/** Up to this many names are compared one by one; a longer object gets an index. */
const COMPARE_LIMIT = 12;

/** Receives a name that stands in its object already. */
export interface DuplicateReport {
  duplicate(start: number, end: number, firstStart: number, name: string): void;
}

/** The names of the objects that are open at one moment of a parse. */
export class NameRegister {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #frames: number[] = [];
  readonly #indexes: (Map<string, number> | undefined)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** An object opens. */
  enter(): void {
    this.#frames.push(this.#starts.length);
    this.#indexes.push(undefined);
  }

  /** The innermost object closes. */
  leave(): void {
    const from = this.#frames.pop() ?? 0;
    this.#indexes.pop();
    this.#starts.length = from;
    this.#ends.length = from;
  }

  /** A name of the innermost object; the range is its string literal with the quotes. */
  add(start: number, end: number, report: DuplicateReport): void {
    const from = this.#frames.at(-1) ?? 0;
    const size = this.#starts.length - from;
    let index = this.#indexes.at(-1);
    let first: number | undefined;
    if (index === undefined && size >= COMPARE_LIMIT) {
      index = new Map();
      for (let at = from; at < this.#starts.length; at++) {
        const nameStart = this.#starts[at] as number;
        const name = this.#name(nameStart, this.#ends[at] as number);
        if (!index.has(name)) index.set(name, nameStart);
      }
      this.#indexes[this.#indexes.length - 1] = index;
    }
    if (index !== undefined) {
      const name = this.#name(start, end);
      first = index.get(name);
      if (first === undefined) index.set(name, start);
    } else first = this.#findAmong(from, start, end);
    this.#starts.push(start);
    this.#ends.push(end);
    if (first !== undefined) report.duplicate(start, end, first, this.#name(start, end));
  }

  #findAmong(from: number, start: number, end: number): number | undefined {
    const text = this.#text;
    const escaped = hasEscape(text, start, end);
    const name = escaped ? this.#name(start, end) : undefined;
    for (let at = from; at < this.#starts.length; at++) {
      const otherStart = this.#starts[at] as number;
      const otherEnd = this.#ends[at] as number;
      if (name === undefined && otherEnd - otherStart === end - start) {
        let offset = 1;
        while (
          start + offset < end &&
          text.charCodeAt(start + offset) === text.charCodeAt(otherStart + offset)
        )
          offset++;
        if (start + offset >= end) return otherStart;
      } else if (name !== undefined || hasEscape(text, otherStart, otherEnd)) {
        if (this.#name(otherStart, otherEnd) === (name ?? this.#name(start, end)))
          return otherStart;
      }
    }
    return undefined;
  }

  #name(start: number, end: number): string {
    return decodeString(this.#text.slice(start, end));
  }
}

/** An escape can spell a name in another way: `"a"` and `"\u0061"` are the same name. */
function hasEscape(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 92) return true;
  return false;
}

/**
 * The characters that a JSON string literal stands for.
 * @param literal the literal with its quotes; a broken one is taken as it is written
 */
export function decodeString(literal: string): string {
  const inner = literal.slice(1, literal.endsWith('"') && literal.length > 1 ? -1 : undefined);
  if (!inner.includes('\\')) return inner;
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    return inner;
  }
}
