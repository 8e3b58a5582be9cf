/** Which kind of line break a template's author uses. */
import { expect, test } from 'vitest';
import { firstLineBreak, lineBreakOf } from './lineBreak.ts';
import { parse } from './parser.ts';

test.each([
  ['', undefined, '\n'],
  ['[1, 2]', undefined, '\n'],
  ['[1,\n2,\r3]', '\n', '\n'],
  ['[1,\r\n2,\n3]', '\r\n', '\r\n'],
  ['[1,\r2,\n3]', '\r', '\r'],
  ['[1\r', '\r', '\r'],
  ['[1, /* a\rb */\r\n2]', '\r', '\r\n'],
  ['[1, /* a\rb */ 2]', '\r', '\n'],
])('%j', (text, first, between) => {
  expect(firstLineBreak(text)).toBe(first);
  expect(lineBreakOf(parse(text))).toBe(between);
});
