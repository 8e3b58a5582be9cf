/** Text in quotes that JSON does not know: 'single', “typographic”, `backquotes`. */
import { Char, isLineBreak, isSpace, isTypographicQuote } from './characters.ts';

const BACKQUOTE = 96;

/** Whether a character opens text in quotes that JSON does not know. */
export function isForeignQuote(code: number): boolean {
  return code === Char.Apostrophe || code === BACKQUOTE || isTypographicQuote(code);
}

/**
 * The end of text that opens with a foreign quote: after its closing quote on the same line, or,
 * where there is none, before the comma or bracket that ends the line's value.
 * @param start offset of the opening quote
 */
export function foreignStringEnd(text: string, start: number): number {
  const open = text.charCodeAt(start);
  const straight = open === Char.Apostrophe || open === BACKQUOTE;
  let index = start + 1;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isLineBreak(code)) break;
    if (code === Char.Backslash) index++;
    else if (straight ? code === open : isClosingTypographic(text, index, code)) return index + 1;
  }
  let end = Math.min(index, text.length);
  while (
    end > start + 1 &&
    (isSpace(text.charCodeAt(end - 1)) || isTerminator(text.charCodeAt(end - 1)))
  )
    end--;
  return end;
}

/** Inside typographic quotes, `’` is often an apostrophe: a quote closes where a value can end. */
function isClosingTypographic(text: string, index: number, code: number): boolean {
  if (code !== Char.Quote && !isTypographicQuote(code)) return false;
  let after = index + 1;
  while (after < text.length && isSpace(text.charCodeAt(after))) after++;
  if (after >= text.length) return true;
  const next = text.charCodeAt(after);
  return next === Char.Colon || isTerminator(next);
}

function isTerminator(code: number): boolean {
  return code === Char.Comma || code === Char.BraceClose || code === Char.BracketClose;
}
