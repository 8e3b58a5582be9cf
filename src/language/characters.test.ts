import { describe, expect, it } from 'vitest';
import {
  isBlank,
  isDigit,
  isHexDigit,
  isLetter,
  isLineBreak,
  isNameCode,
  isOddSpace,
  isPlainPathCode,
  isSpace,
  isTypographicQuote,
  isValueEnd,
  isWideSign,
  isWordCode,
} from './characters.ts';

/** Every UTF-16 code unit, as text. */
const EVERY = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));

/** The characters of a class, in the order of their codes. */
const all = (test: (code: number) => boolean): string =>
  EVERY.filter((_, code) => test(code)).join('');

const matching = (pattern: RegExp): string =>
  EVERY.filter((character) => pattern.test(character)).join('');

/** What JSON lets stand before a value. */
function isAllowedBeforeValue(space: string): boolean {
  try {
    JSON.parse(`${space}[]`);
    return true;
  } catch {
    return false;
  }
}

describe('characters', () => {
  it('are white space where JSON says so', () => {
    const spaces = [...matching(/[\s\p{Cc}]/u)].filter(isAllowedBeforeValue);
    expect(all(isSpace)).toBe(spaces.join(''));
    expect(all(isBlank)).toBe('\t ');
    expect(all(isLineBreak)).toBe('\n\r');
  });

  it('are odd spaces where other languages see a space, or nobody sees anything', () => {
    const seen = matching(/[\s\u0085\u200b-\u200d\u2060]/);
    expect(all(isOddSpace)).toBe(seen.replace(/[\t\n\r \ufeff]/g, ''));
  });

  it('are letters, digits and signs of JSON', () => {
    expect(all(isDigit)).toBe('0123456789');
    expect(all(isLetter)).toBe(matching(/[A-Za-z]/));
    expect(all(isHexDigit)).toBe('0123456789ABCDEFabcdef');
    expect(all(isValueEnd)).toBe(',]}');
  });

  it('are quotes of word processors, and signs of East Asian width', () => {
    expect(all(isTypographicQuote)).toBe('«»‘’‚‛“”„‟');
    expect(all(isWideSign)).toBe('、，：；［］｛｝');
  });

  it('make a plain name: all but signs of ASCII, spaces, quotes and byte order marks', () => {
    expect(all(isNameCode)).toBe(matching(/[\w$-]|[^\0-\x7f\s\u0085\u200b-\u200d\u2060«»‘-‟]/));
    expect(all(isPlainPathCode)).toBe(matching(/[\w$.-]/));
  });

  it('make a word without quotes: the letters and digits of all scripts, and some signs', () => {
    const words = all(isWordCode);
    expect(words.match(/[\0-\x7f]/g)?.join('')).toBe(matching(/[\w$.+-]/));
    expect(words.match(/[\p{L}\p{N}\p{M}]/gu)?.join('')).toBe(
      matching(/[\p{L}\p{N}\p{M}]/u).replace(/[ª²³µ¹º¼½¾]/g, ''),
    );
    // Half of a character beyond the first 65,536 belongs to a word as the whole does.
    expect(words.match(/[\ud800-\udfff]/g)).toHaveLength(2048);
  });

  it('make no word where they separate: spaces, quotes, East Asian punctuation, an ellipsis', () => {
    const none =
      '¡¿ \u2003\u3000\ufeff«»‘’“”…、。！＂＃％＆＇（）＊，－．／：；？＠［＼］＿｀｛｜｝～｡｢｣､･\ufff0\uffff';
    expect(all((code) => none.includes(String.fromCharCode(code)) && isWordCode(code))).toBe('');
    expect(isWordCode('〃'.charCodeAt(0)), 'what comes next behind East Asian stops').toBe(true);
    expect(isWordCode('ｦ'.charCodeAt(0)), 'a letter right behind East Asian signs').toBe(true);
    expect(isWordCode(0xffef), 'right before the last code units, which are no characters').toBe(
      true,
    );
  });
});
