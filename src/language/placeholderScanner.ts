/** Where a placeholder ends, whole or broken. */
import {
  Char,
  isBlank,
  isDigit,
  isLineBreak,
  isNameCode,
  isPlainPathCode,
  isSpace,
  isValueEnd,
} from './characters.ts';

/** The longest name in brackets and quotes that is looked for: keeps hostile text linear. */
const QUOTED_NAME_LIMIT = 256;

/**
 * Finds the end of the placeholder that starts with `{{` at `start`.
 *
 * It is closed by the first `}}` outside a quoted name. Where a line break, the string's closing
 * quote, another `{{` or the text's end comes first, it is unclosed and ends after what can be read
 * as its path, so that the text behind it keeps its own meaning. Braces in threes, as other template
 * languages have them, belong to it.
 * @param codes the text's code units, as `codeUnits` gives them
 * @param start offset of the first brace
 * @param inString whether it stands in a JSON string
 * @returns the offset after its last code unit (the placeholder is closed if its text ends with
 *   `}}`), or -1 where the braces open two objects: `{{"name": …}}`
 */
export function placeholderEnd(
  text: string,
  codes: Uint8Array,
  start: number,
  inString: boolean,
): number {
  const plain = plainEnd(codes, start, inString);
  if (plain > 0) return plain;
  const length = text.length;
  const braces = openingBraces(text, start);
  let index = start + braces;
  let empty = true;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code === Char.BraceClose) {
      if (text.charCodeAt(index + 1) === Char.BraceClose) {
        let end = index + 2;
        while (end < index + braces && text.charCodeAt(end) === Char.BraceClose) end++;
        return end;
      }
      if (!inString) break;
      index++;
    } else if (code === Char.BraceOpen) {
      if (text.charCodeAt(index + 1) === Char.BraceOpen) break;
      index++;
    } else if (code === Char.BracketOpen) {
      let end = quotedNameEnd(text, index, inString);
      if (end < 0) end = unclosedNameEnd(text, index);
      index = end < 0 ? index + 1 : end;
    } else if (code === Char.Quote) {
      if (!inString && empty) return quotedContentEnd(text, start, index);
      const end = empty ? quotedKeyEnd(text, index) : -1;
      if (end > 0) return end;
      break;
    } else if (isSpace(code)) {
      let after = index;
      let broken = false;
      while (after < length && isSpace(text.charCodeAt(after))) {
        if (isLineBreak(text.charCodeAt(after))) broken = true;
        after++;
      }
      // A bare placeholder may be set on lines of its own. In a string that is told as an error.
      if (broken && !text.startsWith('}}', after)) {
        const next = text.charCodeAt(after);
        const opens = empty && (isNameCode(next) || (next === Char.Quote && !inString));
        if (!opens || (inString && !closesSoon(text, after))) break;
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

/**
 * The end of what nearly all placeholders are, names with dots between the braces, or what nearly all
 * broken ones are: the same without the last brace, at the end of a string. Else -1.
 */
function plainEnd(codes: Uint8Array, start: number, inString: boolean): number {
  let index = start + 2;
  while (isPlainPathCode(codes[index] as number)) index++;
  if (codes[index] !== Char.BraceClose || index === start + 2) return -1;
  const next = codes[index + 1];
  if (next === Char.BraceClose) return index + 2;
  return inString && next === Char.Quote ? index + 1 : -1;
}

/** How many braces open a placeholder: two, or three or four where other languages wrote them. */
function openingBraces(text: string, start: number): number {
  let braces = 2;
  while (braces < 5 && text.charCodeAt(start + braces) === Char.BraceOpen) braces++;
  return braces < 5 ? braces : 2;
}

/** `{{"key"}}` is a placeholder with quotes too many; `{{"name": …` opens objects (-1). */
function quotedContentEnd(text: string, start: number, quote: number): number {
  const limit = Math.min(text.length, quote + QUOTED_NAME_LIMIT);
  let index = quote + 1;
  while (index < limit && text.charCodeAt(index) !== Char.Quote) {
    if (isLineBreak(text.charCodeAt(index))) return start + 2;
    index++;
  }
  index++;
  while (isSpace(text.charCodeAt(index))) index++;
  if (text.charCodeAt(index) === Char.Colon) return -1;
  return text.startsWith('}}', index) ? index + 2 : start + 2;
}

/** In a string, the end of `"key"}}` at its first quote: no other text goes on so. Else -1. */
function quotedKeyEnd(text: string, quote: number): number {
  const limit = Math.min(text.length, quote + QUOTED_NAME_LIMIT);
  let index = quote + 1;
  while (index < limit && (isNameCode(text.charCodeAt(index)) || text.charAt(index) === '.'))
    index++;
  if (index === quote + 1 || text.charCodeAt(index) !== Char.Quote) return -1;
  const close = skipBlanks(text, index + 1);
  return text.startsWith('}}', close) ? close + 2 : -1;
}

/** Whether a path and then `}}` follow. */
function closesSoon(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + QUOTED_NAME_LIMIT);
  let index = from;
  while (index < limit && isPathCode(text.charCodeAt(index))) index++;
  while (isSpace(text.charCodeAt(index))) index++;
  return text.startsWith('}}', index);
}

function isPathCode(code: number): boolean {
  return (
    isNameCode(code) ||
    code === Char.Dot ||
    code === Char.BracketOpen ||
    code === Char.BracketClose ||
    code === Char.Quote ||
    code === Char.Apostrophe
  );
}

/** The end of `["name"]` or `['name']` (`[\"name\"]` in a string) that opens at `start`, or -1. */
export function quotedNameEnd(text: string, start: number, inString: boolean): number {
  let index = skipBlanks(text, start + 1);
  let quote = text.charCodeAt(index);
  // Bare, the backslashes are told as an error: the placeholder was taken out of a string.
  const escaped = quote === Char.Backslash && text.charCodeAt(index + 1) === Char.Quote;
  if (escaped) {
    index++;
    quote = Char.Quote;
  } else if (quote !== Char.Apostrophe && quote !== Char.Quote) return -1;
  else if (inString && quote === Char.Quote) return unescapedNameEnd(text, index);
  index++;
  const limit = Math.min(text.length, index + QUOTED_NAME_LIMIT);
  while (index < limit) {
    const code = text.charCodeAt(index);
    if (isLineBreak(code)) return -1;
    if (escaped) {
      if (code === Char.Quote) return -1;
      if (code === Char.Backslash) {
        // In a string every backslash of the name is written twice, and it keeps what stands behind it:
        // `\\\"` is a quote in the name, `\\\\` a backslash.
        if (text.charCodeAt(index + 1) === Char.Quote) {
          if (text.charCodeAt(index + 2) === Char.BracketClose) return index + 3;
          index += 2;
        } else if (text.startsWith('\\\\', index))
          index += text.charCodeAt(index + 2) === Char.Backslash ? 4 : 2;
        else index += 2;
        continue;
      }
    } else if (code === Char.Backslash) {
      index += 2;
      continue;
    } else if (code === quote) {
      return bracketEnd(text, index + 1);
    } else if (inString && code === Char.Quote) return -1;
    index++;
  }
  return -1;
}

/** The end of a closing bracket; blanks before it are told as an error. -1 where there is none. */
function bracketEnd(text: string, from: number): number {
  const index = skipBlanks(text, from);
  return text.charCodeAt(index) === Char.BracketClose ? index + 1 : -1;
}

/** The end of `["name]`, whose closing quote is missing, where the placeholder's end follows; or -1. */
function unclosedNameEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start + 1);
  if (quote !== Char.Quote && quote !== Char.Apostrophe) return -1;
  const limit = Math.min(text.length, start + QUOTED_NAME_LIMIT);
  for (let index = start + 2; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === Char.BracketClose) return closesSoon(text, index + 1) ? index + 1 : -1;
    if (code === Char.Quote || code === Char.BraceOpen || isLineBreak(code)) return -1;
  }
  return -1;
}

