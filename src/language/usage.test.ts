import { describe, expect, test } from 'vitest';
import { parse } from './parser.ts';
import { keyNode, orderKeys } from './testing/orderKeys.ts';
import { keyUsage, usageWithParents } from './usage.ts';

const usage = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(keyUsage(parse(text), orderKeys.root));

describe('keyUsage', () => {
  test.each([
    ['["{{order.id}} {{order.id}}", {{ order.id }}]', { 'order.id': 3 }],
    ['["{{order.items[0].name}}", "{{order.items.1.name}}"]', { 'order.items[].name': 2 }],
    ['[{{order.items[0]}}]', { 'order.items[]': 1 }],
    ['[{{order.prices.eur.amount}}]', { 'order.prices.*.amount': 1 }],
    ['["{{customer.metadata[\\"shoe size\\"]}}"]', { 'customer.metadata.shoe size': 1 }],
    ['["{{constructor}} {{no.such}}"]', { constructor: 1, 'no.such': 1 }],
    ['["{{order.items.name}}"]', { 'order.items.name': 1 }],
    ['[{{order.prices[0].amount}}]', { 'order.prices.*.amount': 1 }],
    // Not sent: broken ones, and those in names.
    ['{"{{order.id}}": "{{order.id"}', {}],
    ['["{{}}", "{{order..id}}"]', {}],
  ])('%s', (text, expected) => {
    expect(usage(text)).toEqual(expected);
  });

  test('an index is a name where the keys have such a name', () => {
    const digits = keyNode('a', 'object', { children: [keyNode('0', 'string')] });
    const root = keyNode('', 'object', { children: [digits] });
    expect([...keyUsage(parse('[{{a.0}}, {{a[0]}}, {{a[1]}}]'), root)]).toEqual([
      ['a.0', 2],
      ['a[]', 1],
    ]);
  });

  test('below the elements of a list stand any names where its elements are maps', () => {
    const element = keyNode('[]', 'object', { anyName: keyNode('*', 'string') });
    const root = keyNode('', 'object', { children: [keyNode('maps', 'array', { element })] });
    expect([...keyUsage(parse('[{{maps[0].a}}, {{maps.x.y}}]'), root).keys()]).toEqual([
      'maps[].*',
      'maps.x.y',
    ]);
  });

  test('without keys, indexes are elements', () => {
    expect([...keyUsage(parse('[{{a.0.b}}, {{a[1].b}}]'))]).toEqual([['a[].b', 2]]);
  });
});

test('usageWithParents counts for everything above', () => {
  const counted = usageWithParents(
    new Map([
      ['order.items[].name', 2],
      ['order.id', 1],
    ]),
  );
  expect(Object.fromEntries(counted)).toEqual({
    order: 3,
    'order.items': 2,
    'order.items[]': 2,
    'order.items[].name': 2,
    'order.id': 1,
  });
});
