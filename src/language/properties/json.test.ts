/** What holds for JSON without placeholders, sound and broken. */
import { expect, test } from 'vitest';
import { parse, readSample, render } from '../index.ts';
import { isJson, jsonText, mutatedJson } from '../testing/hostileText.ts';
import { fc } from '../testing/properties.ts';

const errorsOf = (text: string): readonly { start: number; end: number }[] =>
  parse(text).diagnostics.filter(({ severity }) => severity === 'error');

/** The numbers and literals of a text as they are written, in their order. */
const spellings = (text: string): readonly string[] =>
  text.match(/"(?:[^"\\]|\\.)*"|[-+.\w]+/gs) ?? [];

test('JSON has no error, and keeps its value and its spelling', () => {
  fc.assert(
    fc.property(jsonText, (text) => {
      expect(errorsOf(text)).toEqual([]);
      const body = render(parse(text)).text;
      expect(JSON.parse(body)).toEqual(JSON.parse(text));
      expect(spellings(body)).toEqual(spellings(text));
    }),
  );
});

test('JSON is laid out as JSON.stringify does', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      fc.pre(!text.includes('{{') && JSON.stringify(JSON.parse(text)) === text);
      expect(render(parse(text)).text).toBe(JSON.stringify(JSON.parse(text), null, 2));
    }),
  );
});

test('text has an error exactly when JSON.parse refuses it', () => {
  fc.assert(
    fc.property(mutatedJson, (text) => {
      const errors = errorsOf(text);
      expect(errors.length > 0).toBe(!isJson(text));
      for (const { start, end } of errors) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

/** JSON.parse refuses a byte order mark; sample data comes out of files, which may have one. */
const isObject = (text: string): boolean => {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  return isJson(plain) && plain.trim().startsWith('{');
};

test('sample data is taken exactly when it is a JSON object', () => {
  fc.assert(
    fc.property(fc.oneof(jsonText, mutatedJson), (text) => {
      expect('sample' in readSample(text)).toBe(isObject(text));
    }),
  );
});

test.each([
  ['\ufeff{}', true],
  ['\ufeff {"a": 1}', true],
  ['\ufeff\ufeff{}', false],
  [' \ufeff{}', false],
  ['{}\ufeff', false],
  ['\ufeff[]', false],
])('sample data %j is taken: %j', (text, taken) => {
  expect('sample' in readSample(text)).toBe(taken);
  expect(isObject(text)).toBe(taken);
});
