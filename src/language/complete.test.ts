import { describe, expect, it } from 'vitest';
import { complete, type CompletionItem, type CompletionList, type KeyContext } from './complete.ts';
import { parse } from './parser.ts';
import { keyNode, orderKeys, orderSample } from './testing/orderKeys.ts';
import type { KeySpace } from './keySpace.ts';
import { SampleData } from './sample.ts';
import type { TextEdit } from './types.ts';

const CONTEXT: KeyContext = { keys: orderKeys, sample: orderSample };

/** Completes at the `|` of a marked text. */
function completeAt(marked: string, context: KeyContext = CONTEXT): CompletionList | undefined {
  const offset = marked.indexOf('|');
  return complete(parse(marked.replace('|', '')), offset, context);
}

function labels(marked: string, context?: KeyContext): readonly string[] {
  return (completeAt(marked, context)?.items ?? []).map((item) => item.label);
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end),
    text,
  );
}

/** The marked text after the named item was accepted, with the caret. */
function accept(marked: string, label: string): string {
  const found = completeAt(marked)?.items.find((item) => item.label === label);
  if (found === undefined) throw new Error(`${label} is not offered at ${marked}`);
  const text = apply(marked.replace('|', ''), found.edits);
  return `${text.slice(0, found.caret)}|${text.slice(found.caret)}`;
}

