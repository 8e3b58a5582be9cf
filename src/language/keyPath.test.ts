/** Reading key paths and writing them. */
import { expect, test } from 'vitest';
import { catalogPath, formatKeyPath, isPlainName, parseKeyPath } from './keyPath.ts';

test.each([
  ['a.b[0]["c d"]', 'a.b[0]["c d"]', 'a.b[].c d'],
  ["a['b'].1", 'a.b[1]', 'a.b[]'],
  ['a["1"]', 'a["1"]', 'a.1'],
  ['["a b"].c', '["a b"].c', 'a b.c'],
  ['1.a', '1.a', '1.a'],
  ['a.123456789', 'a[123456789]', 'a[]'],
  ['a.1234567890', 'a.1234567890', 'a.1234567890'],
  ['[""]', '[""]', ''],
  ['[""].a[""]', '[""].a[""]', '.a.'],
  ['a["b\\"c\\\\"]', 'a["b\\"c\\\\"]', 'a.b"c\\'],
])('reads %s', (text, canonical, catalog) => {
  const path = parseKeyPath(text) ?? [];
  expect(formatKeyPath(path)).toBe(canonical);
  expect(parseKeyPath(canonical)).toEqual(path);
  expect(catalogPath(path)).toBe(catalog);
});

test.each([
  ...[
    '',
    '.a',
    'a.',
    'a..b',
    'a b',
    '[0]',
    '[12',
    '[0].a',
    'a[]',
    'a[x]',
    'a[-1]',
    'a[1234567890]',
  ],
  ...['a[1', 'a[12', 'a[', 'a["', 'a["b', 'a["b"', 'a["b"c', 'a["b"c]', 'a["b\\"]', 'a[0]b'],
])('%j is no path', (text) => {
  expect(parseKeyPath(text)).toBeUndefined();
});

test('only names of signs that mean nothing are written after a dot', () => {
  expect(['a', 'a-b', 'ż', '1a'].map(isPlainName)).toEqual([true, true, true, true]);
  expect(['', '1', 'a b', 'a.b', 'a"'].map(isPlainName)).toEqual(Array(5).fill(false));
});
