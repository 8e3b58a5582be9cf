/**
 * A textarea shows every line end as LF, so its text and its offsets differ from a template that has
 * CR LF or CR. These functions lead from one to the other, so that typing in the plain editor changes
 * only what was typed.
 */

/** What a textarea shows for a text. */
export function shownText(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

/** The offset in `text` of an offset in what a textarea shows for it. */
export function fromShown(text: string, shown: number): number {
  if (!text.includes('\r')) return Math.min(shown, text.length);
  let left = shown;
  let index = 0;
  for (; index < text.length && left > 0; left -= 1) {
    index += text.startsWith('\r\n', index) ? 2 : 1;
  }
  return index;
}

/** The offset in what a textarea shows for `text` of an offset in `text`. */
export function toShown(text: string, offset: number): number {
  return shownText(text.slice(0, offset)).length;
}

/**
 * Takes over what was typed into a textarea.
 * @param text the template before
 * @param shown what the textarea holds now
 * @returns the template with the same change; line ends outside of it stay as they were
 */
export function mergeShown(text: string, shown: string): string {
  if (!text.includes('\r')) return shown;
  const before = shownText(text);
  const shorter = Math.min(before.length, shown.length);
  let start = 0;
  while (start < shorter && before[start] === shown[start]) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before[before.length - 1 - end] === shown[shown.length - 1 - end]
  ) {
    end += 1;
  }
  const head = text.slice(0, fromShown(text, start));
  const rest =
    shown.slice(start, shown.length - end) + text.slice(fromShown(text, before.length - end));
  // A CR and an LF that come to stand together would be one line end, where two are shown.
  return head.endsWith('\r') && rest.startsWith('\n') ? `${head}\r${rest}` : head + rest;
}
