/**
 * Key paths: reading and writing what stands between `{{` and `}}`.
 *
 * `path = name { "." name | "[" index "]" | '["' any name '"]' }`; `a.0` reads an index too, and
 * `['…']` is read like `["…"]` (design of this project; the reference documents dots only).
 */
import { Char, isDigit, isNameCode } from './characters.ts';

/** One step of a path: a property's name, or an array's index. */
export type PathSegment =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number };

/** A key path, from the top-level object down. Never empty. */
export type KeyPath = readonly PathSegment[];

/** No array of an event is this long; a longer number is read as a name. */
const INDEX_DIGITS = 9;

/**
 * Reads a key path.
 * @param text what stands between the braces, without white space around it; for a placeholder in a
 *   JSON string, after its escapes were decoded
 * @returns the path, or undefined where the text is none
 */
export function parseKeyPath(text: string): KeyPath | undefined {
  const length = text.length;
  const segments: PathSegment[] = [];
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code === Char.BracketOpen) {
      const bracket = readBracket(text, index);
      if (bracket === undefined) return undefined;
      segments.push(bracket.segment);
      index = bracket.end;
    } else {
      if (segments.length > 0) {
        if (code !== Char.Dot) return undefined;
        index++;
      }
      const start = index;
      while (index < length && isNameCode(text.charCodeAt(index))) index++;
      if (index === start) return undefined;
      const name = text.slice(start, index);
      segments.push(
        segments.length > 0 && isIndex(name)
          ? { kind: 'index', index: Number(name) }
          : { kind: 'name', name },
      );
    }
  }
  const first = segments[0];
  return first === undefined || first.kind === 'index' ? undefined : segments;
}

/** An index has one spelling: `007` below metadata is a name of its own, not `7`. */
function isIndex(name: string): boolean {
  return areDigits(name) && (name.length === 1 || name.charCodeAt(0) !== Char.Zero);
}

function areDigits(name: string): boolean {
  if (name === '' || name.length > INDEX_DIGITS) return false;
  for (let index = 0; index < name.length; index++)
    if (!isDigit(name.charCodeAt(index))) return false;
  return true;
}

function readBracket(
  text: string,
  start: number,
): { segment: PathSegment; end: number } | undefined {
  const quote = text.charCodeAt(start + 1);
  if (quote !== Char.Quote && quote !== Char.Apostrophe) {
    const close = text.indexOf(']', start);
    const digits = text.slice(start + 1, close);
    if (close < 0 || !areDigits(digits)) return undefined;
    return { segment: { kind: 'index', index: Number(digits) }, end: close + 1 };
  }
  let name = '';
  let index = start + 2;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      if (text.charCodeAt(index + 1) !== Char.BracketClose) return undefined;
      return { segment: { kind: 'name', name }, end: index + 2 };
    }
    // A backslash keeps the next character, so that a name can hold its own quote.
    if (code === Char.Backslash) index++;
    name += text.charAt(index);
  }
  return undefined;
}

/** Whether a name can be written after a dot; others need `["…"]`. */
export function isPlainName(name: string): boolean {
  if (name === '' || isIndex(name)) return false;
  for (let index = 0; index < name.length; index++)
    if (!isNameCode(name.charCodeAt(index))) return false;
  return true;
}

/** Writes a path in its canonical form: `order.items[0]["a b"]`. Reading it gives the same path. */
export function formatKeyPath(path: KeyPath): string {
  return path.map((segment, at) => formatSegment(segment, at === 0)).join('');
}

/**
 * Writes one step of a path as it stands behind those before it: `.name`, `[0]` or `["a name"]`.
 * @param first whether none is before it
 */
export function formatSegment(segment: PathSegment, first: boolean): string {
  if (segment.kind === 'index') return `[${segment.index}]`;
  const { name } = segment;
  if (first) return isPlainName(name) || isIndex(name) ? name : quoted(name);
  return isPlainName(name) ? `.${name}` : quoted(name);
}

function quoted(name: string): string {
  return `["${name.replace(/["\\]/g, '\\$&')}"]`;
}

/** Writes a path as the catalogue does, every index as `[]`: `order.items[].name`. */
export function catalogPath(path: KeyPath): string {
  return path
    .map((segment, at) => {
      if (segment.kind === 'index') return '[]';
      return at === 0 ? segment.name : `.${segment.name}`;
    })
    .join('');
}
