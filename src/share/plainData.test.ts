import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { isPlainRecord, ownValue } from './plainData.ts';

it.each<[string, unknown, boolean]>([
  ['an object', { a: 1 }, true],
  ['an object without a prototype', Object.create(null), true],
  ['an object of another window', runInNewContext('({ a: 1 })'), true],
  ['a list', [1], false],
  ['a list of another window', runInNewContext('[1]'), false],
  ['an object that inherits', Object.create({ a: 1 }), false],
  ['a date', new Date(0), false],
  ['a function', () => 1, false],
  ['text', 'a', false],
  ['nothing', null, false],
  ['what is not there', undefined, false],
])('%s is read as a record or not', (_what, value, plain) => {
  expect(isPlainRecord(value)).toBe(plain);
});

it('reads own values only, and calls no getter', () => {
  const record: unknown = {
    a: 1,
    get b() {
      throw new Error('It was called.');
    },
  };
  if (!isPlainRecord(record)) throw new Error('It is none.');
  expect(['a', 'b', 'toString'].map((name) => ownValue(record, name))).toEqual([
    1,
    undefined,
    undefined,
  ]);
});
