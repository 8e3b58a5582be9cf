/** What to tell a person about a word that JSON does not know, and what would mend it. */
import { isTypographicQuote } from './characters.ts';
import { TokenKind } from './document.ts';
import type { JsonSyntaxCode } from './types.ts';

export interface Advice {
  readonly code: JsonSyntaxCode;
  readonly message: string;
  /** The title of the fix, with the text that takes the word's place. */
  readonly title?: string;
  readonly newText?: string;
}

/** Literals of other languages, and what JSON has for them. */
const LITERALS: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['TRUE', 'true'],
  ['yes', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['no', 'false'],
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

/** Advice on what stands in a value's place. `word` is a Word, ForeignString or Unknown token's text. */
export function describeValue(word: string, kind: TokenKind): Advice {
  if (kind === TokenKind.ForeignString) return foreignQuotes(word);
  if (kind === TokenKind.Unknown) return unknownCharacters(word);
  const literal = LITERALS.get(word);
  if (literal !== undefined) {
    const reason = literal === 'null' ? 'is sent for "nothing"' : 'is written in lower case';
    return {
      code: 'json-syntax/bad-literal',
      message: `JSON has no \`${word}\`. \`${literal}\` ${reason}.`,
      title: `Replace it with ${literal}`,
      newText: literal,
    };
  }
  if (/^[-+.]?[0-9]/.test(word)) return badNumber(word);
  const shown = word.length > 40 ? `${word.slice(0, 40)}…` : word;
  return {
    code: 'json-syntax/unquoted-text',
    message: `\`${shown}\` is text and needs double quotes.`,
    title: 'Wrap it in quotes',
    newText: JSON.stringify(word),
  };
}

/** Advice on what stands in a name's place. */
export function describeWord(word: string, kind: TokenKind): Advice {
  if (kind === TokenKind.ForeignString) return foreignQuotes(word);
  if (kind === TokenKind.Unknown) return unknownCharacters(word);
  const shown = word.length > 40 ? `${word.slice(0, 40)}…` : word;
  return {
    code: 'json-syntax/unquoted-name',
    message: `A name needs double quotes: \`${JSON.stringify(shown)}\`.`,
    title: 'Wrap it in quotes',
    newText: JSON.stringify(word),
  };
}

function badNumber(word: string): Advice {
  const mended = mendNumber(word);
  const code = 'json-syntax/bad-number';
  if (mended === undefined) {
    return {
      code,
      message: `\`${word.slice(0, 40)}\` is no number as JSON writes them. Put it in quotes if it is text.`,
      title: 'Wrap it in quotes',
      newText: JSON.stringify(word),
    };
  }
  const zero = /^[-+]?0[0-9]/.test(word);
  const message = zero
    ? `A number does not start with a zero. Write \`${mended}\`, or put it in quotes if it is text.`
    : `JSON writes this number as \`${mended}\`.`;
  return { code, message, title: `Replace it with ${mended}`, newText: mended };
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
  const typographic = isTypographicQuote(word.charCodeAt(0));
  const last = word.charCodeAt(word.length - 1);
  const closed =
    word.length > 1 && (last === 34 || last === word.charCodeAt(0) || isTypographicQuote(last));
  const inner = word.slice(1, closed ? -1 : undefined);
  return {
    code: typographic ? 'json-syntax/typographic-quotes' : 'json-syntax/single-quotes',
    message: typographic
      ? 'These are quotes as a word processor sets them. JSON knows the straight double quote only: `"`.'
      : 'JSON knows double quotes only: `"`.',
    title: 'Use double quotes',
    newText: `"${requote(inner)}"`,
  };
}

/** Text for between double quotes: bare double quotes are escaped, escapes that JSON lacks are undone. */
function requote(inner: string): string {
  return inner.replace(/\\(.)|"/g, (all: string, escaped: string | undefined) => {
    if (escaped === undefined) return '\\"';
    return '"\\/bfnrtu'.includes(escaped) ? all : escaped;
  });
}

function unknownCharacters(word: string): Advice {
  const code = word.charCodeAt(0);
  if (/^[\s\u200b-\u200d\u2060\u0085\ufeff]+$/.test(word)) {
    return {
      code: 'json-syntax/unexpected-character',
      message: `An invisible character (U+${hex(code)}) stands here, as pasted text often has. JSON knows plain spaces only.`,
      title: 'Replace it with a space',
      newText: ' ',
    };
  }
  const shown =
    code < 32 || (code >= 0xd800 && code <= 0xdfff) ? `U+${hex(code)}` : word.slice(0, 20);
  return {
    code: 'json-syntax/unexpected-character',
    message: `\`${shown}\` has no meaning in JSON. Remove it, or put it in quotes.`,
    title: 'Remove it',
    newText: '',
  };
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
