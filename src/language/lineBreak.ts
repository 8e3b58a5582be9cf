/** The kind of line break that a template's author uses. */
import { type TemplateDocument, TokenKind } from './document.ts';

export type LineBreak = '\n' | '\r\n' | '\r';

/** The first line break of a text, if it has one. */
export function firstLineBreak(text: string): LineBreak | undefined {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10) return '\n';
    if (code === 13) return text.charCodeAt(index + 1) === 10 ? '\r\n' : '\r';
  }
  return undefined;
}

/** The line break between a template's tokens, from the first that there is; LF where there is none. */
export function lineBreakOf({
  text,
  tokens,
}: Pick<TemplateDocument, 'text' | 'tokens'>): LineBreak {
  const { kinds, starts, count } = tokens;
  for (let token = 0; token < count; token++) {
    if (kinds[token] !== TokenKind.Whitespace) continue;
    const found = firstLineBreak(text.slice(starts[token], starts[token + 1]));
    if (found !== undefined) return found;
  }
  return '\n';
}
