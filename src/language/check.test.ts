/** What checking makes of the keys that it is given: of the catalogue, of a sample, of both, of none. */
import { describe, expect, test } from 'vitest';
import { check, type CheckContext } from './check.ts';
import { parse } from './parser.ts';
import { SampleData } from './sample.ts';
import { applyTextEdits } from './textEdits.ts';
import { orderKeys } from './testing/orderKeys.ts';

function messagesOf(text: string, context?: CheckContext): readonly string[] {
  return check(parse(text), context).map(({ message }) => message);
}

describe('the keys that are known', () => {
  const sample = new SampleData(
    '{"shop": {"name": "Corner", "open": null}, "order": {"extra": 1}}',
  );

  test('are any without a trigger and without a sample', () => {
    expect(messagesOf('["{{nothing}}", {{ordr.id}}]')).toEqual([]);
    expect(messagesOf('["{{nothing}}" {{a b}}]')).toHaveLength(2);
  });

  test('are those of the sample where there is no trigger', () => {
    expect(messagesOf('["{{shop.name}}", "{{shop.nmae}}"]', { sample })).toEqual([
      '`shop.nmae` is not in the sample data. Did you mean `shop.name`?',
    ]);
    expect(messagesOf('[{{shop.open}}]', { sample })).toEqual([
      '`shop.open` can be null. Then `null` is sent.',
    ]);
  });

  test('are those of the trigger and those of the sample where there are both', () => {
    const text = '["{{order.id}}", "{{shop.name}}", {{order.extra}}, "{{shop.logo}}"]';
    expect(messagesOf(text, { keys: orderKeys, sample })).toEqual([
      '`shop.logo` is not sent with "Order has been paid".',
    ]);
    expect(messagesOf(text, { keys: orderKeys })).toHaveLength(3);
  });
});

test.each([
  ['["{{shop.firstname}}"]', String.raw`["{{shop[\"first name\"]}}"]`],
  ['[{{shop.firstname}}]', String.raw`["{{shop[\"first name\"]}}"]`],
  ['[{{shop.openHours}}]', '[{{shop["open hours"]}}]'],
])('a name that needs quotes is suggested with them: %s', (text, mended) => {
  const sample = new SampleData('{"shop": {"first name": "Corner", "open hours": [8, 18]}}');
  const fixes = check(parse(text), { sample }).flatMap((found) => found.fixes ?? []);
  expect(fixes.map(({ edits }) => applyTextEdits(text, edits))).toEqual([mended]);
});

test('the first 64 unknown keys get suggestions, wherever they are met again', () => {
  const keys = { ...orderKeys };
  const wrong = Array.from({ length: 66 }, (_, index) => `"{{order.id${index}}} {{order.id0}}"`);
  const last = check(parse(`[${wrong.join()}]`), { keys }).at(-2)?.message;
  expect(last).toBe('`order.id65` is not sent with "Order has been paid".');
  const suggested = (text: string): readonly number[] =>
    check(parse(text), { keys }).map(({ data }) => data?.candidates?.length ?? 0);
  expect(suggested(`[${wrong.join()}]`)).toEqual([
    ...Array.from({ length: 128 }, () => 1),
    ...[0, 1, 0, 1],
  ]);
  // It was told without suggestions before: that is not remembered of it.
  expect(suggested('["{{order.id65}}!"]')).toEqual([1]);
});
