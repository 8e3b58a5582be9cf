/** Bytes of unknown origin as text. */

/**
 * Decodes UTF-8 strictly. A byte order mark at the start is kept as U+FEFF.
 * @param bytes what to decode
 * @returns the text; undefined when the bytes are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
