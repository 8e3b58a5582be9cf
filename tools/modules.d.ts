/** Modules without types of their own that tools use. */

declare module 'subset-font' {
  /** The font with the characters of a text only. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'truetype' },
  ): Promise<Buffer>;
}

declare module 'monaco-editor/base/common/codicons' {
  /** Icons by the names that Monaco's own code uses. */
  export const Codicon: Readonly<Record<string, { readonly id: string } | undefined>>;
}

declare module 'monaco-editor/base/common/codiconsUtil' {
  /** The characters of the icons' font, by the icons' ids. */
  export function getCodiconFontCharacters(): Readonly<Record<string, number | undefined>>;
}
