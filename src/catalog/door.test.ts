import { describe, expect, it } from 'vitest';
import { parseKeyPath } from '../language/keyPath.ts';
import { type ResolvedKey, resolveKey } from '../language/keys.ts';
import { fc } from '../language/testing/properties.ts';
import {
  CatalogError,
  type Context,
  contextOf,
  findTrigger,
  keyRows,
  readCatalogIndex,
  readEventFile,
} from './index.ts';
import { contexts, events, fetchedFiles, index } from './testing/catalog.ts';

const paid = contextOf(index, events, 'order-has-been-paid', 'message');

function key(context: Context, path: string): ResolvedKey {
  const found = resolveKey(context.keys.root, parseKeyPath(path) ?? []);
  if (found === undefined) throw new Error(`${path} is not sent.`);
  return found;
}

describe('contextOf', () => {
  it('gives the objects of the purpose, and no others', () => {
    const names = (id: 'promotion' | 'codes' | 'message'): readonly string[] => [
      ...contextOf(index, events, 'order-has-been-paid', id).keys.root.children.keys(),
    ];
    const own = ['customer', 'referrer', 'order', 'redemption'];
    expect(names('message')).toEqual(own);
    expect(names('promotion')).toEqual([...own, 'campaign', 'promotion_tier']);
    expect(names('codes')).toEqual([...own, 'campaign', 'voucher', 'publication']);
  });

  it('takes the only purpose where none is named, and asks where there are several', () => {
    expect(contextOf(index, events, 'voucher-redeemed').purpose).toBe('message');
    expect(contextOf(index, events, 'customer-referred').purpose).toBeUndefined();
    expect(() => contextOf(index, events, 'order-update')).toThrow(/promotion, codes, message/);
  });

  it('says what is unknown', () => {
    expect(() => contextOf(index, events, 'nothing')).toThrow(CatalogError);
    expect(() => contextOf(index, events, 'nothing')).toThrow(/“nothing”/);
    expect(() => contextOf(index, events, 'voucher-redeemed', 'codes')).toThrow(
      /“Voucher redeemed” is not sent with .*; it has message/,
    );
    expect(() => contextOf(index, events, 'customer-referred', 'codes')).toThrow(/no purposes/);
    expect(() => contextOf(index, new Map(), 'order-update', 'codes')).toThrow(/not loaded/);
  });

  it('keeps tree and samples from call to call, so that what was worked out stays known', () => {
    const again = contextOf(index, events, 'order-has-been-paid', 'message');
    expect(again.keys.root).toBe(paid.keys.root);
    expect(again.samples).toBe(paid.samples);
  });

  it('finds own names only', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'customer.constructor']) {
      expect(resolveKey(paid.keys.root, parseKeyPath(name) ?? []), name).toBeUndefined();
    }
  });
});

describe('what may be missing', () => {
  const segment = contextOf(index, events, 'customer-entered-segment', 'codes');

  it.each([
    ['order.source_id', 'nullable'],
    ['order.items', 'optional'],
    ['order.customer.name', 'optional'],
    ['customer.name', undefined],
    ['order.id', undefined],
  ])('%s in a paid order: %s', (path, reason) => {
    expect(key(paid, path).missing?.reason).toBe(reason);
  });

  it.each([
    ['campaign', undefined],
    ['voucher.code', undefined],
    ['voucher.discount', 'optional'],
    ['customer.name', 'optional'],
    ['customer.summary.orders.total_amount', 'nullable'],
  ])('%s for codes in a segment: %s', (path, reason) => {
    expect(key(segment, path).missing?.reason).toBe(reason);
  });

  it('says when alternatives occur', () => {
    expect(key(segment, 'voucher.discount.percent_off').node?.occurs).toBe(
      'only when `type` is PERCENT',
    );
    expect(key(segment, 'voucher.discount.is_dynamic').node?.occurs).toBe(
      'only when `type` is AMOUNT, PERCENT or FIXED, or `type` is UNIT and one product is added',
    );
    expect(key(segment, 'voucher.discount.type').node?.occurs).toBeUndefined();
    expect(key(paid, 'order.customer.summary').node?.missing).toBe('nullable');
  });

  it('allows any name in open objects, and lists what is known of them', () => {
    expect(key(segment, 'customer.metadata.anything.at_all')).toMatchObject({ open: true });
    expect(key(segment, 'publication.metadata.distribution_id').node?.types).toEqual(['string']);
    expect(key(segment, 'publication.metadata.of_my_own').open).toBe(true);
    expect(key(segment, 'customer.loyalty.campaigns.Any.points').node?.types).toEqual(['integer']);
  });
});

