/** Placeholders in quotes that JSON does not know, read as they will be once the quotes are right. */
import type { MeantKey, Placeholder } from './document.ts';
import { TokenKind } from './document.ts';
import { HTML_QUOTE } from './foreignText.ts';
import { meantPath, placeholderAdvice, type PlaceholderAdvice } from './placeholderAdvice.ts';
import { readPlaceholder } from './placeholders.ts';
import { scan } from './scanner.ts';
import { foreignInner, requote } from './syntaxAdvice.ts';
import { told } from './toldLater.ts';
import type { Range } from './types.ts';

/** A placeholder in foreign quotes: what is wrong with it, and the key that it means. */
export interface QuotedPlaceholder extends Range {
  readonly advice: PlaceholderAdvice | undefined;
  readonly meant: MeantKey | undefined;
}

/**
 * The placeholders of a text in foreign quotes.
 * @param literal the range of the text with its quotes
 * @param position whether it is a value or a property's name
 */
export function quotedPlaceholders(
  text: string,
  literal: Range,
  position: 'text' | 'name',
): readonly QuotedPlaceholder[] {
  const word = text.slice(literal.start, literal.end);
  // What was escaped twice would have to be mapped twice.
  if (!word.includes('{{') || word.includes('\\\\\\"')) return [];
  const back: { readonly to: number; readonly from: number }[] = [];
  const mended = `"${requote(foreignInner(word), (to, from) => back.push({ to, from }))}"`;
  const opening = word.startsWith(HTML_QUOTE) ? HTML_QUOTE.length : word.startsWith('\\') ? 2 : 1;
  /** The offset in the text that an offset of the mended text comes from. */
  const origin = (offset: number): number => {
    let last = { to: 0, from: 0 };
    for (const change of back) if (change.to < offset) last = change;
    const inner = offset - 1 - last.to + last.from;
    return Math.min(literal.start + opening + inner, literal.end);
  };
  const tokens = scan(mended);
  const found: QuotedPlaceholder[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== TokenKind.Placeholder) continue;
    const whole = tokens.starts[1] === 1 && tokens.starts[2] === mended.length - 1;
    const string = { start: 0, end: mended.length };
    const read = readPlaceholder(mended, tokens, token, 0, position, string, whole);
    const placed: Placeholder = {
      ...read,
      start: origin(read.start),
      end: origin(read.end),
      inner: { start: origin(read.inner.start), end: origin(read.inner.end) },
      string: literal,
    };
    const same = text.slice(placed.start, placed.end) === mended.slice(read.start, read.end);
    found.push({
      start: placed.start,
      end: placed.end,
      advice: same
        ? placeholderAdvice(text, placed)
        : withoutFixes(placeholderAdvice(mended, read)),
      meant: position === 'name' ? undefined : meantKey(placed, same ? 'key' : 'nothing'),
    });
  }
  return found;
}

function withoutFixes(advice: PlaceholderAdvice | undefined): PlaceholderAdvice | undefined {
  return advice && { ...advice, tell: () => told(advice.tell().message) };
}

function meantKey(placeholder: Placeholder, replaces: MeantKey['replaces']): MeantKey | undefined {
  const path = placeholder.closed ? placeholder.path : undefined;
  const meant = path ?? meantPath(placeholder);
  return meant && { placeholder, path: meant, replaces };
}
