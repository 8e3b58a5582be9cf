/** Taking a placeholder into quotes and out of them, as text edits. */
import type { Placeholder } from './document.ts';
import { formatKeyPath } from './keyPath.ts';
import { isStructure, isText } from './keys.ts';
import type { KeyNode } from './keySpace.ts';
import type { Range, TextEdit } from './types.ts';

/** Edits that make a bare placeholder a JSON string of its own. */
export function quotePlaceholder(text: string, placeholder: Placeholder): readonly TextEdit[] {
  const { start, end, path } = placeholder;
  const written = text.slice(start, end);
  // Quotes and line breaks of the bare form need another spelling in a string.
  if (path !== undefined && /["\\\r\n]/.test(written)) {
    return [{ start, end, newText: `"{{${JSON.stringify(formatKeyPath(path)).slice(1, -1)}}}"` }];
  }
  return [
    { start, end: start, newText: '"' },
    { start: end, end, newText: '"' },
  ];
}

/** Edits that take the quotes off a string that holds one placeholder and nothing else. */
export function unquotePlaceholder(text: string, placeholder: Placeholder): readonly TextEdit[] {
  const { start, end, path, string } = placeholder;
  if (string === undefined) return [];
  if (path !== undefined && text.slice(start, end).includes('\\')) {
    return [{ start: string.start, end: string.end, newText: `{{${formatKeyPath(path)}}}` }];
  }
  return [
    { start: string.start, end: start, newText: '' },
    { start: end, end: string.end, newText: '' },
  ];
}

/** How a key is written: text in quotes, objects and lists without, the rest as the place asks. */
export type KeyForm = 'text' | 'structure' | 'any';

/** @param node absent where nothing is known of the key */
export function keyForm(node: KeyNode | undefined): KeyForm {
  if (node === undefined) return 'any';
  return isText(node) ? 'text' : isStructure(node) ? 'structure' : 'any';
}

/**
 * Edits that put another key into a placeholder: with quotes around it where it now needs them, and
 * without those of a string that holds nothing else where an object or a list comes.
 * @param path the key in canonical form
 */
export function replaceKey(
  text: string,
  placeholder: Placeholder,
  path: string,
  form: KeyForm,
): readonly TextEdit[] {
  const { start, end, inner, position, string, wholeString } = placeholder;
  const escaped = JSON.stringify(path).slice(1, -1);
  if (position !== 'bare') {
    return form === 'structure' && wholeString && string !== undefined
      ? [{ start: string.start, end: string.end, newText: `{{${path}}}` }]
      : [{ ...inner, newText: escaped }];
  }
  if (form !== 'text') return [{ ...inner, newText: path }];
  if (quotePlaceholder(text, placeholder).length === 1 || escaped !== path)
    return [{ start, end, newText: `"{{${escaped}}}"` }];
  return [
    { start, end: start, newText: '"' },
    { ...inner, newText: path },
    { start: end, end, newText: '"' },
  ];
}

/** Edits that put a key, with its braces, in the place of what another language writes as a value. */
export function replaceAll(
  { start, end }: Range,
  path: string,
  form: KeyForm,
): readonly TextEdit[] {
  const newText = form === 'text' ? `"{{${JSON.stringify(path).slice(1, -1)}}}"` : `{{${path}}}`;
  return [{ start, end, newText }];
}
