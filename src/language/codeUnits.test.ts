import { expect, test } from 'vitest';
import { codeUnits, OTHER } from './codeUnits.ts';
import { fc } from './testing/properties.ts';

/** What the array must hold, told one code unit at a time. */
function expected(text: string): number[] {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return [...units.map((unit) => Math.min(unit, OTHER)), 0];
}

function read(text: string): number[] {
  return [...codeUnits(text).subarray(0, text.length + 1)];
}

test.each([
  ['nothing', ''],
  ['ASCII', 'a "b"\n\u0000\u007f'],
  ['two bytes', 'żółw'],
  ['three bytes', '漢字, €'],
  ['two units', '[["😀"]] 🐢🐢'],
  ['lone surrogates', '\ud83d"\ude00\ud83d'],
  ['more than the scratch space holds', '€'.repeat(20_000) + 'a'],
  ['a long text of two units each', '🐢'.repeat(20_000) + '"'],
])('%s', (_name, text) => {
  expect(read(text)).toEqual(expected(text));
});

test('what just fits into the scratch space, and what just does not', () => {
  const { length } = codeUnits('');
  const texts = ['a'.repeat(length), 'a'.repeat(length), `${'a'.repeat(length)}€`];
  for (const text of texts) expect(read(text)).toEqual(expected(text));
  const last = codeUnits('').length;
  const cut = `${'a'.repeat(last - 2)}€`;
  expect(read(cut)).toEqual(expected(cut));
});

test('as many bytes as three for each', () => {
  const text = '€'.repeat(codeUnits('').length);
  expect(read(text)).toEqual(expected(text));
});

test('any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(read(text)).toEqual(expected(text));
    }),
  );
});
