/** The one key that most likely comes next, for showing it behind the caret before it is asked for. */
import { completionSite } from '../language/completeSite.ts';
import { type TemplateDocument, TokenKind } from '../language/document.ts';
import { proposeFromExample } from '../language/example.ts';
import { decodeString } from '../language/nameRegister.ts';
import type { TextEdit } from '../language/types.ts';
import type { LanguageContext } from './types.ts';

export interface InlineSuggestion {
  /** Where it is shown: the caret, in UTF-16 code units. */
  readonly at: number;
  /** What would be inserted there. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** Where the caret then stands, an offset of the text after the edits. */
  readonly caret: number;
}

/** Below this a guess would be in the way more often than it helps. */
const LIKELY = 0.6;

/**
 * The likeliest key for a property that has a name and no value yet: after `"email":`, or between the
 * quotes of `"email": ""`. Its name, with the names above it, decides.
 * @param offset the caret, in UTF-16 code units
 * @returns undefined where no value is missing, or no key's name is near enough
 */
export function suggestInline(
  document: TemplateDocument,
  offset: number,
  { keys, sample }: LanguageContext,
): InlineSuggestion | undefined {
  if (keys === undefined) return undefined;
  const site = completionSite(document, offset);
  if (site === undefined || site.kind === 'placeholder' || site.typed !== '') return undefined;
  const { text } = document;
  const inQuotes = site.kind === 'text';
  if (inQuotes && (text.charAt(offset - 1) !== '"' || text.charAt(offset) !== '"'))
    return undefined;
  const example = exampleUpTo(document, inQuotes ? offset - 1 : offset);
  if (example === undefined) return undefined;
  const [best] = proposeFromExample(example, keys, sample).proposals;
  if (best === undefined || best.score < LIKELY) return undefined;
  const path = best.form === 'quoted' || inQuotes ? escaped(best.placeholder) : best.placeholder;
  const placeholder = `{{${path}}}`;
  // In a text everything is text; numbers are offered where they can stand as such.
  if (inQuotes && best.form === 'bare') return undefined;
  const value = best.form === 'quoted' && !inQuotes ? `"${placeholder}"` : placeholder;
  const newText = !inQuotes && text.charAt(offset - 1) === ':' ? ` ${value}` : value;
  return {
    at: offset,
    text: newText,
    edits: [{ start: offset, end: offset, newText }],
    // Behind the closing quote, where the next comma belongs.
    caret: offset + newText.length + (inQuotes ? 1 : 0),
  };
}

/** A text as it stands inside a JSON string. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** More levels than this say nothing about a value. */
const LEVELS = 4;

/**
 * The property whose value starts at an offset, as an example without a value: below the names around
 * it, and behind as many empty elements as stand before it in a list. So it is judged like an example.
 * @returns JSON; undefined where no property's value starts there
 */
function exampleUpTo({ text, tokens }: TemplateDocument, offset: number): string | undefined {
  const { kinds, starts } = tokens;
  let token = lastTokenBefore(starts, tokens.count, offset);
  const back = (): TokenKind | undefined => {
    while (token >= 0 && kinds[token] === TokenKind.Whitespace) token -= 1;
    return token < 0 ? undefined : (kinds[token] as TokenKind);
  };
  let example = 'null';
  /** Reads `"name":` backwards from its colon; nothing else is passed. */
  const name = (): boolean => {
    if (back() !== TokenKind.Colon) return false;
    token -= 1;
    if (back() !== TokenKind.String) return false;
    const written = decodeString(text.slice(starts[token], starts[token + 1]));
    example = `{${JSON.stringify(written)}:${example}}`;
    token -= 1;
    return true;
  };
  if (!name()) return undefined;
  let depth = 0;
  let before = 0;
  for (let levels = 1; levels < LEVELS; token -= 1) {
    const kind = back();
    if (kind === undefined) break;
    if (kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose) depth += 1;
    else if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen) {
      if (depth > 0) depth -= 1;
      else {
        if (kind === TokenKind.ArrayOpen)
          example = `[${'{},'.repeat(Math.min(before, 99))}${example}]`;
        before = 0;
        token -= 1;
        if (name()) levels += 1;
        token += 1;
      }
    } else if (kind === TokenKind.Comma && depth === 0) before += 1;
  }
  return example;
}

/** The last token that starts before an offset; -1 where there is none. */
function lastTokenBefore(starts: Uint32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
