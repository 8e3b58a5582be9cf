import { describe, expect, it } from 'vitest';
import { parseKeyPath } from './keyPath.ts';
import { resolveKey } from './keys.ts';
import { parse } from './parser.ts';
import { keyForm, quotePlaceholder, replaceKey, unquotePlaceholder } from './quoting.ts';
import { orderKeys } from './testing/orderKeys.ts';
import { applyTextEdits } from './textEdits.ts';
import type { Placeholder } from './document.ts';
import type { TextEdit } from './types.ts';

/** What a text becomes when its placeholder is changed. */
function changed(
  text: string,
  edits: (text: string, placeholder: Placeholder) => readonly TextEdit[],
): string {
  const [placeholder] = parse(text).placeholders;
  if (placeholder === undefined) throw new Error(`${text} has no placeholder`);
  return applyTextEdits(text, edits(text, placeholder));
}

describe('a placeholder is quoted', () => {
  it.each([
    ['[{{ order.id }}]', '["{{ order.id }}"]'],
    ['[{{customer["shoe size"]}}]', '["{{customer[\\"shoe size\\"]}}"]'],
    ['[{{\norder.id\n}}]', '["{{order.id}}"]'],
    // What is no key stays as it is written.
    ['[{{a["b]}}]', '["{{a["b]}}"]'],
  ])('%j becomes %j', (text, quoted) => {
    expect(changed(text, quotePlaceholder)).toBe(quoted);
  });
});

describe('a placeholder is taken out of its quotes', () => {
  it.each([
    ['["{{ order.id }}"]', '[{{ order.id }}]'],
    ['["{{customer[\\"shoe size\\"]}}"]', '[{{customer["shoe size"]}}]'],
    // An escape in another text is none of its own.
    ['["{{ order.id }}", "\\n"]', '[{{ order.id }}, "\\n"]'],
    // What is no key stays as it is written.
    ['["{{a\\n}}"]', '[{{a\\n}}]'],
    // One that has no quotes stays.
    ['[{{order.id}}]', '[{{order.id}}]'],
  ])('%j becomes %j', (text, unquoted) => {
    expect(changed(text, unquotePlaceholder)).toBe(unquoted);
  });
});

describe('another key takes the place of a placeholder', () => {
  it('with quotes where it needs them, whatever is in its name', () => {
    const size = 'customer["shoe size"]';
    const replaced = (text: string, path: string): string =>
      changed(text, (all, placeholder) => replaceKey(all, placeholder, path, 'text'));
    expect(replaced('[{{ order.id }}]', 'order.status')).toBe('["{{ order.status }}"]');
    expect(replaced('[{{order.id}}]', size)).toBe('["{{customer[\\"shoe size\\"]}}"]');
    expect(replaced(`[{{${size}}}]`, 'order.id')).toBe('["{{order.id}}"]');
  });

  it('in the form that its values have', () => {
    const formOf = (path: string): string =>
      keyForm(resolveKey(orderKeys.root, parseKeyPath(path) ?? [])?.node);
    expect(formOf('order.id')).toBe('text');
    expect(formOf('order.items')).toBe('structure');
    expect(formOf('order.total_amount')).toBe('any');
    expect(formOf('order.unknown')).toBe('any');
  });
});
