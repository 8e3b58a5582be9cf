/** How deep lines are indented, and that what is laid out already is copied in one piece. */
import { expect, test } from 'vitest';
import { DEPTH_LIMIT, parse } from './parser.ts';
import { render } from './render.ts';

test('indentation grows to 64 levels, and lines end where receivers refuse the depth', () => {
  const deep = DEPTH_LIMIT + 10;
  const lines = render(parse('['.repeat(deep) + '1' + ']'.repeat(deep))).text.split('\n');
  const indents = lines.map((line) => line.search(/\S/) / 2);
  const opening = Array.from({ length: DEPTH_LIMIT + 1 }, (_, level) => Math.min(level, 64));
  expect(indents).toEqual([...opening, ...opening.toReversed()]);
  expect(lines[DEPTH_LIMIT]?.trim()).toBe(`${'['.repeat(10)}1${']'.repeat(9)}`);
});

const laidOut = '{\n  "a": [\n    1,\n    {},\n    []\n  ],\n  "b": "c"\n}';

test.each([
  ['with spaces and line feeds only', `${laidOut}\n`],
  ['with a tab elsewhere', `\t${laidOut}`],
  ['with a carriage return elsewhere', `${laidOut}\r\n`],
])('a text that is laid out is copied in one piece, %s', (_name, text) => {
  const { text: body, map } = render(parse(text));
  expect(body).toBe(laidOut);
  const start = text.indexOf('{');
  const source = { start, end: start + laidOut.length };
  expect(map.segments).toEqual([{ kind: 'source', source, start: 0, end: laidOut.length }]);
});