describe('accepting a key', () => {
  it.each([
    // What was typed, the item, what comes of it.
    ['{"a": "{{ord|"}', 'order.id', '{"a": "{{order.id}}|"}'],
    ['{"a": "{{ord|}}"}', 'order.id', '{"a": "{{order.id}}|"}'],
    ['{"a": "{{|}}"}', 'customer.name', '{"a": "{{customer.name}}|"}'],
    ['{"a": "{{ord|}"}', 'order.id', '{"a": "{{order.id}}|"}'],
    // A bare key of text gets its quotes; a number does not.
    ['{"a": {{ord|', 'order.id', '{"a": "{{order.id}}"|'],
    ['{"a": {{ord|}}}', 'order.id', '{"a": "{{order.id}}"|}'],
    ['{"a": {{total|}}}', 'order.total_amount', '{"a": {{order.total_amount}}|}'],
    ['{"a": {{total|}', 'order.total_amount', '{"a": {{order.total_amount}}|}'],
    ['{"a": {{anyth|}}}', 'order.anything', '{"a": "{{order.anything}}"|}'],
    ['{"a": {{tags|}}}', 'order.tags', '{"a": {{order.tags}}|}'],
    ['[{{ord|', 'order.id', '["{{order.id}}"|'],
    ['{{ord|', 'order.id', '"{{order.id}}"|'],
    // A single brace, as other languages have it, becomes one of the two.
    ['{"a": "Hi {customer.na|me}!"}', 'customer.name', '{"a": "Hi {{customer.name}}|!"}'],
    ['{"a": "Hi {nam|"}', 'customer.name', '{"a": "Hi {{customer.name}}|"}'],
    ['{"a": "Hi {nam|}}!"}', 'customer.name', '{"a": "Hi {{customer.name}}|!"}'],
    // What stands right of the caret in the same placeholder goes.
    [
      '{"a": "{{ord|er.status}}, {{customer.name}}"}',
      'order.id',
      '{"a": "{{order.id}}|, {{customer.name}}"}',
    ],
    [
      '{"a": {{|order.status}}, "b": 1}',
      'order.total_amount',
      '{"a": {{order.total_amount}}|, "b": 1}',
    ],
    ['{"a": "{{ord|, {{customer.name}}"}', 'order.id', '{"a": "{{order.id}}|, {{customer.name}}"}'],
    [
      '{"a": {{ord|,\n "b": {{order.items}}}',
      'order.id',
      '{"a": "{{order.id}}"|,\n "b": {{order.items}}}',
    ],
    ['{"a": {{ord|\n}', 'order.id', '{"a": "{{order.id}}"|\n}'],
    // Spaces inside the braces stay.
    ['{"a": "{{ ord| }}"}', 'order.id', '{"a": "{{ order.id }}|"}'],
    ['{"a": {{\n  ord|\n}}}', 'order.total_amount', '{"a": {{\n  order.total_amount\n}}|}'],
    ['{"a": {{\n  ord|\n}}}', 'order.id', '{"a": "{{order.id}}"|}'],
    ['{"a": {{ ord|\n}}}', 'order.id', '{"a": "{{ order.id}}"|}'],
    // Objects and lists lead on, with the braces closed.
    ['{"a": "{{cus|"}', 'customer', '{"a": "{{customer.|}}"}'],
    ['{"a": {{cus|}}}', 'customer', '{"a": {{customer.|}}}'],
    ['{"a": "{{order.it|ems}}"}', 'order.items', '{"a": "{{order.items[0].|}}"}'],
    ['{"a": "{{customer.meta|}}"}', 'customer.metadata', '{"a": "{{customer.metadata.|}}"}'],
    // Below a list the index that was typed is kept.
    ['{"a": "{{order.items[1].na|}}"}', 'order.items[1].name', '{"a": "{{order.items[1].name}}|"}'],
    ['{"a": "{{order.items.1.na|}}"}', 'order.items[1].name', '{"a": "{{order.items[1].name}}|"}'],
    ['{"a": "{{order.items[|}}"}', 'order.items[1]', '{"a": "{{order.items[1].|}}"}'],
    ['{"a": "{{order.items[12|}}"}', 'order.items[12]', '{"a": "{{order.items[12].|}}"}'],
    ['{"a": "{{order.tags[|}}"}', 'order.tags[1]', '{"a": "{{order.tags[1]}}|"}'],
    // Names of the sample, with the quotes escaped where a string is around them.
    [
      '{"a": "{{customer.metadata.|}}"}',
      'customer.metadata.tier',
      '{"a": "{{customer.metadata.tier}}|"}',
    ],
    [
      '{"a": "{{shoe|}}"}',
      'customer.metadata["shoe size"]',
      '{"a": "{{customer.metadata[\\"shoe size\\"]}}|"}',
    ],
    [
      '{"a": {{shoe|}}}',
      'customer.metadata["shoe size"]',
      '{"a": "{{customer.metadata[\\"shoe size\\"]}}"|}',
    ],
    [
      '{"a": "{{customer.metadata[\\"sh|\\"]}}"}',
      'customer.metadata["shoe size"]',
      '{"a": "{{customer.metadata[\\"shoe size\\"]}}|"}',
    ],
    ['{"a": "{{eur|}}"}', 'order.prices.eur.amount', '{"a": "{{order.prices.eur.amount}}|"}'],
    // As a whole value, and inside text.
    ['{"a": |}', 'order.id', '{"a": "{{order.id}}"|}'],
    ['{"a": |}', 'order.total_amount', '{"a": {{order.total_amount}}|}'],
    ['{"a": |, "b": 1}', 'customer', '{"a": {{customer.|}}, "b": 1}'],
    ['{"a": cusn|, "b": 1}', 'customer.name', '{"a": "{{customer.name}}"|, "b": 1}'],
    ['[1, |]', 'order.id', '[1, "{{order.id}}"|]'],
    ['{"a":\n  |\n  "b": 1}', 'order.id', '{"a":\n  "{{order.id}}"|\n  "b": 1}'],
    ['{"a": "|"}', 'order.id', '{"a": "{{order.id}}|"}'],
    ['{"a": "Dear cusn|, hello"}', 'customer.name', '{"a": "Dear {{customer.name}}|, hello"}'],
    ['{"a": "{{order.id}} |"}', 'customer.name', '{"a": "{{order.id}} {{customer.name}}|"}'],
  ])('%s + %s -> %s', (marked, label, expected) => {
    expect(accept(marked, label)).toBe(expected);
  });

  it('reopens the list only where there are keys below', () => {
    const items = completeAt('{"a": "{{|}}"}')?.items ?? [];
    const reopening = items.filter((item) => item.reopen).map((item) => item.label);
    expect(reopening).toEqual([
      'customer',
      'order',
      'customer.summary',
      'customer.address',
      'customer.metadata',
      'order.items',
      'order.prices',
      'order.metadata',
      'customer.summary.orders',
      'customer.metadata.nested',
      'order.prices.eur',
    ]);
  });
});

