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
