/** Placeholders as other languages write them, where JSON has no other use for the signs. */

const PATH = String.raw`([A-Za-z_$][\w$]*(?:\.[\w$]+|\[\d+\])*)`;
const DOTTED = String.raw`([A-Za-z_$][\w$]*(?:\.[\w$]+|\[\d+\])+)`;

/** A form of placeholder, read from where it starts. */
const form = (source: string): RegExp => new RegExp(source, 'y');

/** `{ {key} }`, `{key}`; with a sign before it `${key}`, `#{key}`. */
const BRACES = [
  form(String.raw`[$#]?\{[ \t]+\{[ \t]*${PATH}[ \t]*\}[ \t]*\}`),
  form(String.raw`[$#]?\{[ \t]*${PATH}[ \t]*\}`),
];

/** The forms by their first sign, with `<%= key %>`, `[[a.key]]` and `%key%`. */
const FORMS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['{', BRACES],
  ['$', BRACES],
  ['#', BRACES],
  ['<', [form(String.raw`<%[=-]?[ \t]*${PATH}[ \t]*-?%>`)]],
  ['[', [form(String.raw`\[\[[ \t]*${DOTTED}[ \t]*\]\]`)]],
  ['%', [form(String.raw`%${PATH}%`)]],
]);

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
  for (const form of FORMS.get(window.charAt(0)) ?? []) {
    form.lastIndex = 0;
    const match = form.exec(window);
    if (match?.[1] !== undefined) return { end: start + match[0].length, key: match[1] };
  }
  return undefined;
}
