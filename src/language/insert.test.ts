import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import {
  type InsertOptions,
  type NamedKey,
  insertKey,
  insertKeys,
  valueRangeAt,
} from './insert.ts';
import { parseKeyPath } from './keyPath.ts';
import { listKeys, resolveKey } from './keys.ts';
import { parse } from './parser.ts';
import { orderKeys } from './testing/orderKeys.ts';
import { fc } from './testing/properties.ts';
import { anyTemplate, soundTemplate } from './testing/templateText.ts';
import { applyTextEdits } from './textEdits.ts';
import type { Range } from './types.ts';

function keyOf(path: string): NamedKey {
  const parsed = parseKeyPath(path);
  const node = parsed && resolveKey(orderKeys.root, parsed)?.node;
  return node === undefined ? { path } : { path, node };
}

/** Reads a caret `|`, or a range between `⟦` and `⟧`, out of a marked text. */
function unmark(marked: string): { text: string; range: Range } {
  const text = marked.replace(/[|⟦⟧]/g, '');
  const start = marked.search(/[|⟦]/);
  const end = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : start;
  return { text, range: { start, end } };
}

function insert(marked: string, path: string, options: InsertOptions = {}): string {
  const { text, range } = unmark(marked);
  const { edits, caret } = insertKey(parse(text), range, keyOf(path), options);
  const after = applyTextEdits(text, edits);
  return `${after.slice(0, caret)}|${after.slice(caret)}`;
}

