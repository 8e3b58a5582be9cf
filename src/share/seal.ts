/**
 * A checksum inside a link's JSON. zlib's own, Adler-32, misses some changes of neighbouring
 * characters (`0n6` for `2j8`): with it alone, about one in a million single-character changes of
 * short links gave another draft. CRC-32 catches every change within 32 bits (RFC 1952, section 8).
 */

import { isPlainRecord, ownValue } from './plainData.ts';

const sealPattern = /,"crc":"([0-9a-f]{8})"\}$/u;

/**
 * Adds the checksum as the last property of an object.
 * @param json the JSON text of an object with at least one property, without white space at its end
 * @returns the text with `crc` added
 */
export function seal(json: string): string {
  const body = json.slice(0, -1);
  return `${body},"crc":"${checksum(body)}"}`;
}

/**
 * Checks a sealed text.
 * @param text what {@link seal} once gave, or anything else
 * @returns `intact`, `broken` where the checksum is another one, `none` where there is none
 */
export function checkSeal(text: string): 'intact' | 'broken' | 'none' {
  const found = sealPattern.exec(text);
  if (found === null) return 'none';
  return checksum(text.slice(0, found.index)) === found[1] ? 'intact' : 'broken';
}

/**
 * Tells whether a parsed text has a checksum, whatever its form: with {@link checkSeal} giving `none`
 * it is one that was changed.
 * @param value what the text was parsed to
 */
export function holdsSeal(value: unknown): boolean {
  return isPlainRecord(value) && ownValue(value, 'crc') !== undefined;
}

/** What each value of a byte does to the checksum: a link may hold a MiB, and each bit would be slow. */
const steps = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte;
  for (let bit = 0; bit < 8; bit += 1) step = (step >>> 1) ^ (step & 1 ? 0xedb88320 : 0);
  return step;
});

/** CRC-32 of the text's UTF-8, as eight hexadecimal digits. */
function checksum(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc = (crc >>> 8) ^ (steps[(crc ^ byte) & 0xff] ?? 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}
