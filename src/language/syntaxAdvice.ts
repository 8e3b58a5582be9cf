/** What to tell a person about a word that JSON does not know, and what would mend it. */
import { Char, isTypographicQuote } from './characters.ts';
import { TokenKind } from './document.ts';
import { HTML_QUOTE } from './foreignText.ts';
import { decodeString } from './nameRegister.ts';
import type { JsonSyntaxCode } from './types.ts';

/** A fix of a word: a title, and the text that takes the word's place. */
export interface Offer {
  readonly title: string;
  readonly newText: string;
}

export interface Advice {
  readonly code: JsonSyntaxCode;
  readonly tell: () => Words;
}

function advice(code: JsonSyntaxCode, tell: () => Words): Advice {
  return { code, tell };
}

interface Words {
  readonly message: string;
  /** Best first; empty where nothing is certain enough. */
  readonly offers: readonly Offer[];
}

/** Literals of other languages, and what JSON has for them. */
const LITERALS: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['None', 'null'],
  ['Null', 'null'],
  ['NULL', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
  ['NaN', 'null'],
  ['Infinity', 'null'],
  ['-Infinity', 'null'],
  ['+Infinity', 'null'],
]);

/** Signs that look like those of JSON, and the sign that was meant. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['｛', '{'],
  ['［', '['],
]);

const MOST_SHOWN = 40;

/** Text for a message, cut where it is long. */
export function shown(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Advice on what stands in a value's place. `word` is a Word, ForeignString or Unknown token's text. */
export function describeValue(word: string, kind: TokenKind): Advice {
  if (kind === TokenKind.ForeignString) return foreignQuotes(word);
  if (kind === TokenKind.Unknown) return unknownCharacters(word);
  const literal = LITERALS.get(word);
  if (literal !== undefined) {
    const reason = literal === 'null' ? 'is sent for "nothing"' : 'is written in lower case';
    return advice('json-syntax/bad-literal', () => ({
      message: `JSON has no \`${word}\`. \`${literal}\` ${reason}.`,
      offers: [{ title: `Replace it with ${literal}`, newText: literal }],
    }));
  }
  if (/^[-+]?\.?[0-9]/.test(word)) return advice('json-syntax/bad-number', () => badNumber(word));
  return advice('json-syntax/unquoted-text', () =>
    quoted(`\`${shown(word)}\` is text and needs double quotes.`, word),
  );
}

/** Advice on what stands in a name's place; several words in a row make one name. */
export function describeName(word: string, kind: TokenKind): Advice {
  if (kind === TokenKind.ForeignString) return foreignQuotes(word);
  if (kind === TokenKind.Unknown) return unknownCharacters(word);
  return advice('json-syntax/unquoted-name', () => quotedName(word));
}

/** What a name is called once it is mended as advised; undefined where that is no name. */
export function meantName(word: string, kind: TokenKind): string | undefined {
  if (kind === TokenKind.Unknown) return undefined;
  if (kind !== TokenKind.ForeignString) return unquotedName(word);
  const inner = foreignInner(word);
  // Without an escape it is what it says.
  return inner.includes('\\') ? decodeString(`"${requote(inner)}"`) : inner;
}

/** A name without quotes; the closing one may be there. */
function unquotedName(word: string): string {
  return word.endsWith('"') ? word.slice(0, -1) : word;
}

function quotedName(word: string): Words {
  const name = unquotedName(word);
  const message =
    name === word
      ? `A name needs double quotes: \`${JSON.stringify(shown(name))}\`.`
      : `The opening quote of this name is missing: \`${JSON.stringify(shown(name))}\`.`;
  return quoted(message, name);
}

function quoted(message: string, word: string): Words {
  return { message, offers: [{ title: 'Wrap it in quotes', newText: JSON.stringify(word) }] };
}

function badNumber(word: string): Words {
  const mended = mendNumber(word);
  if (mended === undefined) {
    const message = `\`${shown(word)}\` is no number as JSON writes them. Put it in quotes if it is text.`;
    return quoted(message, word);
  }
  const zero = /^[-+]?0[0-9]/.test(word);
  const message = zero
    ? `A number does not start with a zero. Write \`${shown(mended)}\`, or put it in quotes if it is text.`
    : `JSON writes this number as \`${shown(mended)}\`.`;
  const offers = [{ title: `Replace it with ${shown(mended)}`, newText: mended }];
  // A zip code or an account number starts with zeros on purpose.
  if (zero) offers.push({ title: 'Wrap it in quotes', newText: JSON.stringify(word) });
  return { message, offers };
}

/** The same number in JSON's spelling, or undefined where it cannot be told. */
function mendNumber(word: string): string | undefined {
  const match = /^([-+]?)([0-9_]*)(?:\.([0-9_]*))?([eE][-+]?[0-9]+)?$/.exec(word);
  if (match === null) return undefined;
  const whole = (match[2] ?? '').replaceAll('_', '').replace(/^0+(?=[0-9])/, '');
  const fraction = (match[3] ?? '').replaceAll('_', '');
  const sign = match[1] === '-' ? '-' : '';
  return `${sign}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}${match[4] ?? ''}`;
}

function foreignQuotes(word: string): Advice {
  const escaped = word.charCodeAt(0) === Char.Backslash;
  const typographic = isTypographicQuote(word.charCodeAt(0));
  const code = typographic
    ? 'json-syntax/typographic-quotes'
    : escaped
      ? 'json-syntax/bad-escape'
      : 'json-syntax/single-quotes';
  return advice(code, () => ({
    message: foreignWords(word, typographic, escaped),
    offers: [{ title: 'Use double quotes', newText: `"${requote(foreignInner(word))}"` }],
  }));
}

function foreignWords(word: string, typographic: boolean, escaped: boolean): string {
  return typographic
    ? 'These are quotes as a word processor sets them. JSON knows the straight double quote only: `"`.'
    : escaped
      ? 'Quotes around a text have no backslash. They have one within a text only.'
      : word.startsWith(HTML_QUOTE)
        ? 'This is how HTML writes a double quote. JSON needs the sign itself: `"`.'
        : 'JSON knows double quotes only: `"`.';
}

/** What stands between foreign quotes, still with its escapes. */
export function foreignInner(word: string): string {
  const first = word.charCodeAt(0);
  if (word.startsWith(HTML_QUOTE)) return word.slice(HTML_QUOTE.length, -HTML_QUOTE.length);
  if (first === Char.Backslash) return word.slice(2, -2).replaceAll('\\\\\\"', '\\"');
  const last = word.charCodeAt(word.length - 1);
  const closed = last === Char.Quote || last === first || isTypographicQuote(last);
  return word.slice(1, closed ? -1 : undefined);
}

/**
 * Text for between double quotes: bare double quotes are escaped, escapes that JSON lacks are undone.
 * @param changed told of each change: how long the new text is up to its end, and how long the old
 */
export function requote(inner: string, changed?: (to: number, from: number) => void): string {
  let grown = 0;
  return inner.replace(
    /\\(u[0-9a-fA-F]{4}|[^u]|$|u)|["\p{Cc}]/gu,
    (all: string, escaped: string | undefined, at: number) => {
      const mended = requotedPart(all, escaped);
      grown += mended.length - all.length;
      if (mended !== all) changed?.(at + all.length + grown, at + all.length);
      return mended;
    },
  );
}

function requotedPart(all: string, escaped: string | undefined): string {
  if (escaped === undefined) return JSON.stringify(all).slice(1, -1);
  if (escaped === '') return '\\\\';
  if (escaped.length === 5 || '"\\/bfnrt'.includes(escaped)) return all;
  return JSON.stringify(escaped).slice(1, -1);
}

/** Invisible characters that take no room. */
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;

function unknownCharacters(word: string): Advice {
  const first = word.charCodeAt(0);
  const meant = LOOKALIKES.get(word);
  const code = 'json-syntax/unexpected-character';
  if (/^[\s\u200b-\u200d\u2060\u0085\ufeff]+$/.test(word))
    return advice(code, () => invisible(word));
  if (meant !== undefined) {
    const message = `\`${word}\` looks like \`${meant}\` and is another character.`;
    const offers = [{ title: `Replace it with ${meant}`, newText: meant }];
    return advice(code, () => ({ message, offers }));
  }
  if (first < 32 || first === 127) {
    const message = `A control character (U+${hex(first)}) stands here. JSON has no use for it. Remove it.`;
    return advice(code, () => ({ message, offers: [{ title: 'Remove it', newText: '' }] }));
  }
  return advice('json-syntax/unquoted-text', () =>
    quoted(`\`${shown(word)}\` has no meaning in JSON, unless as text in double quotes.`, word),
  );
}

function invisible(word: string): Words {
  const message = `An invisible character (U+${hex(word.charCodeAt(0))}) stands here, as pasted text often has. JSON knows plain spaces only.`;
  const newText = ' '.repeat(word.replace(ZERO_WIDTH, '').length);
  const title = newText === '' ? 'Remove it' : 'Replace it with a space';
  return { message, offers: [{ title, newText }] };
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
