import { describe, expect, it } from 'vitest';
import { parse } from './parser.ts';
import { recentDocument } from './recentDocument.ts';

describe('recentDocument', () => {
  it('reads as parse does', () => {
    expect(recentDocument('{"a": {{b}}')).toEqual(parse('{"a": {{b}}'));
  });

  it('gives the same document for a text that was read just before, and forgets old ones', () => {
    const first = recentDocument('1');
    expect(recentDocument('2').text).toBe('2');
    expect(recentDocument('1')).toBe(first);
    for (const text of ['3', '4', '5', '6']) recentDocument(text);
    expect(recentDocument('1')).not.toBe(first);
    expect(recentDocument('1')).toEqual(first);
  });

  it('keeps each text once, so that two editors keep the one before and the one after', () => {
    const first = recentDocument('"a"');
    for (const text of ['"b"', '"c"', '"d"', '"c"', '"d"']) recentDocument(text);
    expect(recentDocument('"a"')).toBe(first);
  });
});