describe('insertKey, by itself', () => {
  test.each([
    // Inside text.
    ['{"a": "Hi |!"}', 'customer.name', '{"a": "Hi {{customer.name}}|!"}'],
    ['{"a": "{|}"}', 'order.id', '{"a": "\\u007b{{order.id}}|}"}'],
    ['{"a": "|"}', 'order.total_amount', '{"a": "{{order.total_amount}}|"}'],
    ['{"a": "Hi ⟦you⟧!"}', 'customer.name', '{"a": "Hi {{customer.name}}|!"}'],
    ['{"a": "{{cus|tomer.id}} x"}', 'customer.name', '{"a": "{{customer.name}}| x"}'],
    ['{"a": "x \\|n y"}', 'customer.name', '{"a": "x \\n{{customer.name}}| y"}'],
    [
      '{"a": "|"}',
      'customer.metadata["shoe size"]',
      '{"a": "{{customer.metadata[\\"shoe size\\"]}}|"}',
    ],
    // A list in empty quotes takes their place; in text it is text.
    ['{"a": "|"}', 'order.items', '{"a": {{order.items}}|}'],
    ['{"a": "x|"}', 'order.items', '{"a": "x{{order.items}}|"}'],
    // Where a value is missing.
    ['{"a": |}', 'customer.name', '{"a": "{{customer.name}}"|}'],
    ['{"a":|}', 'order.total_amount', '{"a": {{order.total_amount}}|}'],
    ['{"a"|}', 'order.total_amount', '{"a": {{order.total_amount}}|}'],
    ['{"a": |, "b": 1}', 'order.items', '{"a": {{order.items}}|, "b": 1}'],
    ['{"a": ord|}', 'order.id', '{"a": "{{order.id}}"|}'],
    ['{"a": |}', 'customer.metadata.tier', '{"a": "{{customer.metadata.tier}}"|}'],
    // In the place of a value.
    ['{"a": ⟦"x"⟧}', 'order.total_amount', '{"a": {{order.total_amount}}|}'],
    ['{"a": ⟦1⟧, "b": 2}', 'order.id', '{"a": "{{order.id}}"|, "b": 2}'],
    ['{"a": ⟦{"b": 1}⟧}', 'customer', '{"a": {{customer}}|}'],
    ['{"a": {{ord|er.id}}}', 'order.total_amount', '{"a": {{order.total_amount}}|}'],
    ['⟦"x"⟧', 'order.id', '"{{order.id}}"|'],
    // As a property, on one line.
    ['{|}', 'customer.name', '{\n  "name": "{{customer.name}}"|\n}'],
    ['{"a": {|}}', 'customer.name', '{"a": {"name": "{{customer.name}}"|}}'],
    ['{"a": 1|}', 'order.total_amount', '{"a": 1, "total_amount": {{order.total_amount}}|}'],
    ['{|"a": 1}', 'order.id', '{"id": "{{order.id}}"|, "a": 1}'],
    ['{ |"a": 1 }', 'order.id', '{ "id": "{{order.id}}"|, "a": 1 }'],
    ['{"a": 1, |"b": 2}', 'order.id', '{"a": 1, "id": "{{order.id}}"|, "b": 2}'],
    ['{"a": 1|, "b": 2}', 'order.id', '{"a": 1, "id": "{{order.id}}"|, "b": 2}'],
    ['{"a":1,|"b":2}', 'order.id', '{"a":1,"id": "{{order.id}}"|,"b":2}'],
    ['{"a": "x"|}', 'order.id', '{"a": "x", "id": "{{order.id}}"|}'],
    ['{"a": 1,|}', 'order.id', '{"a": 1, "id": "{{order.id}}"|}'],
    ['{"a": 1 | "b": 2}', 'order.id', '{"a": 1, "id": "{{order.id}}"|,  "b": 2}'],
    ['{"n|ame": 1}', 'order.id', '{"name": 1, "id": "{{order.id}}"|}'],
    ['{"a": 12|3}', 'order.id', '{"a": 123, "id": "{{order.id}}"|}'],
    // As a property, on a line of its own.
    ['{\n  "a": 1|\n}', 'order.id', '{\n  "a": 1,\n  "id": "{{order.id}}"|\n}'],
    ['{\n  |\n}', 'order.id', '{\n  "id": "{{order.id}}"|\n}'],
    [
      '{\n  "a": 1,\n  |\n  "b": 2\n}',
      'order.id',
      '{\n  "a": 1,\n  "id": "{{order.id}}"|,\n  "b": 2\n}',
    ],
    ['{\n  "a": 1\n|\n}', 'order.id', '{\n  "a": 1,\n  "id": "{{order.id}}"|\n}'],
    ['{\n|\n  "b": 2\n}', 'order.id', '{\n  "id": "{{order.id}}"|,\n  "b": 2\n}'],
    ['{\n  |"b": 2\n}', 'order.id', '{\n  "id": "{{order.id}}"|,\n  "b": 2\n}'],
    [
      '{\n\t"a": {\n\t\t"b": 1|\n\t}\n}',
      'order.id',
      '{\n\t"a": {\n\t\t"b": 1,\n\t\t"id": "{{order.id}}"|\n\t}\n}',
    ],
    ['{\r\n    "a": 1|\r\n}', 'order.id', '{\r\n    "a": 1,\r\n    "id": "{{order.id}}"|\r\n}'],
    ['{\n  "a": {|}\n}', 'order.id', '{\n  "a": {\n    "id": "{{order.id}}"|\n  }\n}'],
    // Around and behind the template, and where it is not finished.
    ['{"a": 1}|', 'order.id', '{"a": 1, "id": "{{order.id}}"|}'],
    ['|{"a": 1}', 'order.id', '{"id": "{{order.id}}"|, "a": 1}'],
    ['{"a": {"b": 1 |', 'order.id', '{"a": {"b": 1, "id": "{{order.id}}"| '],
    ['{"a": 1,\n|', 'order.id', '{"a": 1, "id": "{{order.id}}"|\n'],
    ['{|', 'order.id', '{\n  "id": "{{order.id}}"|'],
    // A name that is there already.
    ['{"id": 1|}', 'order.id', '{"id": 1, "order_id": "{{order.id}}"|}'],
    ['{"id": 1, "order_id": 2|}', 'order.id', '{"id": 1, "order_id": 2, "id_2": "{{order.id}}"|}'],
    // In lists.
    ['[|]', 'order.id', '[\n  "{{order.id}}"|\n]'],
    ['[1, |2]', 'order.total_amount', '[1, {{order.total_amount}}|, 2]'],
    ['[1|]', 'order.id', '[1, "{{order.id}}"|]'],
    ['{"a": [\n  1|\n]}', 'order.id', '{"a": [\n  1,\n  "{{order.id}}"|\n]}'],
    // Empty.
    ['|', 'order.id', '{\n  "id": "{{order.id}}"|\n}'],
    ['  \n|', 'order.total_amount', '{\n  "total_amount": {{order.total_amount}}|\n}'],
  ])('%j with %s', (marked, path, expected) => {
    expect(insert(marked, path)).toBe(expected);
  });
});

describe('insertKey, in a form of choice', () => {
  test.each<[string, string, InsertOptions, string]>([
    ['{"a": |}', 'order.total_amount', { form: 'text' }, '{"a": "{{order.total_amount}}"|}'],
    ['{"a": "x|"}', 'order.total_amount', { form: 'value' }, '{"a": {{order.total_amount}}|}'],
    ['|', 'order.items', { form: 'value' }, '{{order.items}}|'],
    ['{"a": "x|"}', 'order.id', { form: 'property' }, '{"a": "x", "id": "{{order.id}}"|}'],
    ['{"a": |}', 'order.id', { form: 'property' }, '{"a": {"id": "{{order.id}}"}|}'],
    ['[1|]', 'order.id', { form: 'property' }, '[1, {"id": "{{order.id}}"}|]'],
    ['{"a": 1|}', 'order.id', { name: 'the "id"' }, '{"a": 1, "the \\"id\\"": "{{order.id}}"|}'],
    [
      '{\n  "a": |\n}',
      'customer.address',
      { form: 'object' },
      '{\n  "a": {\n    "city": "{{customer.address.city}}",\n    "line_1": "{{customer.address.line_1}}"\n  }|\n}',
    ],
    [
      '{"a": |}',
      'customer.address',
      { form: 'object' },
      '{"a": {"city": "{{customer.address.city}}", "line_1": "{{customer.address.line_1}}"}|}',
    ],
    [
      '|',
      'customer.summary',
      { form: 'object' },
      '{\n  "summary": {\n    "orders": {\n      "total_amount": {{customer.summary.orders.total_amount}}\n    }\n  }|\n}',
    ],
    ['[1|]', 'order.tags', { form: 'object' }, '[1, {{order.tags}}|]'],
    [
      '[|]',
      'order.items[1]',
      { form: 'object' },
      '[\n  {\n    "name": "{{order.items[1].name}}",\n    "quantity": {{order.items[1].quantity}},\n    "discount": {{order.items[1].discount}}\n  }|\n]',
    ],
  ])('%j with %s, %j', (marked, path, options, expected) => {
    expect(insert(marked, path, options)).toBe(expected);
  });
});

