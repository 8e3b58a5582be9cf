import { describe, expect, test } from 'vitest';
import { parse } from '../language/parser.ts';
import { keyNode, orderKeys } from '../language/testing/orderKeys.ts';
import type { KeyNode } from '../language/keySpace.ts';
import { fittingContexts } from './triggerChange.ts';
import type { Context } from './types.ts';

function contextOfKeys(id: string, root: KeyNode): Context {
  return {
    id,
    trigger: {
      id,
      label: id,
      home: 'distribution',
      category: 'Test',
      event: id,
      contexts: [{ id, objects: [] }],
    },
    keys: { trigger: id, root, elsewhere: () => [] },
    samples: [],
    envelope: {
      id: 'whs_1',
      projectId: 'proj_1',
      createdAt: '2026-03-14T09:26:53Z',
      sourceId: 'distr_1',
      event: {
        id: 'evcus_1',
        createdAt: '2026-03-14T09:26:53Z',
        entityId: 'cust_1',
        groupId: 'v_1',
        source: { channel: 'USER_PORTAL', user: { id: 'user_1' } },
      },
    },
  };
}

const order = contextOfKeys('order', orderKeys.root);
const customer = contextOfKeys(
  'customer',
  keyNode('', 'object', {
    children: [
      keyNode('customer', 'object', {
        children: [
          keyNode('id', 'string'),
          keyNode('name', 'string', { missing: 'nullable' }),
          keyNode('score', 'string'),
        ],
      }),
    ],
  }),
);

/** Which contexts fit, with what stands in the way of the others. */
function fits(text: string): Readonly<Record<string, string>> {
  const all = fittingContexts(parse(text), [order, customer]);
  return Object.fromEntries(
    all.map((fit) => [
      fit.context.id,
      fit.fits
        ? `fits, ${fit.sent} sent`
        : [...fit.unknown, ...fit.unquoted.map((path) => `${path}!`)].join(' '),
    ]),
  );
}

describe('fittingContexts', () => {
  test.each([
    ['{}', { order: 'fits, 0 sent', customer: 'fits, 0 sent' }],
    ['["{{customer.id}} {{customer.name}}"]', { order: 'fits, 2 sent', customer: 'fits, 2 sent' }],
    ['["{{order.id}} {{order.id}}"]', { order: 'fits, 1 sent', customer: 'order.id' }],
    // Bare in one place is enough.
    ['["{{customer.id}}", {{customer.id}}]', { order: 'customer.id!', customer: 'customer.id!' }],
    [
      '{"{{no.such}}": "{{customer.metadata.x}}"}',
      { order: 'fits, 1 sent', customer: 'customer.metadata.x' },
    ],
  ])('%s', (text, expected) => {
    expect(fits(text)).toEqual(expected);
  });

  test('tells what can be missing there', () => {
    const [, fit] = fittingContexts(parse('["{{customer.name}}"]'), [order, customer]);
    expect(fit).toMatchObject({ fits: true, sent: 1, maybeMissing: ['customer.name'] });
  });

  test('what is wrong already does not count', () => {
    const document = parse('["{{no.such}}", {{customer.id}}, "{{order.id}}"]');
    const [, fit] = fittingContexts(document, [order, customer], orderKeys);
    expect(fit).toMatchObject({ fits: false, unknown: ['order.id'], unquoted: [] });
  });
});
