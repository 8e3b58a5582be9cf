import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf, readCatalogIndex, readEventFile } from '../../catalog/index.ts';
import type { Context } from '../../catalog/types.ts';
import { sampleDataOf } from '../../state/analysis.ts';
import { countEntries, keyEntries, type KeyEntry, pathOf } from './keyEntries.ts';
import { answeredKey, defaultAnswers, missingAnswer, questionsOf } from './keyQuestions.ts';
import { hitRows, rowName, treeRows } from './keyRows.ts';
import { searchKeys } from './keySearch.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/catalog/${file}`, import.meta.url), 'utf8'));

let context: Context;
let entries: readonly KeyEntry[];

beforeAll(() => {
  const index = readCatalogIndex(read('index.json'));
  const trigger = index.triggers.find(({ event }) => event === 'customer.order.paid');
  const event = index.events.find(({ name }) => name === 'customer.order.paid');
  if (trigger === undefined || event === undefined) throw new Error('The catalogue has no orders.');
  const loaded = new Map([[event.name, readEventFile(read(event.file))]]);
  context = contextOf(index, loaded, trigger.id, 'message');
  const [sample] = context.samples;
  entries = keyEntries(context.keys, sample && sampleDataOf(sample));
});

const find = (id: string): KeyEntry => {
  const pending = [...entries];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    if (entry.id === id) return entry;
    pending.push(...entry.children);
  }
  throw new Error(`There is no key ${id}.`);
};

describe('the tree of keys', () => {
  it('has the top-level objects, with what the sample event says', () => {
    expect(entries.map(({ id }) => id)).toContain('order');
    expect(find('customer.name').typeLabel).toBe('text');
    expect(find('customer.name').sampleText).not.toBe('');
    expect(find('order.items').sampleText).toBe('2 items');
    expect(countEntries(entries)).toBeGreaterThan(500);
  });

  it('shows the keys of a list’s items below the list, and names that only the sample has', () => {
    expect(find('order.items[].quantity').parent).toBe(find('order.items'));
    const metadata = find('customer.metadata');
    expect(metadata.children.length).toBeGreaterThan(0);
    expect(metadata.children.every(({ node }) => node === undefined)).toBe(true);
  });

  it('opens line by line', () => {
    const closed = treeRows(entries, new Set());
    expect(closed).toHaveLength(entries.length);
    const open = treeRows(entries, new Set(['customer']));
    expect(open.length).toBe(entries.length + find('customer').children.length);
    const name = open.find(({ entry }) => entry.id === 'customer.name');
    expect(name).toMatchObject({ level: 2, label: 'name', expanded: undefined });
    expect(name === undefined ? '' : rowName(name, 2)).toMatch(/^name, text, .*used 2 times$/u);
  });
});

describe('searching keys', () => {
  it.each([
    ['email', 'customer.email'],
    ['cusna', 'customer.name'],
    ['order.items[0].quantity', 'order.items[].quantity'],
    ['items quantity', 'order.items[].quantity'],
    ['{{order.total_amount}}', 'order.total_amount'],
  ])('finds %s by its path', (query, id) => {
    expect(searchKeys(entries, query)[0]?.id).toBe(id);
  });

  it('finds keys by the sample’s value and by the description', () => {
    const { sampleText } = find('customer.email');
    expect(searchKeys(entries, sampleText)[0]?.id).toBe('customer.email');
    const words = find('customer.phone').node?.description ?? '';
    expect(searchKeys(entries, words).map(({ id }) => id)).toContain('customer.phone');
  });

  it('finds nothing for nothing, and shows hits with their whole paths', () => {
    expect(searchKeys(entries, '  ')).toEqual([]);
    expect(searchKeys(entries, 'qqqqqq')).toEqual([]);
    const [row] = hitRows(searchKeys(entries, 'customer.name'));
    expect(row?.label).toBe('customer.name');
  });

  it('is instant in a large context', () => {
    const start = performance.now();
    for (const query of ['e', 'em', 'emai', 'order', 'voucher code']) searchKeys(entries, query);
    expect((performance.now() - start) / 5).toBeLessThan(50);
  });
});

describe('questions before a key goes in', () => {
  it('asks nothing of a single value', () => {
    expect(questionsOf(find('customer.name'))).toEqual({ lists: [], maps: [], parts: [] });
  });

  it('asks which item of each list on the way', () => {
    const entry = find('order.items[].quantity');
    expect(questionsOf(entry).lists).toEqual(['order.items']);
    const answers = { ...defaultAnswers(entry), items: [1] };
    expect(answeredKey(entry, answers).key.path).toBe('order.items[1].quantity');
  });

  it('asks what of a list, of an object and of metadata', () => {
    const list = find('order.items');
    expect(questionsOf(list).parts).toEqual(['whole', 'item']);
    const third = answeredKey(list, { ...defaultAnswers(list), part: 'item', item: 2 });
    expect(third.key.path).toBe('order.items[2]');
    const object = find('order');
    expect(answeredKey(object, defaultAnswers(object)).form).toBe('object');
    const metadata = find('customer.metadata');
    const answers = defaultAnswers(metadata);
    expect(answers.part).toBe('field');
    expect(missingAnswer(metadata, answers)).toMatch(/name/u);
    const field = answeredKey(metadata, { ...answers, field: 'loyalty tier' });
    expect(field.key.path).toBe('customer.metadata["loyalty tier"]');
  });

  it('writes paths with the first items where nobody says otherwise', () => {
    expect(pathOf(find('order.items[].quantity'))).toBe('order.items[0].quantity');
  });
});
