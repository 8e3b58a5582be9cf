/**
 * The size of a text in UTF-8, without encoding it.
 * @param text UTF-16; half of a surrogate pair counts as the replacement character, as encoders write it
 * @returns bytes
 */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    // A pair is four bytes for two units: the second unit's share was counted with the first.
    if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text, index + 1)) index += 1;
  }
  return bytes;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit < 0xe000;
}
