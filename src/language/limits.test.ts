/** How far a text is followed whose mistakes are so many that nobody wrote it as a template. */
import { describe, expect, it } from 'vitest';
import { parse } from './parser.ts';

const codesOf = (text: string): readonly string[] =>
  parse(text).diagnostics.map(({ code }) => code);

describe('hostile text', () => {
  it.each([
    ['within one text', `"${'\\q'.repeat(600)}"`, 'json-syntax/bad-escape'],
    ['between values', `[${','.repeat(600)}1]`, 'json-syntax/extra-comma'],
  ])('is told five hundred mistakes %s, and no more', (_place, text, code) => {
    expect(codesOf(text)).toEqual(Array.from({ length: 500 }, () => code));
  });

  it('has two hundred of its odd quotes looked at', () => {
    const quoted = '"a "b" c"';
    const judged = codesOf(`[${`${quoted}, `.repeat(200)}1]`);
    expect(judged).toEqual(Array.from({ length: 200 }, () => 'json-syntax/bad-escape'));
    const more = codesOf(`[${`${quoted}, `.repeat(210)}1]`);
    expect(more.filter((code) => code === 'json-syntax/bad-escape')).toHaveLength(200);
    expect(more.length).toBeGreaterThan(200);
  });

  it('has sixteen escaped quotes passed in search of the one that closes a text below', () => {
    expect(codesOf(`["a\n${'\\"'.repeat(16)}"]`)).toEqual(['json-syntax/control-character']);
    expect(codesOf(`["a\n${'\\"'.repeat(17)}"]`)[0]).toBe('json-syntax/unclosed-string');
  });

  it('has no fix for more brackets than are told', () => {
    const fixesOf = (text: string): unknown =>
      parse(text).diagnostics.find(({ code }) => code === 'json-syntax/unclosed-bracket')?.fixes;
    expect(fixesOf('['.repeat(500))).toHaveLength(1);
    expect(fixesOf('['.repeat(501))).toBeUndefined();
  });

  it('has at most a hundred further values put into a list', () => {
    const fixesOf = (count: number): unknown =>
      parse('1 '.repeat(count)).diagnostics.find(({ code }) => code === 'json-syntax/second-value')
        ?.fixes;
    expect(fixesOf(101)).toHaveLength(1);
    expect(fixesOf(102)).toBeUndefined();
  });

  it('is told to be nested too deeply from the 501st level on, once', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(codesOf(nested(500))).toEqual([]);
    expect(codesOf(nested(501))).toEqual(['json-syntax/too-deep']);
    expect(parse(nested(501)).diagnostics[0]?.message).toContain('deeper than 500 levels');
    expect(codesOf(nested(502))).toEqual(['json-syntax/too-deep']);
  });
});
