import { describe, expect, it } from 'vitest';
import { foldCase, foldQuery, fuzzyMatch } from './fuzzy.ts';

function best(query: string, ...targets: readonly string[]): string | undefined {
  const scored = targets.flatMap((target) => {
    const match = fuzzyMatch(foldQuery(query), foldCase(target));
    return match === undefined ? [] : [{ target, score: match.score }];
  });
  return scored.sort((first, second) => second.score - first.score)[0]?.target;
}

describe('fuzzyMatch', () => {
  it.each([
    [
      'cusna',
      ['customer.source_id', 'customer.summary.orders.amount', 'customer.name'],
      'customer.name',
    ],
    ['id', ['customer.source_id', 'order.items[0].id', 'order.id'], 'order.id'],
    ['name', ['order.items[0].name', 'customer.name'], 'customer.name'],
    ['oid', ['customer.order_id', 'order.id'], 'order.id'],
    ['total', ['order.initial_total', 'order.total_amount'], 'order.total_amount'],
    ['cus', ['customer.summary', 'customer'], 'customer'],
  ])('%s of %j finds %s', (query, targets, expected) => {
    expect(best(query, ...targets)).toBe(expected);
  });

  it('gives the matched offsets', () => {
    expect(fuzzyMatch('cusna', 'customer.name')?.matches).toEqual([0, 1, 2, 9, 10]);
    expect(fuzzyMatch('', 'customer.name')).toEqual({ score: 0, matches: [] });
  });

  it('needs every letter, in order', () => {
    expect(fuzzyMatch('emanrc', 'customer.name')).toBeUndefined();
    expect(fuzzyMatch('customer.names', 'customer.name')).toBeUndefined();
  });

  it('takes indexes and quoted names as they are typed', () => {
    expect(foldQuery('Order.Items.0.na')).toBe('order.items[0].na');
    expect(foldQuery(' meta["Shoe')).toBe('meta.shoe');
    expect(fuzzyMatch('meta.shoe', 'meta["shoe size"]')).toBeDefined();
  });

  it('keeps offsets where lower case is longer', () => {
    expect(foldCase('İA')).toBe('İa');
  });

  it('matches the same offsets after a longer target was matched', () => {
    const long = `a${'x'.repeat(4000)}b`;
    expect(fuzzyMatch('ab', long)?.matches).toEqual([0, 4001]);
    expect(fuzzyMatch('ab', 'a.b')?.matches).toEqual([0, 2]);
  });
});
