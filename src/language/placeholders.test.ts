/** What stands between the braces of a placeholder, whole or broken. */
import { expect, test } from 'vitest';
import { parse } from './parser.ts';

test.each([
  ['{{a}}', 2, 'a', true],
  ['[{{ \n a.b\t}}]', 6, 'a.b', true],
  ['{{  }}', 4, '', true],
  ['{{}}', 2, '', true],
  ['{{}', 2, '', false],
  ['{{', 2, '', false],
  ['"{{ "', 3, '', false],
  ['"{{a} b"', 3, 'a', false],
])('%j', (text, start, written, closed) => {
  const [placeholder] = parse(text).placeholders;
  expect(placeholder?.inner).toEqual({ start, end: start + written.length });
  expect([placeholder?.written, placeholder?.closed]).toEqual([written, closed]);
});