describe('what is offered', () => {
  it.each([
    ['{"a": "{{cusna|}}"}', 'customer.name'],
    ['{"a": "{{name|}}"}', 'customer.name'],
    ['{"a": "{{em|}}"}', 'customer.email'],
    ['{"a": "{{ordtot|}}"}', 'order.total_amount'],
    ['{"a": "{{CUSNA|}}"}', 'customer.name'],
    ['{"a": "{{order.id|}}"}', 'order.id'],
    ['{"a": "{{city|}}"}', 'customer.address.city'],
  ])('%s: first %s', (marked, first) => {
    expect(labels(marked)[0]).toBe(first);
  });

  it('lists the nearest keys first below a finished segment, in documented order', () => {
    expect(labels('{"a": "{{customer.|}}"}').slice(0, 7)).toEqual([
      'customer.id',
      'customer.source_id',
      'customer.name',
      'customer.email',
      'customer.summary',
      'customer.address',
      'customer.metadata',
    ]);
    expect(labels('{"a": "{{customer.metadata.|}}"}')[0]).toBe('customer.metadata.tier');
  });

  it.each([
    ['after a value', '{"a": 1|}'],
    ['after a whole string', '{"a": "x"|}'],
    ['in a property name', '{"na|me": 1}'],
    ['in a name that is being typed', '{"na|'],
    ['in a placeholder in a name', '{"{{ord|}}": 1}'],
    ['where a name belongs', '{|}'],
    ['after the comma of an object', '{"a": 1, |}'],
    ['between the two opening braces', '{"a": {|{order.id}}}'],
    ['between the two closing braces', '{"a": "{{order.id}|}"}'],
    ['in a number', '{"a": 12|3}'],
    ['before a value', '{"a": | 1}'],
    ['where nothing fits', '{"a": "{{zzzz|}}"}'],
  ])('offers nothing %s', (_where, marked) => {
    expect(completeAt(marked)).toBeUndefined();
  });

  it('offers nothing without keys and sample', () => {
    expect(completeAt('{"a": "{{|}}"}', {})).toBeUndefined();
  });

  it('offers what only the sample has', () => {
    expect(labels('{"a": "{{|}}"}', { sample: orderSample })).toContain('order.items[0].name');
  });

  it('offers at most fifty of the names that only the sample has in one place', () => {
    const names = Array.from({ length: 60 }, (_, index) => `"n${index}": 1`);
    const sample = new SampleData(`{"order": {"metadata": {${names.join()}}}}`);
    const offered = labels('{"a": "{{order.metadata.|}}"}', { keys: orderKeys, sample });
    expect(offered).toHaveLength(50);
    expect(offered.at(-1)).toBe('order.metadata.n49');
  });

  it('changes one place, but for quotes on both sides', () => {
    const edits = (marked: string) => completeAt(marked)?.items[0]?.edits;
    expect(edits('{"a": "{{order.id|}}"}')).toHaveLength(1);
    expect(edits('{"a": {{order.total_amount|}}}')).toHaveLength(1);
    expect(edits('{"a": {{order.id|}}}')).toHaveLength(2);
  });

  it('finds own names only', () => {
    const root = keyNode('', 'object', {
      children: [keyNode('__proto__', 'string'), keyNode('a', 'string')],
    });
    const keys: KeySpace = { trigger: 'T', root, elsewhere: () => [] };
    expect(labels('{"a": "{{|}}"}', { keys })).toEqual(['__proto__', 'a']);
    expect(completeAt('{"a": "{{constructor|}}"}', { keys })).toBeUndefined();
  });

  it('shows type, null mark and sample value', () => {
    const items = completeAt('{"a": "{{|}}"}')?.items ?? [];
    const row = (label: string): Partial<CompletionItem> | undefined =>
      items.find((item) => item.label === label);
    expect(row('customer.name')).toMatchObject({
      kind: 'text',
      typeLabel: 'text',
      mayBeMissing: false,
      sampleText: 'Maya "May" Lindqvist',
      description: 'First and last name.',
      detail: 'text · Maya "May" Lindqvist',
    });
    expect(row('customer.email')).toMatchObject({
      mayBeMissing: true,
      detail: 'text · may be null · maya@example.com',
    });
    expect(row('customer.address.city')).toMatchObject({ mayBeMissing: true });
    expect(row('order.items')).toMatchObject({
      kind: 'list',
      typeLabel: 'list',
      sampleText: '2 items',
    });
    expect(row('order.metadata')).toMatchObject({ kind: 'object', sampleText: 'any name' });
    expect(completeAt('{"a": "{{order.items[1].na|}}"}')?.items[0]).toMatchObject({
      sampleText: 'Mug',
    });
  });

  it('gives no more than so many, the best ones', () => {
    const document = parse('{"a": "{{order}}"}');
    const all = complete(document, 10, CONTEXT)?.items ?? [];
    expect(all.length).toBeGreaterThan(3);
    expect(complete(document, 10, CONTEXT, 3)?.items).toEqual(all.slice(0, 3));
  });

  it('tells what was typed, and ranks from 0', () => {
    const list = completeAt('{"a": "{{ cus|tomer }}"}');
    expect(list?.typed).toEqual({ start: 10, end: 13 });
    expect(list?.inPlaceholder).toBe(true);
    expect(list?.items.map((item) => item.sort)).toEqual(list?.items.map((_, index) => index));
    expect(completeAt('{"a": |}')?.inPlaceholder).toBe(false);
  });
});
