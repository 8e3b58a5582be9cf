/**
 * Sample data: the values that placeholders are replaced with. It is kept as text and read in place,
 * so that numbers, escapes and hostile names come out exactly as they were written.
 */
import { TokenKind, type TokenList } from './document.ts';
import type { KeyPath, PathSegment } from './keyPath.ts';
import { decodeString } from './nameRegister.ts';
import { parse } from './parser.ts';
import { scan } from './scanner.ts';

export type SampleKind = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** One value of the sample data. */
export interface SampleValue {
  readonly kind: SampleKind;
  /** Its JSON text with the spelling of the sample, white space included. */
  readonly json: string;
  /** Its tokens: from `token` up to, not including, `tokenEnd`. */
  readonly token: number;
  readonly tokenEnd: number;
}

/** A member of a sample object or an element of a sample array. */
export interface SampleEntry {
  /** The member's name with escapes decoded; for an element its index as text. */
  readonly name: string;
  readonly value: SampleValue;
}

/** Why a text cannot serve as sample data, with where. */
export interface SampleProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads sample data.
 * @param text JSON whose value is an object, the event's `data`
 * @returns the data, or the first problem with its range; nothing throws
 */
export function readSample(
  text: string,
): { readonly sample: SampleData } | { readonly problem: SampleProblem } {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const plain = start === 0 ? text : text.slice(1);
  const first = parse(plain, { placeholders: false }).diagnostics.find(
    ({ severity }) => severity === 'error',
  );
  if (first !== undefined) {
    const message =
      first.code === 'json-syntax/empty' ? 'There is no sample data: write `{…}`.' : first.message;
    return {
      problem: { message, start: first.start + start, end: first.end + start },
    };
  }
  const sample = new SampleData(plain);
  if (sample.root.kind !== 'object') {
    return {
      problem: { message: 'Sample data must be an object: `{…}`.', start, end: text.length },
    };
  }
  return { sample };
}

/** Sample data that was read. Immutable. */
export class SampleData {
  readonly text: string;
  readonly tokens: TokenList;
  readonly root: SampleValue;
  /** For each opening bracket's token, the token of its closing bracket. */
  readonly #closing: Uint32Array;

  /** @param text valid JSON; use `readSample` for text that nobody has checked */
  constructor(text: string) {
    this.text = text;
    this.tokens = scan(text, { placeholders: false });
    this.#closing = closingBrackets(this.tokens);
    this.root = this.#valueAt(this.#skip(0));
  }

  /**
   * The value at a path, by own names only; where a name stands twice, the last.
   * @returns undefined where the sample has no such value
   */
  lookup(path: KeyPath): SampleValue | undefined {
    let value: SampleValue | undefined = this.root;
    for (const segment of path) {
      value = this.#child(value, segment);
      if (value === undefined) return undefined;
    }
    return value;
  }

  /** The members or elements of a value, in order; empty for others. Doubled names are all listed. */
  entries(value: SampleValue): readonly SampleEntry[] {
    const found: SampleEntry[] = [];
    this.#walk(value, (name, token) =>
      found.push({ name: name ?? String(found.length), value: this.#valueAt(token) }),
    );
    return found;
  }

  #child(value: SampleValue, segment: PathSegment): SampleValue | undefined {
    let hit = -1;
    if (value.kind === 'array') {
      if (segment.kind !== 'index') return undefined;
      let index = 0;
      this.#walk(value, (_name, token) => {
        if (index++ === segment.index) hit = token;
      });
    } else {
      const wanted = segment.kind === 'index' ? String(segment.index) : segment.name;
      this.#walk(value, (name, token) => {
        if (name === wanted) hit = token;
      });
    }
    return hit < 0 ? undefined : this.#valueAt(hit);
  }

  /** Visits the members or elements: the decoded name (none in arrays) and the value's first token. */
  #walk(value: SampleValue, visit: (name: string | undefined, token: number) => void): void {
    if (value.kind !== 'object' && value.kind !== 'array') return;
    const { kinds } = this.tokens;
    const close = this.#closing[value.token] as number;
    let token = this.#skip(value.token + 1);
    while (token < close) {
      if (kinds[token] === TokenKind.Comma) {
        token = this.#skip(token + 1);
        continue;
      }
      let name: string | undefined;
      if (value.kind === 'object') {
        name = decodeString(this.#written(token));
        token = this.#skip(this.#skip(token + 1) + 1);
      }
      visit(name, token);
      token = this.#skip(this.#end(token));
    }
  }

  #valueAt(token: number): SampleValue {
    const kind = this.tokens.kinds[token] as TokenKind;
    const tokenEnd = this.#end(token);
    const json = this.text.slice(this.tokens.starts[token], this.tokens.starts[tokenEnd]);
    return { kind: sampleKind(kind), json, token, tokenEnd };
  }

  #end(token: number): number {
    const kind = this.tokens.kinds[token];
    const opens = kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen;
    return (opens ? (this.#closing[token] as number) : token) + 1;
  }

  #skip(token: number): number {
    let next = token;
    while (next < this.tokens.count && this.tokens.kinds[next] === TokenKind.Whitespace) next++;
    return next;
  }

  #written(token: number): string {
    return this.text.slice(this.tokens.starts[token], this.tokens.starts[token + 1]);
  }
}

function closingBrackets(tokens: TokenList): Uint32Array {
  const closing = new Uint32Array(tokens.count);
  const open: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kinds[token];
    if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen) open.push(token);
    else if (kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose) {
      const start = open.pop();
      if (start !== undefined) closing[start] = token;
    }
  }
  return closing;
}

function sampleKind(kind: TokenKind): SampleKind {
  if (kind === TokenKind.ObjectOpen) return 'object';
  if (kind === TokenKind.ArrayOpen) return 'array';
  if (kind === TokenKind.Number) return 'number';
  if (kind === TokenKind.True || kind === TokenKind.False) return 'boolean';
  return kind === TokenKind.Null ? 'null' : 'string';
}

/** JSON text without the white space between its tokens; everything else keeps its spelling. */
export function compactJson(sample: SampleData, value: SampleValue): string {
  const { kinds, starts } = sample.tokens;
  let text = '';
  let from = starts[value.token] as number;
  for (let token = value.token; token < value.tokenEnd; token++) {
    if (kinds[token] !== TokenKind.Whitespace) continue;
    text += sample.text.slice(from, starts[token]);
    from = starts[token + 1] as number;
  }
  return text + sample.text.slice(from, starts[value.tokenEnd]);
}

/**
 * What a value becomes inside a JSON string, between its quotes and with its escapes: text as the
 * sample spells it, null as nothing, numbers and booleans as they are, objects and arrays as compact
 * JSON text.
 */
export function valueInText(sample: SampleData, value: SampleValue | undefined): string {
  if (value === undefined || value.kind === 'null') return '';
  if (value.kind === 'string') return value.json.slice(1, -1);
  return JSON.stringify(compactJson(sample, value)).slice(1, -1);
}
