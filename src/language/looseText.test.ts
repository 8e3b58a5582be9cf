import { expect, test } from 'vitest';
import { parse } from './parser.ts';

test.each([
  [4000, 'Wrap it in quotes'],
  [4001, undefined],
])('of a text without quotes, %i characters long, the fix is: %s', (length, title) => {
  const text = `["a", some ${'words '.repeat(1000)}`.slice(0, '["a", '.length + length - 1);
  const [finding] = parse(`${text}x]`).diagnostics;
  expect(finding?.message).toMatch(/^`some words .*…` is text and needs double quotes.$/);
  expect(finding?.fixes?.[0]?.title).toBe(title);
});

test.each([
  ['1 010', '1010'],
  ['-12 345 678', '-12345678'],
  // No number begins with a zero: this is a code.
  ['01 010', '"01 010"'],
  ['-012 345', '"-012 345"'],
  ['000 100', '"000 100"'],
])('digits with spaces between them: %s is mended to %s', (written, mended) => {
  const [finding, ...others] = parse(`{"a": ${written}}`).diagnostics;
  expect(others).toEqual([]);
  expect(finding?.fixes?.[0]?.edits).toEqual([
    { start: 6, end: 6 + written.length, newText: mended },
  ]);
});
