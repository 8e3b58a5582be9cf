/** How golden cases write what cannot be seen. */

/** What no editor shows, or would break the line, is written with a sign of its own. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['⏎', '\n'],
  ['␠', ' '],
  ['␀', '\0'],
  ['␈', '\b'],
  ['␌', '\f'],
  ['␡', '\u007f'],
  ['␍', '\r'],
  ['␉', '\t'],
  ['␣', '\u00a0'],
  ['⯑', '\ufeff'],
];

/** The text that is meant, from how a case writes it. */
export const hidden = (text: string): string =>
  SIGNS.reduce((all, [sign, real]) => all.replaceAll(sign, real), text);

/** How a case writes a text: its lines stay lines, and spaces at their ends are seen. */
export const shown = (text: string): string =>
  SIGNS.slice(2)
    .reduce((all, [sign, real]) => all.replaceAll(real, sign), text)
    .replace(/ +$/gm, (spaces) => '␠'.repeat(spaces.length));
