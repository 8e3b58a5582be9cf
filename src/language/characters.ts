/** Character classes of the template language, as tests on UTF-16 code units. */

export const Char = {
  Tab: 9,
  LineFeed: 10,
  CarriageReturn: 13,
  Space: 32,
  Quote: 34,
  Apostrophe: 39,
  Asterisk: 42,
  Plus: 43,
  Comma: 44,
  Minus: 45,
  Dot: 46,
  Slash: 47,
  Zero: 48,
  Nine: 57,
  Colon: 58,
  BracketOpen: 91,
  Backslash: 92,
  BracketClose: 93,
  LowerU: 117,
  BraceOpen: 123,
  BraceClose: 125,
  ByteOrderMark: 0xfeff,
} as const;

/** White space as JSON has it: space, tab, line feed, carriage return (RFC 8259, section 2). */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

export function isDigit(code: number): boolean {
  return code >= Char.Zero && code <= Char.Nine;
}

/** Line feed or carriage return. */
export function isLineBreak(code: number): boolean {
  return code === Char.LineFeed || code === Char.CarriageReturn;
}

/** Hexadecimal digit, either case. */
export function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}

/** Double quotes as word processors set them, opening or closing, and their single forms. */
export function isTypographicQuote(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb;
}

/** What an unquoted word in a JSON text is made of: letters, digits, signs, dots, `_`, `$`. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      isDigit(code) ||
      code === 95 ||
      code === 36 ||
      code === Char.Minus ||
      code === Char.Plus ||
      code === Char.Dot
    );
  }
  return (
    code >= 0xc0 &&
    !isTypographicQuote(code) &&
    !isOddSpace(code) &&
    code < 0xfff0 &&
    code !== 0xfeff
  );
}

/** White space that JSON does not know: non-breaking and other Unicode spaces, separators. */
export function isOddSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xb ||
    code === 0xc ||
    code === 0x85
  );
}

/** What a plain name in a key path is made of: anything but white space and signs with a meaning. */
export function isNameCode(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      isDigit(code) ||
      code === 95 ||
      code === 36 ||
      code === Char.Minus ||
      code === 64 ||
      code === 35 ||
      code === Char.Slash
    );
  }
  return !isOddSpace(code) && !isTypographicQuote(code) && code !== Char.ByteOrderMark;
}
