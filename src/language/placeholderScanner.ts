/** Where a placeholder ends, whole or broken. */
import { Char, isLineBreak, isNameCode, isSpace } from './characters.ts';

/** The longest name in brackets and quotes that is looked for: keeps hostile text linear. */
const QUOTED_NAME_LIMIT = 256;

/**
 * Finds the end of the placeholder that starts with `{{` at `start`.
 *
 * It is closed by the first `}}` outside a quoted name. Where a line break, the string's closing
 * quote, another `{{` or the text's end comes first, it is unclosed and ends after what can be read
 * as its path, so that the text behind it keeps its own meaning.
 * @param start offset of the first brace
 * @param inString whether it stands in a JSON string
 * @returns the offset after its last code unit; the placeholder is closed if its text ends with `}}`
 */
export function placeholderEnd(text: string, start: number, inString: boolean): number {
  const length = text.length;
  let index = start + 2;
  let empty = true;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code === Char.BraceClose) {
      if (text.charCodeAt(index + 1) === Char.BraceClose) return index + 2;
      if (!inString) break;
      index++;
    } else if (code === Char.BraceOpen) {
      if (text.charCodeAt(index + 1) === Char.BraceOpen) break;
      index++;
    } else if (code === Char.BracketOpen) {
      const end = quotedNameEnd(text, index, inString);
      index = end < 0 ? index + 1 : end;
    } else if (code === Char.Quote) break;
    else if (isSpace(code)) {
      let after = index;
      let broken = false;
      while (after < length && isSpace(text.charCodeAt(after))) {
        if (isLineBreak(text.charCodeAt(after))) broken = true;
        after++;
      }
      if (broken) {
        // A bare placeholder may be set on lines of its own; a JSON string holds no line break.
        const closes = text.startsWith('}}', after);
        const opens = empty && isNameCode(text.charCodeAt(after)) && after < length;
        if (inString || !(closes || opens)) break;
      }
      index = after;
      continue;
    } else if (code === Char.Backslash && inString) index += 2;
    else if (code < 32) break;
    else index++;
    empty = false;
  }
  return unclosedEnd(text, start, inString);
}

/** The end of `["name"]` or `['name']` (`[\"name\"]` in a string) that opens at `start`, or -1. */
export function quotedNameEnd(text: string, start: number, inString: boolean): number {
  let index = start + 1;
  let quote = text.charCodeAt(index);
  const escaped = inString && quote === Char.Backslash && text.charCodeAt(index + 1) === Char.Quote;
  if (escaped) {
    index++;
    quote = Char.Quote;
  } else if (quote !== Char.Apostrophe && (quote !== Char.Quote || inString)) return -1;
  index++;
  const limit = Math.min(text.length, index + QUOTED_NAME_LIMIT);
  while (index < limit) {
    const code = text.charCodeAt(index);
    if (isLineBreak(code)) return -1;
    if (escaped) {
      if (code === Char.Quote) return -1;
      if (code === Char.Backslash) {
        // In a string every backslash of the name is written twice: `\\\"` is a quote in the name.
        if (text.charCodeAt(index + 1) === Char.Quote) {
          if (text.charCodeAt(index + 2) === Char.BracketClose) return index + 3;
          index += 2;
        } else if (text.startsWith('\\\\', index))
          index += text.startsWith('\\\\\\"', index) ? 4 : 2;
        else index += 2;
        continue;
      }
    } else if (code === Char.Backslash) {
      index += 2;
      continue;
    } else if (code === quote) {
      return text.charCodeAt(index + 1) === Char.BracketClose ? index + 2 : -1;
    } else if (inString && code === Char.Quote) return -1;
    index++;
  }
  return -1;
}

/** The end of an unclosed placeholder: braces, spaces and what reads as a path; in text also one `}`. */
function unclosedEnd(text: string, start: number, inString: boolean): number {
  const length = text.length;
  let index = start + 2;
  while (
    index < length &&
    (text.charCodeAt(index) === Char.Space || text.charCodeAt(index) === Char.Tab)
  )
    index++;
  const from = index;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code === Char.BracketOpen) {
      const quoted = quotedNameEnd(text, index, inString);
      if (quoted > 0) index = quoted;
      else if (indexEnd(text, index) > 0) index = indexEnd(text, index);
      else break;
    } else if (code === Char.Dot || (isNameCode(code) && code >= 32)) index++;
    else break;
  }
  if (index === from) index = start + 2;
  else if (inString && text.charCodeAt(index) === Char.BraceClose) index++;
  return index;
}

/** The end of `[12]` at `start`, or -1. */
function indexEnd(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) >= 48 && text.charCodeAt(index) <= 57)
    index++;
  return index > start + 1 && text.charCodeAt(index) === Char.BracketClose ? index + 1 : -1;
}
