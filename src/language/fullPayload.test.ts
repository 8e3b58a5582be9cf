/** The template of all keys. */
import { expect, test } from 'vitest';
import { fullPayload } from './fullPayload.ts';
import { keyNode } from './testing/orderKeys.ts';

test('documented objects are written out, what may hold more is sent whole', () => {
  const known = keyNode('known', 'string');
  const root = keyNode('', 'object', {
    children: [
      keyNode('name', 'string'),
      keyNode('count', 'integer'),
      keyNode('unknown', undefined),
      keyNode('nested', 'object', { children: [keyNode('two words', ['integer', 'string'])] }),
      keyNode('list', 'array', { element: keyNode('[]', 'string') }),
      keyNode('map', 'object', { anyName: keyNode('*', 'string'), children: [known] }),
      keyNode('open', 'object', { open: true, children: [known] }),
    ],
  });
  expect(fullPayload(root)).toBe(`{
  "name": "{{name}}",
  "count": {{count}},
  "unknown": "{{unknown}}",
  "nested": {
    "two words": {{nested["two words"]}}
  },
  "list": {{list}},
  "map": {{map}},
  "open": {{open}}
}`);
});

test('without keys it is an empty object', () => {
  expect(fullPayload(keyNode('', 'object'))).toBe('{}');
  expect(fullPayload(keyNode('', 'object', { open: true }))).toBe('{}');
});
