import { expect, test } from 'vitest';
import { codeUnits, OTHER } from './codeUnits.ts';
import { fc } from './testing/properties.ts';

/** The first offset at which the array holds something else than told one code unit at a time; or none. */
function firstWrong(text: string): number | undefined {
  const units = codeUnits(text);
  for (let at = 0; at < text.length; at++)
    if (units[at] !== Math.min(text.charCodeAt(at), OTHER)) return at;
  return units[text.length] === 0 ? undefined : text.length;
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
  expect(firstWrong(text)).toBeUndefined();
});

test('what just fits into the scratch space, and what just does not', () => {
  const { length } = codeUnits('');
  const texts = ['a'.repeat(length), 'a'.repeat(length), `${'a'.repeat(length)}€`];
  for (const text of texts) expect(firstWrong(text)).toBeUndefined();
  const last = codeUnits('').length;
  const cut = `${'a'.repeat(last - 2)}€`;
  expect(firstWrong(cut)).toBeUndefined();
});

test('as many bytes as three for each', () => {
  const text = '€'.repeat(codeUnits('').length);
  expect(firstWrong(text)).toBeUndefined();
});

test('any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(firstWrong(text)).toBeUndefined();
    }),
  );
});
