import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf, readCatalogIndex, readEventFile } from '../catalog/index.ts';
import { parse } from '../language/parser.ts';
import { readSample } from '../language/sample.ts';
import { applyTextEdits } from '../language/textEdits.ts';
import { suggestInline } from './inlineSuggestion.ts';
import type { LanguageContext } from './types.ts';

let context: LanguageContext = {};

beforeAll(() => {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../public/catalog/${file}`, import.meta.url), 'utf8'));
  const index = readCatalogIndex(read('index.json'));
  const trigger = index.triggers.find(({ event }) => event === 'customer.order.paid');
  const event = index.events.find(({ name }) => name === 'customer.order.paid');
  if (trigger === undefined || event === undefined) throw new Error('The catalogue has no orders.');
  const loaded = new Map([[event.name, readEventFile(read(event.file))]]);
  const { keys, samples } = contextOf(index, loaded, trigger.id, 'message');
  const sample = readSample(samples[0]?.dataText ?? '{}');
  context = 'sample' in sample ? { keys, sample: sample.sample } : { keys };
});

/** The text after taking what is suggested at `|`, with the caret as `|`. */
function taken(marked: string): string | undefined {
  const at = marked.indexOf('|');
  const document = parse(marked.replace('|', ''));
  const suggestion = suggestInline(document, at, context);
  if (suggestion === undefined) return undefined;
  const after = applyTextEdits(document.text, suggestion.edits);
  return `${after.slice(0, suggestion.caret)}|${after.slice(suggestion.caret)}`;
}

describe('the likeliest key', () => {
  it.each([
    ['{"email":|}', '{"email": "{{customer.email}}"|}'],
    ['{"email": |}', '{"email": "{{customer.email}}"|}'],
    ['{"email": "|"}', '{"email": "{{customer.email}}"|}'],
    ['{"customer": {"phone": |}}', '{"customer": {"phone": "{{customer.phone}}"|}}'],
    ['{"total_amount": |', '{"total_amount": {{order.total_amount}}|'],
    // In a list, the element that the caret stands in.
    [
      '{"order": {"items": [{"name": "a"}, {"quantity":|}]}}',
      '{"order": {"items": [{"name": "a"}, {"quantity": {{order.items[1].quantity}}|}]}}',
    ],
    ['{"items": [{"price": |}]}', '{"items": [{"price": {{order.items[0].price}}|}]}'],
    [
      '{"emails": [{"to": [1, 2], "email": |',
      '{"emails": [{"to": [1, 2], "email": "{{customer.email}}"|',
    ],
    ['{"Phone number":\n  |, "a": 1}', '{"Phone number":\n  "{{customer.phone}}"|, "a": 1}'],
    ['{"to": {"email": |}}', '{"to": {"email": "{{customer.email}}"|}}'],
    // A whole list or object, where its name is written.
    ['{"items":|}', '{"items": {{order.items}}|}'],
    ['{"customer": |}', '{"customer": {{customer}}|}'],
    ['{"order": {"x": [1], "status": |}', '{"order": {"x": [1], "status": "{{order.status}}"|}'],
  ])('%s', (marked, after) => {
    expect(taken(marked)).toBe(after);
  });

  it.each([
    ['no name is near', '{"zzz": |}'],
    ['a value is there', '{"email": 1|}'],
    ['a value stands behind the caret', '{"email": | "x"}'],
    ['a value follows at once', '{"email":| 1}'],
    ['an element of a list is missing', '{"emails": [|]}'],
    ['text is there', '{"email": "a|"}'],
    ['the caret is in a name', '{"em|ail": 1}'],
    ['the caret is in a placeholder', '{"email": {{|}}}'],
    ['there is no name', '[|]'],
    ['a number would become text', '{"total_amount": "|"}'],
    ['the name is none of the keys’', '{"__proto__": |}'],
  ])('nothing where %s', (_why, marked) => {
    expect(taken(marked)).toBeUndefined();
  });

  it('nothing without keys', () => {
    expect(suggestInline(parse('{"email": }'), 10, {})).toBeUndefined();
  });
});
