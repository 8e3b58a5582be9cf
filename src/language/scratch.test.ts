/** What is kept in scratch space has to be right behind the point where the space grows. */
import { expect, test } from 'vitest';
import { parse } from './parser.ts';

const codesOf = (text: string): readonly string[] =>
  parse(text).diagnostics.map(({ code }) => code);

test('tokens by the ten thousand', () => {
  const text = `[${'1, '.repeat(9000)}"{{a}}", "b"]`;
  const { tokens, placeholders, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  expect(placeholders).toHaveLength(1);
  expect(tokens.count).toBe(tokens.kinds.length);
  expect(tokens.starts).toHaveLength(tokens.count + 1);
  expect(tokens.starts.at(-1)).toBe(text.length);
  const written = Array.from(tokens.kinds, (_, token) =>
    text.slice(tokens.starts[token], tokens.starts[token + 1]),
  );
  expect(written.join('')).toBe(text);
  expect(written.filter((token) => token === '1')).toHaveLength(9000);
});

test('strings with placeholders by the ten thousand', () => {
  const text = `[${'"{{a}}", '.repeat(5000)}1]`;
  const { tokens, placeholders, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  expect(placeholders).toHaveLength(5000);
  expect(placeholders.at(-1)?.start).toBe(text.lastIndexOf('{{'));
  expect(tokens.starts.at(-1)).toBe(text.length);
});

test.each([4094, 32766])('%i placeholders in one string', (count) => {
  const text = `"${'{{a}}'.repeat(count)}"`;
  const { tokens, placeholders } = parse(text);
  expect(placeholders).toHaveLength(count);
  expect(tokens.count).toBe(count + 2);
  expect(tokens.starts.at(-2)).toBe(text.length - 1);
  expect(tokens.starts.at(-1)).toBe(text.length);
});

test.each([
  ['{"a":', '1', '}'],
  ['[', '', ']'],
  ['[{"a":', '1', '}]'],
])('brackets within brackets: %s', (open, inner, close) => {
  const sound = open.repeat(200) + inner + close.repeat(200);
  expect(codesOf(sound)).toEqual([]);
  const deep = open.repeat(600) + inner + close.repeat(600);
  expect(new Set(codesOf(deep))).toEqual(new Set(['json-syntax/too-deep']));
  expect(codesOf(`${deep}]`)).toContain('json-syntax/extra-bracket');
});

test('names by the thousand, the one that stands twice among them', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `"n${index}": {"n0": ${index}}`);
  expect(codesOf(`{${names.join()}}`)).toEqual([]);
  const twice = `{${names.join()}, "n777": 1}`;
  const [found] = parse(twice).diagnostics;
  expect(found?.code).toBe('duplicate-name');
  expect(found?.start).toBe(twice.lastIndexOf('"n777"'));
});

test('names of objects within objects, each too long to compare name by name', () => {
  const names = (letter: string): string[] =>
    Array.from({ length: 20 }, (_, index) => `"${letter}${index}": 1`);
  const inner = `{${[...names('a'), ...names('b')].join()}}`;
  const middle = `{${[...names('a'), `"in": ${inner}`, ...names('b')].join()}}`;
  const outer = `{${[...names('a'), `"in": ${middle}`, ...names('b')].join()}`;
  expect(codesOf(`${outer}}`)).toEqual([]);
  expect(codesOf(`${outer}, "a3": 2, "b3": 2, "c3": 2}`)).toEqual([
    'duplicate-name',
    'duplicate-name',
  ]);
});

test('names that an object goes on with behind long ones within each other', () => {
  const names = (letter: string): string =>
    Array.from({ length: 20 }, (_, index) => `"${letter}${index}": 1`).join();
  const inner = `{${names('a')}, "in": {${names('b')}, "in": {${names('c')}}}}`;
  expect(codesOf(`{${names('d')}, "in": ${inner}, ${names('b')}}`)).toEqual([]);
});

test('names of a short object within one of hundreds of names', () => {
  const names = Array.from({ length: 300 }, (_, index) => `"n${index}": 1`);
  expect(codesOf(`{${names.join()}, "in": {"a": 1, "b": 2, "a": 3}}`)).toEqual(['duplicate-name']);
});
