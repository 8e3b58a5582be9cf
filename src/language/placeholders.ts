/** Placeholders: reading one from its token, and finding the one at an offset. */
import { Char, isSpace } from './characters.ts';
import type { Placeholder, TemplateDocument, TokenList } from './document.ts';
import { type KeyPath, parseKeyPath } from './keyPath.ts';
import { decodeString } from './nameRegister.ts';
import type { PlaceholderPosition, Range } from './types.ts';

/** Paths by their text: from keystroke to keystroke nearly all of them are the same. */
const paths = new Map<string, KeyPath | undefined>();

/** Different paths of the templates of a session are few; hostile ones must not fill the memory. */
const PATH_LIMIT = 4096;

function readPath(written: string): KeyPath | undefined {
  let path = paths.get(written);
  if (path === undefined && !paths.has(written)) {
    if (paths.size >= PATH_LIMIT) paths.clear();
    path = parseKeyPath(written);
    paths.set(written, path);
  }
  return path;
}

/**
 * Reads the placeholder that a token covers.
 * @param index its place among the document's placeholders
 * @param string the string literal that it stands in, where it does
 */
export function readPlaceholder(
  text: string,
  tokens: TokenList,
  token: number,
  index: number,
  position: PlaceholderPosition,
  string: Range | undefined,
  wholeString: boolean,
): Placeholder {
  const start = tokens.starts[token] as number;
  const end = tokens.starts[token + 1] as number;
  const closed =
    text.charCodeAt(end - 1) === Char.BraceClose && text.charCodeAt(end - 2) === Char.BraceClose;
  let innerStart = start + 2;
  let innerEnd = closed ? end - 2 : end;
  if (!closed && text.charCodeAt(innerEnd - 1) === Char.BraceClose) innerEnd--;
  while (innerStart < innerEnd && isSpace(text.charCodeAt(innerStart))) innerStart++;
  while (innerEnd > innerStart && isSpace(text.charCodeAt(innerEnd - 1))) innerEnd--;
  const written = text.slice(innerStart, innerEnd);
  const decoded =
    string !== undefined && written.includes('\\') ? decodeString(`"${written}"`) : written;
  // One shape for all, with absent parts as undefined: half the time of a shape for each.
  return {
    start,
    end,
    index,
    token,
    position,
    inner: { start: innerStart, end: innerEnd },
    written,
    path: readPath(decoded),
    closed,
    string,
    wholeString,
  };
}

/**
 * The placeholder at an offset: one that contains it, or that ends or starts there. Between two that
 * touch it is the earlier one, which is the one being typed.
 * @param offset in UTF-16 code units
 */
export function placeholderAt(document: TemplateDocument, offset: number): Placeholder | undefined {
  const { placeholders } = document;
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeholders[middle] as Placeholder).end < offset) low = middle + 1;
    else high = middle;
  }
  const first = placeholders[low];
  return first === undefined || first.start > offset ? undefined : first;
}
