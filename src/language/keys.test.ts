/** Finding and listing keys, and what is said of their types. */
import { describe, expect, test } from 'vitest';
import { parseKeyPath } from './keyPath.ts';
import { isStructure, isText, listKeys, resolveKey, typeLabel } from './keys.ts';
import { keyNode } from './testing/orderKeys.ts';
import type { ValueType } from './keySpace.ts';

const inner = keyNode('inner', 'string', { missing: 'optional' });
const fields = keyNode('fields', 'object', { missing: 'nullable', open: true, children: [inner] });
const root = keyNode('', 'object', {
  children: [
    keyNode('free', 'object', { open: true }),
    fields,
    keyNode('rows', 'array', {
      element: keyNode('[]', 'object', { children: [keyNode('two words', 'string')] }),
    }),
    keyNode('labels', 'object', { anyName: keyNode('*', 'string', { missing: 'optional' }) }),
    keyNode('years', 'object', { children: [keyNode('2026', 'integer'), keyNode('', 'string')] }),
    keyNode('7', 'string'),
  ],
});

describe('resolveKey', () => {
  const resolved = (path: string): unknown => resolveKey(root, parseKeyPath(path) ?? []);
  const lacking = { reason: 'nullable', path: 'fields', node: fields };

  test('allows any name below an open object', () => {
    expect(resolved('free.any.name')).toEqual({ open: true });
    expect(resolved('rows.any')).toBeUndefined();
  });

  test('tells the first thing on the way that may be missing', () => {
    expect(resolved('fields.other')).toEqual({ open: true, missing: lacking });
    expect(resolved('fields.inner')).toEqual({ node: inner, open: false, missing: lacking });
    expect(resolved('labels.red')).toMatchObject({
      open: true,
      missing: { reason: 'optional', path: 'labels.red' },
    });
  });
});

test('lists all keys, as the catalogue writes them and as they stand between braces', () => {
  expect(
    listKeys(root).map(({ path, insertPath, depth, missing }) => [
      path,
      insertPath,
      depth,
      ...(missing ? ['may be missing'] : []),
    ]),
  ).toEqual([
    ['free', 'free', 1],
    ['fields', 'fields', 1, 'may be missing'],
    ['fields.inner', 'fields.inner', 2, 'may be missing'],
    ['rows', 'rows', 1],
    ['rows[]', 'rows[0]', 2],
    ['rows[].two words', 'rows[0]["two words"]', 3],
    ['labels', 'labels', 1],
    ['labels.*', 'labels.name', 2, 'may be missing'],
    ['years', 'years', 1],
    ['years.2026', 'years["2026"]', 2],
    ['years.', 'years[""]', 2],
    ['7', '7', 1],
  ]);
  expect(listKeys(root)).toBe(listKeys(root));
});

test('what stands between the braces leads back to the key', () => {
  for (const { insertPath, node } of listKeys(root))
    expect(resolveKey(root, parseKeyPath(insertPath) ?? [])?.node, insertPath).toBe(node);
});

test.each<[readonly ValueType[], string, boolean, boolean]>([
  [[], 'any', false, false],
  [['string'], 'text', true, false],
  [['integer', 'string'], 'whole number or text', false, false],
  [['object'], 'object', false, true],
  [['object', 'array'], 'object or list', false, true],
  [['object', 'string'], 'object or text', false, false],
])('of the types %j says %s', (types, label, text, structure) => {
  const node = keyNode('a', types);
  expect([typeLabel(node), isText(node), isStructure(node)]).toEqual([label, text, structure]);
});
