import { expect, test } from 'vitest';
import { attemptFixes } from './fixAttempt.ts';
import { findingsOfSigns, offersOf } from './testing/mendableSigns.ts';

/** What comes of the first fixes of a text: the new text, and what was made with them. */
function made(text: string, count = 1): string | undefined {
  const diagnostics = findingsOfSigns(text);
  const offered = offersOf(diagnostics).slice(0, count);
  const attempt = attemptFixes({ text, diagnostics, check: findingsOfSigns }, offered);
  return attempt && [attempt.text, ...attempt.also].join(', ');
}

test.each([
  ['a fix that uncovers nothing is made by itself', '-1-1', '-.-1'],
  ['what it uncovers is mended with it', '-2-1', '-.-1, Mend 1'],
  ['and what that uncovers', '-3', '-., Mend 2, Mend 1'],
  ['but no more than that', '-4', undefined],
  ['three that come at once are mended', 't', '..., Mend 1, Mend 1, Mend 1'],
  ['four are too many', 'f', undefined],
  ['where its author must decide on one, the fix is none', 'q', undefined],
])('%s: %s', (_what, text, expected) => {
  expect(made(text)).toBe(expected);
});

test('two fixes may uncover twice as many', () => {
  expect(made('1f', 2)).toBe('....., Mend 1, Mend 1, Mend 1, Mend 1');
  expect(made('ff', 2)).toBeUndefined();
});
