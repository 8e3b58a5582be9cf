/** Placeholders: reading one from its token, and finding the one at an offset. */
import { isSpace } from './characters.ts';
import type { Placeholder, TemplateDocument, TokenList } from './document.ts';
import { parseKeyPath } from './keyPath.ts';
import { decodeString } from './nameRegister.ts';
import type { PlaceholderPosition, Range } from './types.ts';

/** Reads the placeholder that token `token` covers. */
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
  const closed = end - start >= 4 && text.endsWith('}}', end);
  let innerStart = start + 2;
  let innerEnd = closed ? end - 2 : end;
  if (!closed && innerEnd > innerStart && text.charCodeAt(innerEnd - 1) === 125) innerEnd--;
  while (innerStart < innerEnd && isSpace(text.charCodeAt(innerStart))) innerStart++;
  while (innerEnd > innerStart && isSpace(text.charCodeAt(innerEnd - 1))) innerEnd--;
  const written = text.slice(innerStart, innerEnd);
  const path = parseKeyPath(
    string !== undefined && written.includes('\\') ? decodeString(`"${written}"`) : written,
  );
  return {
    start,
    end,
    index,
    token,
    position,
    inner: { start: innerStart, end: innerEnd },
    closed,
    wholeString,
    ...(path === undefined ? undefined : { path }),
    ...(string === undefined ? undefined : { string }),
  };
}

/**
 * The placeholder at an offset: one that contains it, or else one that ends or starts there.
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
  if (first === undefined || first.start > offset) return undefined;
  const second = placeholders[low + 1];
  // Between two that touch, neither contains the offset; the earlier one is being typed.
  return first.end === offset && second !== undefined && second.start < offset ? second : first;
}
