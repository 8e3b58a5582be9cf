import { describe, expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { parseBoundedJson } from './boundedJson.ts';

describe('parseBoundedJson', () => {
  it('parses what JSON.parse parses', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(parseBoundedJson(text, 10)).toEqual({ value: JSON.parse(text) as unknown });
      }),
    );
    expect(parseBoundedJson(' null ', 1)).toEqual({ value: null });
  });

  it.each(['', '{', '{]', '[1,]', 'undefined', '\ufeff{}', "{'a':1}", '"\\', ']['])(
    'gives nothing for %j',
    (text) => {
      expect(parseBoundedJson(text, 10)).toBeUndefined();
    },
  );

  it('counts nesting, not brackets', () => {
    expect(parseBoundedJson('[[1],[2],{"a":[]}]', 3)).toBeDefined();
    expect(parseBoundedJson('[[1],[2],{"a":[]}]', 2)).toBeUndefined();
    expect(parseBoundedJson('[]', 0)).toBeUndefined();
    expect(parseBoundedJson('{}', 0)).toBeUndefined();
    expect(parseBoundedJson('{}', 1)).toBeDefined();
    expect(parseBoundedJson('1', 0)).toBeDefined();
  });

  it('does not count brackets in text', () => {
    expect(parseBoundedJson(String.raw`["[[[{{{", "\"[[[", "\\", ["]"]]`, 2)).toEqual({
      value: ['[[[{{{', '"[[[', '\\', [']']],
    });
    expect(parseBoundedJson(String.raw`["\\", [[1]]]`, 2)).toBeUndefined();
  });

  it('survives extreme depth', () => {
    expect(parseBoundedJson('['.repeat(1_000_000), 4)).toBeUndefined();
  });
});
