import { describe, expect, it } from 'vitest';
import { listKeys } from '../language/keys.ts';
import { contexts, index } from './testing/catalog.ts';

const keys = contexts.flatMap((context) =>
  listKeys(context.keys.root).map(({ path, node }) => ({ where: `${context.id} ${path}`, node })),
);

function faulty(isFaulty: (key: (typeof keys)[number]) => boolean): readonly string[] {
  return keys.filter(isFaulty).map(({ where }) => where);
}

describe('descriptions', () => {
  it('are there for every key, as sentences of at most 220 characters', () => {
    expect(faulty(({ node }) => !/^[A-Z0-9].*\S\.$/.test(node.description))).toEqual([]);
    expect(faulty(({ node }) => node.description.length > 220)).toEqual([]);
  });

  it('say more than the name of the key', () => {
    const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    expect(faulty(({ node }) => letters(node.description) === letters(node.name))).toEqual([]);
    expect(faulty(({ node }) => node.description.split(' ').length < 3)).toEqual([]);
  });

  it('leave nothing to be filled in', () => {
    expect(faulty(({ node }) => /placeholder|todo|tbd|xxx/i.test(node.description))).toEqual([]);
  });

  it('say of amounts of money which unit they are in', () => {
    const money = /(^|_)amount$|^price$|amount_off$/;
    expect(
      faulty(
        ({ node }) =>
          node.types.some((type) => type === 'integer' || type === 'number') &&
          money.test(node.name) &&
          !/cents|percent/.test(node.description),
      ),
    ).toEqual([]);
  });

  it('say of alternatives when they occur', () => {
    expect(
      faulty(
        ({ node }) =>
          node.missing === 'alternative' && !/^only when .*[^.]$/.test(node.occurs ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('events', () => {
  it('say when they are sent', () => {
    for (const { name, description } of index.events)
      expect(description, name).toMatch(/^[A-Z].*\.$/);
  });

  it('mention the other name of the updated pending points', () => {
    const name = 'customer.voucher.loyalty_card.pending_points.updated';
    const event = index.events.find((candidate) => candidate.name === name);
    expect(event?.description).toContain('`loyalty_card.pending_points.updated`');
    expect(index.triggers.filter((trigger) => trigger.event === name)).toHaveLength(1);
  });
});
