import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { applyProposals, proposeFromExample } from './example.ts';
import { exampleLeaves, lookOf } from './exampleLeaves.ts';
import { nameWords } from './exampleNames.ts';
import { parse } from './parser.ts';
import { orderKeys, orderSample } from './testing/orderKeys.ts';
import { fc } from './testing/properties.ts';
import { anyTemplate } from './testing/templateText.ts';
import { applyTextEdits } from './textEdits.ts';

/** What becomes of an example when every proposal is accepted. */
function mapped(example: string): string {
  const { proposals } = proposeFromExample(example, orderKeys, orderSample);
  return applyTextEdits(example, applyProposals(proposals));
}

describe('nameWords', () => {
  test.each([
    ['firstName', 'first name'],
    ['FIRST_NAME', 'first name'],
    ['FNAME', 'first name'],
    ['e-mail', 'email'],
    ['emailAddress', 'email'],
    ['Phone number', 'phone'],
    ['userId', 'customer id'],
    ['properties', 'property'],
    ['promo_codes', 'voucher code'],
    ['HTMLBody', 'html body'],
    ['addresses', 'address'],
    ['status', 'status'],
    ['', ''],
  ])('%s', (name, expected) => {
    expect(nameWords(name).join(' ')).toBe(expected);
  });
});

describe('lookOf', () => {
  test.each([
    ['maya@example.com', 'email'],
    ['+44 117 496 0123', 'phone'],
    ['2026-03-14T09:26:53Z', 'date-time'],
    ['2026-03-14', 'date'],
    ['https://example.com/a', 'url'],
    ['hello @ you', 'plain'],
    ['Maya maya@example.com', 'plain'],
    ['maya@example.com Maya', 'plain'],
    ['<maya@example.com>', 'plain'],
    ['on 2026-03-14T09:26', 'plain'],
    ['on 2026-03-14', 'plain'],
    ['2026-03-14 or later', 'plain'],
    ['2026-03-14 09:26', 'date-time'],
    ['http://example.com', 'url'],
    ['see https://example.com', 'plain'],
    ['https://example.com or so', 'plain'],
    ['T +44 117 496 0123', 'plain'],
    ['+44 117 496 0123 ext', 'plain'],
    ['+44', 'plain'],
    [`https://${'x'.repeat(192)}`, 'url'],
    [`https://${'x'.repeat(193)}`, 'plain'],
  ])('%s', (text, expected) => {
    expect(lookOf(text)).toBe(expected);
  });
});

test('a dump gives its first thousand values', () => {
  const leaves = exampleLeaves(`[${'1,'.repeat(1200)}2]`);
  expect(leaves).toHaveLength(1000);
  expect(leaves.at(-1)?.path).toBe('[999]');
});

describe('proposeFromExample', () => {
  test.each([
    // By equal values.
    ['{"x": "maya@example.com"}', '{"x": "{{customer.email}}"}'],
    ['{"x": "ord_1"}', '{"x": "{{order.id}}"}'],
    ['{"x": 14900}', '{"x": {{order.total_amount}}}'],
    // By names, in any spelling.
    ['{"email": "jane@doe.org"}', '{"email": "{{customer.email}}"}'],
    ['{"Email_Address": ""}', '{"Email_Address": "{{customer.email}}"}'],
    ['{"firstName": "Jane"}', '{"firstName": "{{customer.name}}"}'],
    ['{"orderId": "A-1"}', '{"orderId": "{{order.id}}"}'],
    ['{"purchase": {"id": "A-1"}}', '{"purchase": {"id": "{{order.id}}"}}'],
    [
      '{"user": {"id": "U1", "city": "Rome"}}',
      '{"user": {"id": "{{customer.id}}", "city": "{{customer.address.city}}"}}',
    ],
    ['{"total": 12}', '{"total": {{order.total_amount}}}'],
    ['{"order_status": "done"}', '{"order_status": "{{order.status}}"}'],
    // By what the value looks like.
    ['{"to": "jane@doe.org"}', '{"to": "{{customer.email}}"}'],
    // Lists keep the example's index.
    [
      '{"products": [{"name": "Hat", "qty": 1}, {"name": "Bag", "qty": 2}]}',
      '{"products": [{"name": "{{order.items[0].name}}", "qty": {{order.items[0].quantity}}}, {"name": "{{order.items[1].name}}", "qty": {{order.items[1].quantity}}}]}',
    ],
    // Where no value stands, a whole object or list may be meant.
    [
      '{"customer": null, "items": null, "order": {"items": [1]}}',
      '{"customer": {{customer}}, "items": {{order.items}}, "order": {"items": [1]}}',
    ],
    // A number that the example has in quotes stays text.
    ['{"total": "12"}', '{"total": "{{order.total_amount}}"}'],
    // Constants of the receiver stay.
    [
      '{"version": 2, "async": true, "type": "track", "id": "1"}',
      '{"version": 2, "async": true, "type": "track", "id": "1"}',
    ],
    ['{"email": "{{customer.email}}"}', '{"email": "{{customer.email}}"}'],
    ['', ''],
    ['{"email": "a@b.cd", ', '{"email": "{{customer.email}}", '],
  ])('%s', (example, expected) => {
    expect(mapped(example)).toBe(expected);
  });

  test('says why, and what else may be meant', () => {
    const example =
      '{"recipients": [{"email": "jane@doe.org"}], "firstName": "J", "id": "ord_1", "total": 149.50}';
    const { proposals } = proposeFromExample(example, orderKeys, orderSample);
    expect(proposals.map(({ path, value, reason }) => [path, value, reason])).toEqual([
      [
        'recipients[0].email',
        '"jane@doe.org"',
        'The names agree. The value looks like an email address.',
      ],
      ['firstName', '"J"', 'The event has the whole name in one text.'],
      ['id', '"ord_1"', 'The sample event has the same value here.'],
      [
        'total',
        '149.50',
        'The names agree. The example has main units, the event sends the smallest unit.',
      ],
    ]);
    for (const { score, alternatives } of proposals) {
      expect(score).toBeLessThanOrEqual(1);
      expect(alternatives.length).toBeLessThanOrEqual(3);
      for (const other of alternatives) expect(other.score).toBeLessThanOrEqual(score);
    }
  });

  test.each([
    '{"email": mail "ann@example.com"}',
    '{"order_id": [\\ null]}',
    '{"amount": 1 010}',
    '{"x": 1 010, "order.id": [\\ null]}',
  ])('what is a part of something else is no value of its own: %s', (example) => {
    expect(proposeFromExample(example, orderKeys, orderSample).proposals).toEqual([]);
  });

  test('beside it values are proposed as ever', () => {
    expect(mapped('{"x": \\ null, "order_id": null, "y": 1 010, "order_id": null}')).toBe(
      '{"x": \\ null, "order_id": "{{order.id}}", "y": 1 010, "order_id": "{{order.id}}"}',
    );
  });

  test('a text whose end is missing is a value', () => {
    expect(mapped('{"order_id": "ab')).toBe('{"order_id": "{{order.id}}"');
  });

  test('accepting all never adds an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), anyTemplate), (example) => {
        const errors = (text: string): number =>
          check(parse(text), { keys: orderKeys }).filter(({ severity }) => severity === 'error')
            .length;
        expect(errors(mapped(example))).toBeLessThanOrEqual(errors(example));
      }),
    );
  });
});