describe('insertKeys', () => {
  const several = (marked: string, keys: readonly NamedKey[]): string => {
    const { text, range } = unmark(marked);
    return applyTextEdits(text, insertKeys(parse(text), range, keys).edits);
  };
  const named: readonly NamedKey[] = [
    keyOf('customer.id'),
    keyOf('order.id'),
    { ...keyOf('order.total_amount'), name: 'total' },
  ];

  test.each([
    [
      '|',
      '{\n  "id": "{{customer.id}}",\n  "order_id": "{{order.id}}",\n  "total": {{order.total_amount}}\n}',
    ],
    [
      '{"total": 1|}',
      '{"total": 1, "id": "{{customer.id}}", "order_id": "{{order.id}}", "total_2": {{order.total_amount}}}',
    ],
    [
      '{"a": |}',
      '{"a": {"id": "{{customer.id}}", "order_id": "{{order.id}}", "total": {{order.total_amount}}}}',
    ],
    [
      '{"a": "x|"}',
      '{"a": "x", "id": "{{customer.id}}", "order_id": "{{order.id}}", "total": {{order.total_amount}}}',
    ],
    [
      '{\n  "a": 1,|\n  "b": 2\n}',
      '{\n  "a": 1,\n  "id": "{{customer.id}}",\n  "order_id": "{{order.id}}",\n  "total": {{order.total_amount}},\n  "b": 2\n}',
    ],
  ])('%j', (marked, expected) => {
    expect(several(marked, named)).toBe(expected);
  });

  test('nothing chosen changes nothing', () => {
    expect(insertKeys(parse('{}'), { start: 1, end: 1 }, [])).toEqual({ edits: [], caret: 1 });
  });
});

describe('valueRangeAt', () => {
  test.each([
    ['{"a": "x |y"}', '"x y"'],
    ['{"a": "{{order.id}}| x"}', '"{{order.id}} x"'],
    ['{"a": 1|23}', '123'],
    ['{"a": {{or|der.id}}}', '{{order.id}}'],
    ['[{"a": {|}}]', '{}'],
    ['{"|a": 1}', undefined],
    ['{"a": 1, | "b": 2}', undefined],
    ['|', undefined],
  ])('%j', (marked, expected) => {
    const { text, range } = unmark(marked);
    const found = valueRangeAt(parse(text), range.start);
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });
});

describe('any place of any template', () => {
  const keys = listKeys(orderKeys.root).map(({ insertPath }) => keyOf(insertPath));
  const places = fc.tuple(fc.nat(10_000), fc.constantFrom(...keys));

  test('a sound template stays JSON, with the key in it', () => {
    fc.assert(
      fc.property(soundTemplate, places, (text, [place, key]) => {
        const offset = place % (text.length + 1);
        const { edits, caret } = insertKey(parse(text), { start: offset, end: offset }, key);
        const after = parse(applyTextEdits(text, edits));
        expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(after.placeholders.some(({ path }) => path !== undefined)).toBe(true);
        expect(after.text).toContain(JSON.stringify(key.path).slice(1, -1).split('"')[0]);
        expect(caret).toBeLessThanOrEqual(after.text.length);
        const typeErrors = (source: string): number =>
          check(parse(source), { keys: orderKeys }).filter(({ code }) => code === 'unquoted-text')
            .length;
        expect(typeErrors(after.text)).toBeLessThanOrEqual(typeErrors(text));
      }),
    );
  });

  test('nothing throws on broken ones', () => {
    fc.assert(
      fc.property(anyTemplate, places, fc.nat(5), (text, [place, key], width) => {
        const start = place % (text.length + 1);
        const range = { start, end: Math.min(text.length, start + width) };
        const document = parse(text);
        for (const form of ['auto', 'text', 'value', 'property', 'object'] as const) {
          const { edits, caret } = insertKey(document, range, key, { form });
          const after = applyTextEdits(text, edits);
          expect(after).toContain('{{');
          expect(caret).toBeLessThanOrEqual(after.length);
        }
        expect(insertKeys(document, range, [key, key]).edits).not.toHaveLength(0);
      }),
    );
  });
});
