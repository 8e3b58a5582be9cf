/** Placeholders as other languages write them, where JSON has no other use for the signs. */

const PATH = String.raw`([A-Za-z_$][\w$]*(?:\.[\w$]+|\[\d+\])*)`;
const DOTTED = String.raw`([A-Za-z_$][\w$]*(?:\.[\w$]+|\[\d+\])+)`;

/** `{ {key} }`, `{key}`, `${key}`, `#{key}`, `<%= key %>`, `[[a.key]]`, `%key%`, from the start on. */
const FORMS = [
  String.raw`[$#]?\{[ \t]+\{[ \t]*${PATH}[ \t]*\}[ \t]*\}`,
  String.raw`[$#]?\{[ \t]*${PATH}[ \t]*\}`,
  String.raw`<%[=-]?[ \t]*${PATH}[ \t]*-?%>`,
  String.raw`\[\[[ \t]*${DOTTED}[ \t]*\]\]`,
  String.raw`%${PATH}%`,
].map((source) => new RegExp(source, 'y'));

/** How long such a placeholder may be. */
const REACH = 256;

export interface ForeignPlaceholder {
  /** Its end, exclusive. */
  readonly end: number;
  /** The key between its signs. */
  readonly key: string;
}

/**
 * Reads a placeholder of another language.
 * @param start where it would start
 * @returns undefined where none stands there
 */
export function readForeignPlaceholder(
  text: string,
  start: number,
): ForeignPlaceholder | undefined {
  const window = text.slice(start, start + REACH);
  for (const form of FORMS) {
    form.lastIndex = 0;
    const match = form.exec(window);
    if (match?.[1] !== undefined) return { end: start + match[0].length, key: match[1] };
  }
  return undefined;
}
