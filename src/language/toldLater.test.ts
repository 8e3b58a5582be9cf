/** What is told of a place when somebody asks. */
import { expect, test } from 'vitest';
import { told, ToldLater } from './toldLater.ts';

test('asks for its words when they are read, and once', () => {
  let asked = 0;
  const fix = { title: 'Mend it', edits: [] };
  const later = new ToldLater('unknown-key', 'error', 1, 2, () => {
    asked++;
    return { ...told('It is wrong.', fix), data: { path: 'a' } };
  });
  expect([later.code, later.severity, later.start, later.end]).toEqual([
    'unknown-key',
    'error',
    1,
    2,
  ]);
  expect(asked).toBe(0);
  expect(later.message).toBe('It is wrong.');
  expect(later.fixes).toEqual([fix]);
  expect(later.data).toEqual({ path: 'a' });
  expect(asked).toBe(1);
});

test.each([
  ['an empty list', told('It is wrong.')],
  ['none', { message: 'It is wrong.' }],
])('has no fixes where what is told has %s', (_which, words) => {
  expect(new ToldLater('unknown-key', 'error', 0, 1, () => words).fixes).toBeUndefined();
});
