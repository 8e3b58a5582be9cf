import { describe, expect, it } from 'vitest';
import { contexts, sampleData } from './testing/catalog.ts';
import { objectsWithId } from './testing/walk.ts';

/**
 * What one and the same object may say differently: it is shown at two moments, and a mere mention of
 * it spells its kind in other words.
 */
const MAY_DIFFER: ReadonlySet<string> = new Set(['status', 'updated_at', 'object', 'type']);

const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(customer|holder|referrer)\.id$/, 'cust_'],
  [/(^|\.)(customer_id|holder_id|referrer_id)$/, 'cust_'],
  [/(^|\.)order\.id$|(^|\.)order_id$/, 'ord_'],
  [/(^|\.)voucher\.id$|(^|\.)voucher_id$/, 'v_'],
  [/(^|\.)campaign\.id$|(^|\.)campaign_id$/, 'camp_'],
  [/(^|\.)redemption\.id$/, 'r_'],
  [/(^|\.)segment\.id$/, 'seg_'],
];

const variants = contexts.flatMap((context) =>
  context.samples
    .filter(({ id }) => id !== 'sparse')
    .map((sample) => [`${context.id} · ${sample.id}`, context, sample.id] as const),
);

function scalars(data: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof data !== 'object' || data === null) return [[path, data]];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) =>
    scalars(value, path === '' ? name : `${path}.${name}`),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sum(items: readonly unknown[], key: string): number {
  return items.reduce<number>((total, item) => total + Number(isRecord(item) ? item[key] : NaN), 0);
}

describe.each(variants)('%s', (_, context, id) => {
  const data = sampleData(context, id);

  it('says the same of the same object everywhere', () => {
    const known = new Map<string, { path: string; value: unknown }>();
    const conflicts: string[] = [];
    for (const { path, object } of objectsWithId(data)) {
      for (const [name, value] of Object.entries(object)) {
        if (typeof value === 'object' || MAY_DIFFER.has(name)) continue;
        const key = `${String(object['id'])} ${name}`;
        const first = known.get(key);
        if (first === undefined) known.set(key, { path, value });
        else if (first.value !== value) conflicts.push(`${first.path} and ${path}: ${name}`);
      }
    }
    expect(conflicts).toEqual([]);
  });

  it('has one order, whose amounts add up', () => {
    const orders = objectsWithId(data).filter(({ object }) => Array.isArray(object['items']));
    expect(new Set(orders.map(({ object }) => object['id'])).size).toBeLessThanOrEqual(1);
    for (const { path, object } of orders) {
      const items = object['items'] as readonly unknown[];
      for (const item of items) {
        const line = isRecord(item) ? item : {};
        expect(line['amount'], path).toBe(Number(line['quantity']) * Number(line['price']));
        expect(line['subtotal_amount'], path).toBe(
          Number(line['amount']) - Number(line['discount_amount']),
        );
      }
      expect(object['amount'], path).toBe(sum(items, 'amount'));
      expect(object['items_discount_amount'], path).toBe(sum(items, 'discount_amount'));
      expect(object['total_discount_amount'], path).toBe(
        Number(object['discount_amount']) + Number(object['items_discount_amount']),
      );
      expect(object['total_amount'], path).toBe(
        Number(object['amount']) - Number(object['total_discount_amount']),
      );
    }
  });

  it('has ids with the documented beginnings', () => {
    const wrong = scalars(data).filter(([path, value]) =>
      PREFIXES.some(([pattern, prefix]) => pattern.test(path) && !String(value).startsWith(prefix)),
    );
    // An event's entity and an earning rule's `customer.metadata` are no customers; no such path has an id.
    expect(wrong).toEqual([]);
  });

  it('has moments in order', () => {
    const { createdAt } = context.envelope.event;
    const early = objectsWithId(data).flatMap(({ path, object }) =>
      ['updated_at', 'date', 'expiration_date', 'set_live_at']
        .filter((name) => {
          const [created, later] = [object['created_at'], object[name]];
          return typeof created === 'string' && typeof later === 'string' && later < created;
        })
        .map((name) => `${path}.${name}`),
    );
    const late = scalars(data).filter(
      ([path, value]) =>
        /(created_at|updated_at|rollback_date|\bdate)$/.test(path) && String(value) > createdAt,
    );
    expect([...early, ...late]).toEqual([]);
    expect(createdAt < context.envelope.createdAt).toBe(true);
  });
});

describe('loyalty figures', () => {
  it('leave the balance that the points add up to', () => {
    const [context] = contexts.filter(({ id }) => id.startsWith('loyalty-points-expired'));
    const data = context === undefined ? {} : sampleData(context);
    const event = isRecord(data) ? data : {};
    const voucher = isRecord(event['voucher']) ? event['voucher'] : {};
    const card = isRecord(voucher['loyalty_card']) ? voucher['loyalty_card'] : {};
    const buckets = Array.isArray(event['buckets']) ? event['buckets'] : [];
    const expired = buckets.map((bucket: unknown) => (isRecord(bucket) ? bucket['bucket'] : {}));
    expect(event['points']).toBe(sum(expired, 'total_points'));
    expect(card['expired_points']).toBe(event['points']);
    expect(Number(card['balance'])).toBeLessThan(Number(card['points']));
  });
});

describe('purposes', () => {
  it('have a campaign of a fitting kind', () => {
    for (const context of contexts) {
      const data = sampleData(context);
      const campaign = isRecord(data) ? data['campaign'] : undefined;
      if (!isRecord(campaign)) continue;
      if (context.purpose === 'promotion') expect(campaign['campaign_type']).toBe('PROMOTION');
      if (context.purpose === 'codes') expect(campaign['campaign_type']).toBe('DISCOUNT_COUPONS');
      if (context.trigger.home === 'loyalty campaign') {
        expect(campaign['campaign_type']).toBe('LOYALTY_PROGRAM');
      }
      if (context.trigger.home === 'referral campaign') {
        expect(campaign['campaign_type']).toBe('REFERRAL_PROGRAM');
      }
    }
  });
});
