import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTrigger, readCatalogIndex, type TriggerInfo } from '../../catalog/index.ts';
import { noPurposes, purposeOptions } from './purposeOptions.ts';
import { groupTriggers, triggerMatches } from './triggerGroups.ts';

const index = readCatalogIndex(JSON.parse(readFileSync('public/catalog/index.json', 'utf8')));

function trigger(label: string): TriggerInfo {
  const found = findTrigger(index, label);
  if (found === undefined) throw new Error(`No trigger ${label}`);
  return found;
}

function found(typed: string): string[] {
  return index.triggers.filter((one) => triggerMatches(one, typed)).map(({ label }) => label);
}

describe('triggers', () => {
  it('are all in one group each', () => {
    const groups = groupTriggers(index.triggers);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(index.triggers.length);
    expect(new Set(groups.map(({ value }) => value)).size).toBe(groups.length);
  });

  it.each([
    ['order paid', 'Order has been paid'],
    ['PAID order', 'Order has been paid'],
    ['customer.order.paid', 'Order has been paid'],
    ['order canceled', 'Order cancelled'],
    ['Order cancelled', 'Order cancelled'],
  ])('are found by typing %j', (typed, label) => {
    expect(found(typed)).toEqual([label]);
  });

  it('are found by label and event, and by nothing else', () => {
    expect(found('gift')).toContain('Gift credits adjusted');
    expect(found('')).toHaveLength(index.triggers.length);
    expect(found('order nonsense')).toEqual([]);
  });
});

describe('purposes', () => {
  it('are all offered where the trigger has them', () => {
    const options = purposeOptions(index, trigger('Order has been paid'));
    expect(options.map(({ unavailable }) => unavailable)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('say why they cannot be chosen', () => {
    const options = purposeOptions(index, trigger('Gift credits adjusted'));
    expect(options.map(({ unavailable }) => unavailable)).toEqual([
      'Not available for Gift credits adjusted',
      'Not available for Gift credits adjusted',
      undefined,
    ]);
    expect(purposeOptions(index, undefined).every(({ unavailable }) => unavailable)).toBe(true);
  });

  it('are missing from campaigns', () => {
    expect(noPurposes(trigger('Reward redeemed'))).toBe('Loyalty campaigns have no purposes');
    expect(noPurposes(trigger('Send referral code to the referrer'))).toBe(
      'Referral campaigns have no purposes',
    );
    expect(noPurposes(trigger('Order has been paid'))).toBeUndefined();
  });
});
