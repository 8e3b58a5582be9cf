/** Taking a placeholder into quotes and out of them, as text edits. */
import type { Placeholder } from './document.ts';
import { formatKeyPath } from './keyPath.ts';
import type { TextEdit } from './types.ts';

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