/** In a string, `["name"]` without its backslashes: part of the placeholder where `}}` follows. */
function unescapedNameEnd(text: string, quote: number): number {
  const limit = Math.min(text.length, quote + QUOTED_NAME_LIMIT);
  for (let index = quote + 1; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (isLineBreak(code) || code === Char.Backslash || code === Char.BraceOpen) return -1;
    if (code !== Char.Quote) continue;
    const end = bracketEnd(text, index + 1);
    return end > 0 && closesSoon(text, end) ? end : -1;
  }
  return -1;
}

/** The end of an unclosed placeholder: braces, blanks, what reads as a path, and one closing brace. */
function unclosedEnd(text: string, start: number, inString: boolean): number {
  const length = text.length;
  const from = skipBlanks(text, start + openingBraces(text, start));
  let index = from;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code === Char.BracketOpen) {
      const quoted = quotedNameEnd(text, index, inString);
      if (quoted > 0) index = quoted;
      else if (indexEnd(text, index) > 0) index = indexEnd(text, index);
      else {
        if (index > from) index = unclosedIndexEnd(text, index, inString);
        break;
      }
    } else if (code === Char.Dot || isNameCode(code)) index++;
    else break;
  }
  const brace = skipBlanks(text, index);
  const empty = index === from;
  if (text.charCodeAt(brace) === Char.BraceClose && takesBrace(text, brace + 1, inString, empty))
    return brace + 1;
  return empty ? start + 2 : index;
}

/**
 * Whether a single closing brace belongs to the placeholder. In a string nothing else has a use for
 * it. Bare, it may as well close the object, as it does at the text's end and after empty braces.
 */
function takesBrace(text: string, after: number, inString: boolean, empty: boolean): boolean {
  if (inString) return true;
  let index = after;
  while (isSpace(text.charCodeAt(index))) index++;
  if (index >= text.length) return false;
  return !empty || isValueEnd(text.charCodeAt(index));
}

function skipBlanks(text: string, from: number): number {
  let index = from;
  while (isBlank(text.charCodeAt(index))) index++;
  return index;
}

/** The end of `[12]` at `start`, or -1. */
function indexEnd(text: string, start: number): number {
  let index = start + 1;
  while (isDigit(text.charCodeAt(index))) index++;
  return index > start + 1 && text.charCodeAt(index) === Char.BracketClose ? index + 1 : -1;
}

/** The end of `[12` where nothing follows that could belong to it; `start` where something does. */
function unclosedIndexEnd(text: string, start: number, inString: boolean): number {
  let index = start + 1;
  while (isDigit(text.charCodeAt(index))) index++;
  if (index >= text.length) return index;
  const code = text.charCodeAt(index);
  const ends =
    code === Char.Comma ||
    code === Char.BraceClose ||
    isLineBreak(code) ||
    (inString && code === Char.Quote);
  return ends ? index : start;
}
