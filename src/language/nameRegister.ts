/** Finds names that stand twice in one object, without building anything from untrusted names. */

import { Char } from './characters.ts';

/** Up to this many names are compared one by one; a longer object gets an index. */
const COMPARE_LIMIT = 16;

/** Receives a name that stands in its object already. */
export interface DuplicateReport {
  duplicate(start: number, end: number, name?: string): void;
}

// Scratch space that grows to the most names seen, so that a keystroke does not allocate it anew.
let startScratch = new Uint32Array(256);
let endScratch = new Uint32Array(256);
let hashScratch = new Int32Array(256);

/** The names of the objects that are open at one moment of a parse. One parse at a time. */
export class NameRegister {
  readonly #text: string;
  #starts = startScratch;
  #ends = endScratch;
  #hashes = hashScratch;
  #count = 0;
  /** The first backslash at or behind the last name; names are added in the order of their place. */
  #nextEscape = -1;
  /** Where the names of each open object start. */
  readonly #frames: number[] = [];
  readonly #indexes: (Set<string> | undefined)[] = [];
  /** Names that are no string literals yet, by where they start. */
  readonly #meant = new Map<number, string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** An object opens. */
  enter(): void {
    this.#frames.push(this.#count);
    this.#indexes.push(undefined);
  }

  /** The innermost object closes. */
  leave(): void {
    this.#count = this.#frames.pop() ?? 0;
    this.#indexes.pop();
  }

  /**
   * A name of the innermost object.
   * @param start where its string literal starts, with its quotes
   * @param name what it will be once it is mended, where it is no string literal
   */
  add(start: number, end: number, report: DuplicateReport, name?: string): void {
    if (name !== undefined) this.#meant.set(start, name);
    const from = this.#frames[this.#frames.length - 1] ?? 0;
    const hash = name === undefined ? this.#hash(start, end) : hashOf(name, 0, name.length);
    const known =
      this.#count - from < COMPARE_LIMIT
        ? this.#isAmong(from, start, end, hash)
        : this.#isIndexed(from, start, end);
    if (this.#count === this.#starts.length) this.#grow();
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#hashes[this.#count++] = hash;
    if (known) report.duplicate(start, end, name);
  }

  #isAmong(from: number, start: number, end: number, hash: number): boolean {
    for (let at = from; at < this.#count; at++) {
      if (this.#hashes[at] !== hash) continue;
      if (this.#nameAt(at) === this.#name(start, end)) return true;
    }
    return false;
  }

  #isIndexed(from: number, start: number, end: number): boolean {
    let index = this.#indexes.at(-1);
    if (index === undefined) {
      index = new Set();
      for (let at = from; at < this.#count; at++) index.add(this.#nameAt(at));
      this.#indexes[this.#indexes.length - 1] = index;
    }
    const name = this.#name(start, end);
    const known = index.has(name);
    index.add(name);
    return known;
  }

  /** Equal names have equal hashes, however they are written: an escape has to be decoded first. */
  #hash(start: number, end: number): number {
    if (this.#nextEscape < start) {
      const at = this.#text.indexOf('\\', start);
      this.#nextEscape = at < 0 ? this.#text.length : at;
    }
    if (this.#nextEscape >= end) {
      const closed = this.#text.charCodeAt(end - 1) === Char.Quote;
      return hashOf(this.#text, start + 1, closed ? end - 1 : end);
    }
    const name = this.#name(start, end);
    return hashOf(name, 0, name.length);
  }

  #nameAt(at: number): string {
    return this.#name(this.#starts[at] as number, this.#ends[at] as number);
  }

  #name(start: number, end: number): string {
    const meant = this.#meant.size > 0 ? this.#meant.get(start) : undefined;
    return meant ?? decodeString(this.#text.slice(start, end));
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    startScratch = new Uint32Array(size);
    endScratch = new Uint32Array(size);
    hashScratch = new Int32Array(size);
    startScratch.set(this.#starts);
    endScratch.set(this.#ends);
    hashScratch.set(this.#hashes);
    this.#starts = startScratch;
    this.#ends = endScratch;
    this.#hashes = hashScratch;
  }
}

/** Three code units tell the names of an object apart well enough: what has one hash is compared whole. */
function hashOf(text: string, start: number, end: number): number {
  const length = end - start;
  if (length <= 0) return 0;
  const ends = (text.charCodeAt(start) << 16) ^ text.charCodeAt(end - 1);
  return Math.imul(ends, 31) + Math.imul(text.charCodeAt(start + (length >> 1)), 961) + length;
}

/**
 * The characters that a JSON string literal stands for.
 * @param literal the literal with its quotes; a broken one is taken as it is written
 */
export function decodeString(literal: string): string {
  const inner = literal.slice(1, literal.endsWith('"') ? -1 : undefined);
  if (!inner.includes('\\')) return inner;
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    return inner;
  }
}
