import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { compareKeys, remap } from './compare.ts';
import type { KeySpace } from './keySpace.ts';
import { parse } from './parser.ts';
import { keyNode, orderKeys } from './testing/orderKeys.ts';
import { fc } from './testing/properties.ts';
import { soundTemplate } from './testing/templateText.ts';
import { applyTextEdits } from './textEdits.ts';

/** Another trigger: no order, a voucher, and a customer whose id is a number. */
const voucherKeys: KeySpace = {
  trigger: 'Voucher has been published',
  root: keyNode('', 'object', {
    children: [
      keyNode('customer', 'object', {
        children: [
          keyNode('id', 'integer'),
          keyNode('name', 'string'),
          keyNode('full_name', 'string'),
          keyNode('metadata', 'object', { open: true }),
        ],
      }),
      keyNode('voucher', 'object', {
        children: [
          keyNode('code', 'string'),
          keyNode('id', 'string'),
          keyNode('amount', 'integer'),
        ],
      }),
    ],
  }),
  elsewhere: () => [],
};

describe('compareKeys', () => {
  test('sorts every key of the template', () => {
    const document = parse(
      '["{{customer.name}} {{ customer.name }}", "{{customer.id}}", "{{order.id}}", "{{voucher.code}}", "{{no.such}}", "{{customer.metadata.tier}}", "{{order.id}}"]',
    );
    const compared = compareKeys(document, orderKeys, voucherKeys);
    expect(compared).toMatchObject({
      stays: ['customer.name', 'customer.metadata.tier'],
      lost: [{ path: 'order.id' }],
      changed: [{ path: 'customer.id', before: 'text', after: 'whole number' }],
      gained: ['voucher.code'],
      unknown: ['no.such'],
    });
    const [lost] = compared.lost;
    expect(lost?.placeholders.map(({ index }) => index)).toEqual([3, 7]);
    // Both have the same last name; the one that is text as before comes first.
    expect(lost?.equivalents.slice(0, 2)).toEqual(['voucher.id', 'customer.id']);
  });

  test('nothing changes between the same keys', () => {
    fc.assert(
      fc.property(soundTemplate, (text) => {
        const compared = compareKeys(parse(text), orderKeys, orderKeys);
        expect([...compared.lost, ...compared.changed, ...compared.gained]).toEqual([]);
      }),
    );
  });

  test('what is lost is what the check calls unknown', () => {
    fc.assert(
      fc.property(soundTemplate, (text) => {
        const document = parse(text);
        const { lost, unknown } = compareKeys(document, orderKeys, voucherKeys);
        const told = check(document, { keys: voucherKeys })
          .filter(({ code }) => code === 'unknown-key')
          .map(({ data }) => data?.path);
        expect(new Set(told)).toEqual(new Set([...lost.map(({ path }) => path), ...unknown]));
      }),
    );
  });
});

describe('remap', () => {
  const mapped = (text: string, path: string, newPath: string, keys?: KeySpace): string =>
    applyTextEdits(text, remap(parse(text), path, newPath, keys));

  test.each([
    [
      '["{{order.id}} {{ order.id }}", "{{order.ids}}"]',
      '["{{voucher.id}} {{ voucher.id }}", "{{order.ids}}"]',
    ],
    ['[{{order.id}}]', '[{{voucher.id}}]'],
    ['{"{{order.id}}": 1}', '{"{{order.id}}": 1}'],
  ])('%s', (text, expected) => {
    expect(mapped(text, 'order.id', 'voucher.id')).toBe(expected);
  });

  test('knows a key in every spelling, and writes quotes in text with escapes', () => {
    expect(mapped('["{{order.items.0.name}}"]', 'order.items[0].name', 'a["b c"]')).toBe(
      '["{{a[\\"b c\\"]}}"]',
    );
  });

  test('with keys, a bare placeholder gets quotes where the new key is text', () => {
    expect(
      mapped('[{{ order.total_amount }}]', 'order.total_amount', 'voucher.code', voucherKeys),
    ).toBe('["{{ voucher.code }}"]');
    expect(
      mapped('[{{order.total_amount}}]', 'order.total_amount', 'voucher.amount', voucherKeys),
    ).toBe('[{{voucher.amount}}]');
    expect(mapped('[{{\n order.id\n}}]', 'order.id', 'voucher.id', voucherKeys)).toBe(
      '["{{voucher.id}}"]',
    );
  });

  test('a key that nobody knows is written as one that may be text', () => {
    expect(mapped('[{{order.total_amount}}]', 'order.total_amount', 'no.such', voucherKeys)).toBe(
      mapped('[{{order.total_amount}}]', 'order.total_amount', 'no.such'),
    );
  });

  test('what is no path changes nothing', () => {
    expect(remap(parse('["{{order.id}}"]'), 'order.id', '')).toEqual([]);
    expect(remap(parse('["{{order.id}}"]'), '..', 'order.id')).toEqual([]);
  });
});
