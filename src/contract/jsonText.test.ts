import { describe, expect, test } from 'vitest';
import { type JsonText, prettyJson } from './jsonText.ts';

describe('prettyJson', () => {
  test('keeps spellings and order, and what is short on one line', () => {
    const value = new Map<string, JsonText>([
      ['10', '1.0'],
      ['__proto__', new Map([['a"b', '1e400']])],
      ['2', ['1', '"x"']],
      ['empty', [new Map(), []]],
      ['long', Array.from({ length: 12 }, () => '"12345678"')],
    ]);
    const long = Array.from({ length: 12 }, () => '    "12345678"').join(',\n');
    expect(prettyJson(value)).toBe(
      `{\n  "10": 1.0,\n  "__proto__": { "a\\"b": 1e400 },\n  "2": [1, "x"],\n  "empty": [\n    {},\n    []\n  ],\n  "long": [\n${long}\n  ]\n}`,
    );
  });

  test('lays out the root over several lines, and a scalar as it is', () => {
    expect(prettyJson(new Map([['a', '1']]))).toBe('{\n  "a": 1\n}');
    expect(prettyJson('true')).toBe('true');
    expect(prettyJson(new Map())).toBe('{}');
  });
});
