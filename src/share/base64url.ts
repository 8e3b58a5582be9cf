/** Base64url without padding (RFC 4648, section 5): letters, digits, `-` and `_` survive every URL. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const sextets: ReadonlyMap<string, number> = new Map(
  Array.from(alphabet, (character, value) => [character, value]),
);

/** Bytes read from base64url. */
export interface Base64Bytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /**
   * False when encoding the bytes again gives a different text: bits are left over at the end, as
   * when a text was cut in the middle of a byte. Two texts for the same bytes would hide a change.
   */
  readonly canonical: boolean;
}

/**
 * Writes bytes as base64url.
 * @param bytes what to write
 * @returns letters, digits, `-` and `_`; no padding
 */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let pending = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += alphabet.charAt(pending >> bits);
      pending &= (1 << bits) - 1;
    }
  }
  return bits === 0 ? text : text + alphabet.charAt(pending << (6 - bits));
}

/**
 * Reads base64url.
 * @param text letters, digits, `-` and `_`
 * @returns the whole bytes; undefined when the text has any other character, padding included
 */
export function decodeBase64url(text: string): Base64Bytes | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let length = 0;
  let bits = 0;
  let pending = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sextet = sextets.get(text.charAt(index));
    if (sextet === undefined) return undefined;
    pending = (pending << 6) | sextet;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = pending >> bits;
      length += 1;
      pending &= (1 << bits) - 1;
    }
  }
  return { bytes, canonical: bits < 6 && pending === 0 };
}
