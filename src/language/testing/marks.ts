/** Places in a golden case's template, and lines of what comes of it. */
import type { Range } from '../types.ts';

/** A template with `|` at the caret, or with a range between `⟦` and `⟧`, without these marks. */
export function unmark(marked: string): { readonly text: string; readonly range: Range } {
  const text = marked.replace(/[|⟦⟧]/g, '');
  const start = marked.search(/[|⟦]/);
  const end = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : start;
  return { text, range: { start, end } };
}

/** Lines of a result, in which line breaks of the template are shown as signs. */
export function inLines(all: readonly string[]): string {
  return all.map((line) => line.replaceAll('\r', '␍').replaceAll('\n', '⏎')).join('\n');
}