describe('elsewhere', () => {
  it('names other purposes of the trigger first, and at most eight places', () => {
    const [first, ...others] = paid.keys.elsewhere('voucher.code');
    expect(first).toEqual({
      contextId: 'order-has-been-paid/codes',
      trigger: 'Order has been paid',
      purpose: 'Send and publish unique codes from campaign',
      sameTrigger: true,
    });
    expect(others).toHaveLength(7);
    expect(others.every(({ sameTrigger }) => !sameTrigger)).toBe(true);
  });

  it('follows elements, maps and open objects', () => {
    const segment = contextOf(index, events, 'customer-left-segment', 'message');
    expect(segment.keys.elsewhere('order.items[].price').length).toBeGreaterThan(0);
    expect(segment.keys.elsewhere('order.redemptions.r_1.date').length).toBeGreaterThan(0);
    expect(segment.keys.elsewhere('voucher.metadata.colour').length).toBeGreaterThan(0);
    expect(segment.keys.elsewhere('order.items[].nothing')).toEqual([]);
    expect(segment.keys.elsewhere('customer.name')).not.toContainEqual(
      expect.objectContaining({ contextId: 'customer-left-segment/message' }),
    );
  });

  it('looks only at what is loaded', () => {
    const only = new Map([...events].filter(([name]) => name === 'customer.order.paid'));
    const context = contextOf(index, only, 'order-has-been-paid', 'message');
    expect(context.keys.elsewhere('segment.name')).toEqual([]);
    expect(context.keys.elsewhere('voucher.code')).toHaveLength(1);
  });
});

describe('findTrigger', () => {
  it.each([
    ['customer.order.paid', 'order-has-been-paid'],
    ['customer.publication.succeeded', 'successfully-published'],
    ['customer.reward_redemptions.completed', 'reward-redeemed'],
    ['send-loyalty-program-code', 'send-loyalty-program-code'],
    ['ORDER HAS BEEN PAID', 'order-has-been-paid'],
    ['  Customer referred ', 'customer-referred'],
  ])('%s is %s', (text, id) => {
    expect(findTrigger(index, text)?.id).toBe(id);
  });

  it('knows nothing else', () => {
    expect(findTrigger(index, 'order')).toBeUndefined();
    expect(findTrigger(index, '__proto__')).toBeUndefined();
  });

  it('tells all triggers apart by id and label', () => {
    for (const trigger of index.triggers) {
      expect(findTrigger(index, trigger.id)).toBe(trigger);
      expect(findTrigger(index, trigger.label)).toBe(trigger);
      expect(trigger.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

describe('keyRows', () => {
  it('lists objects, elements and map values, in documented order', () => {
    const rows = keyRows(paid);
    expect(rows[0]).toEqual({ path: 'customer', types: ['object'], nullable: false });
    const paths = rows.map(({ path }) => path);
    expect(paths).toContain('order.items[].price');
    expect(paths).toContain('order.redemptions.*.stacked[]');
    expect(paths.indexOf('order.items')).toBe(paths.indexOf('order.items[]') - 1);
  });
});

describe('the door', () => {
  const files = fetchedFiles();
  const indexFile = files.get('index.json');
  const eventFile = files.get('customer.order.paid.json');

  it.each([undefined, null, 'text', 5, [], {}, { format: 2 }])('refuses %j', (value) => {
    expect(() => readCatalogIndex(value)).toThrow(CatalogError);
    expect(() => readEventFile(value)).toThrow(CatalogError);
  });

  it('names the place and says what to do', () => {
    const value = { ...(indexFile as object), triggers: [{ contexts: [] }] };
    expect(() => readCatalogIndex(value)).toThrow(/triggers\[0\] → contexts is empty\. .*reload/);
  });

  it('refuses a shape that contains itself', () => {
    const loop = { about: 'Loop.', type: 'object', shape: 'loop' };
    const value = { ...(eventFile as object), shapes: { loop: { loop } }, objects: { loop } };
    expect(() => readEventFile(value)).toThrow(/contains itself/);
  });

  it('answers any damage with a CatalogError or a catalogue, never with anything else', () => {
    const text = JSON.stringify(indexFile);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.jsonValue(), (at, value) => {
        const damaged = damage(JSON.parse(text), at, value);
        try {
          return readCatalogIndex(damaged).triggers.length >= 0;
        } catch (error) {
          return error instanceof CatalogError;
        }
      }),
    );
  });
});

/** Puts a value in place of the n-th part of a JSON value, counted around and around. */
function damage(root: unknown, at: number, value: unknown): unknown {
  const places: { holder: object; name: string }[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const [name, item] of Object.entries(holder)) {
      places.push({ holder, name });
      visit(item);
    }
  };
  visit(root);
  const place = places[at % places.length];
  if (place !== undefined) Object.assign(place.holder, { [place.name]: value });
  return root;
}

describe('envelopes', () => {
  it('have ids with the documented beginnings, and a channel with who used it', () => {
    const channels = new Set<string>();
    for (const { envelope, id } of contexts) {
      expect(envelope.id, id).toMatch(/^whs_/);
      expect(envelope.projectId, id).toMatch(/^proj_/);
      expect(envelope.sourceId, id).toMatch(/^distr_/);
      expect(envelope.event.id, id).toMatch(/^evcus_/);
      expect(envelope.event.entityId, id).toMatch(/^(cust|distr)_/);
      expect(envelope.event.groupId, id).toMatch(/^v-/);
      const { channel, user, apiKey } = envelope.event.source;
      expect(user !== undefined, id).toBe(channel === 'USER_PORTAL');
      expect(apiKey !== undefined, id).toBe(channel === 'API' || channel === 'CLIENT_API');
      channels.add(channel);
    }
    expect([...channels].sort()).toEqual(['API', 'CLIENT_API', 'INTERNAL', 'USER_PORTAL']);
  });
});
