/** Character classes of the template language, as tests on UTF-16 code units. */

export const Char = {
  Tab: 9,
  LineFeed: 10,
  CarriageReturn: 13,
  Space: 32,
  Quote: 34,
  NumberSign: 35,
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
  LessThan: 60,
  BracketOpen: 91,
  Backslash: 92,
  BracketClose: 93,
  Backquote: 96,
  LowerU: 117,
  BraceOpen: 123,
  BraceClose: 125,
  ByteOrderMark: 0xfeff,
} as const;

const SPACE = 1;
const DIGIT = 2;
const HEX = 4;
const WORD = 8;
const NAME = 16;
const PATH = 32;

/** The classes of each ASCII character, as bits: one load where comparisons would be many. */
const CLASSES = new Uint8Array(128);

function mark(characters: string, bits: number): void {
  for (let index = 0; index < characters.length; index++) {
    const code = characters.charCodeAt(index);
    CLASSES[code] = (CLASSES[code] as number) | bits;
  }
}

mark(' \t\r\n', SPACE);
mark('0123456789', DIGIT | HEX | WORD | NAME | PATH);
mark('abcdefABCDEF', HEX);
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$', WORD | NAME | PATH);
mark('-', WORD | NAME | PATH);
mark('+', WORD);
mark('.', WORD | PATH);

function has(code: number, bits: number): boolean {
  return code < 128 && ((CLASSES[code] as number) & bits) !== 0;
}

/** White space as JSON has it: space, tab, line feed, carriage return (RFC 8259, section 2). */
export function isSpace(code: number): boolean {
  return has(code, SPACE);
}

export function isDigit(code: number): boolean {
  return code >= Char.Zero && code <= Char.Nine;
}

/** Line feed or carriage return. */
export function isLineBreak(code: number): boolean {
  return code === Char.LineFeed || code === Char.CarriageReturn;
}

/** Space or tab: white space within a line. */
export function isBlank(code: number): boolean {
  return code === Char.Space || code === Char.Tab;
}

/** A letter of ASCII, either case. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Hexadecimal digit, either case. */
export function isHexDigit(code: number): boolean {
  return has(code, HEX);
}

/** Comma, closing brace, closing bracket: what may follow a value. */
export function isValueEnd(code: number): boolean {
  return code === Char.Comma || code === Char.BraceClose || code === Char.BracketClose;
}

/** Quotes as word processors set them, double and single, opening and closing. */
export function isTypographicQuote(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb;
}

/** Signs of East Asian keyboards that look like those of JSON: `，` `：` `；` and the like. */
function isWidePunctuation(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x3002) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65)
  );
}

/** What an unquoted word in a JSON text is made of: letters, digits, signs, dots, `_`, `$`. */
export function isWordCode(code: number): boolean {
  if (code < 128) return has(code, WORD);
  return (
    code >= 0xc0 &&
    !isTypographicQuote(code) &&
    !isOddSpace(code) &&
    !isWidePunctuation(code) &&
    code < 0xfff0 &&
    code !== Char.ByteOrderMark &&
    code !== ELLIPSIS
  );
}

/** The one-character ellipsis, which stands for something left out. */
const ELLIPSIS = 0x2026;

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

/**
 * What a plain name in a key path is made of: letters, digits, `_`, `$`, `-`. Other names are written
 * in brackets and quotes; signs such as `#` and `/` are left out because other template languages
 * open their blocks with them.
 */
export function isNameCode(code: number): boolean {
  if (code < 128) return has(code, NAME);
  return !isOddSpace(code) && !isTypographicQuote(code) && code !== Char.ByteOrderMark;
}

/** What a key path without brackets is made of, as far as ASCII goes. */
export function isPlainPathCode(code: number): boolean {
  return has(code, PATH);
}

/** Whether a character is a sign of JSON in its East Asian width, or what is typed for one. */
export function isWideSign(code: number): boolean {
  return code > 0x3000 && WIDE_SIGNS.includes(String.fromCharCode(code));
}

const WIDE_SIGNS = '｛｝［］：，；、';
