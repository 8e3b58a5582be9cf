/** Sample data: why a text cannot serve, and what is found in one that can. */
import { describe, expect, test } from 'vitest';
import { parseKeyPath } from './keyPath.ts';
import { readSample, SampleData } from './sample.ts';

describe('readSample', () => {
  test.each([
    ['', 'a', '{"a": '],
    ['\ufeff', 'a byte order mark before it', '{"a": '],
  ])('tells the first problem of a text with its place, %j (%s)', (before, _name, start) => {
    const read = readSample(`${before}${start}True, "b": nope}`);
    if (!('problem' in read)) throw new Error('It was read.');
    const { message, ...range } = read.problem;
    expect(message).toContain('`true`');
    const at = before.length + start.length;
    expect(range).toEqual({ start: at, end: at + 4 });
  });

  test('says so where there is nothing', () => {
    const message = 'There is no sample data: write `{…}`.';
    expect(readSample('')).toEqual({ problem: { message, start: 0, end: 0 } });
    expect(readSample('\ufeff \n')).toEqual({ problem: { message, start: 1, end: 3 } });
  });

  test('takes objects only', () => {
    const message = 'Sample data must be an object: `{…}`.';
    expect(readSample('[1]')).toEqual({ problem: { message, start: 0, end: 3 } });
    expect(readSample('\ufeff"x"')).toEqual({ problem: { message, start: 1, end: 4 } });
  });

  test('reads an object behind a byte order mark', () => {
    const read = readSample('\ufeff{"a": 1}');
    expect('sample' in read && read.sample.text).toBe('{"a": 1}');
  });
});

test.each([
  ['a[1]', '2'],
  ['a.1', '2'],
  ['a[2]', undefined],
  ['a.length', undefined],
  ['o[0]', '"zero"'],
  ['o.0', '"zero"'],
  ['o.x', '4'],
  ['o.x.y', undefined],
  ['o.constructor', undefined],
])('looks %s up', (path, json) => {
  const sample = new SampleData('{"a": [1, 2], "o": {"0": "zero", "x": 3, "x": 4}}');
  expect(sample.lookup(parseKeyPath(path) ?? [])?.json).toBe(json);
});
