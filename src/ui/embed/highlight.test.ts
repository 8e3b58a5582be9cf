import { describe, expect, it } from 'vitest';
import { fc } from '../../language/testing/properties.ts';
import { colouredAtMost, highlight } from './highlight.ts';

const coloured = (text: string, placeholders = true): [string, string][] =>
  highlight(text, placeholders)
    .filter(({ text: piece }) => piece.trim() !== '')
    .map(({ text: piece, colour }) => [piece, colour]);

describe('highlighting', () => {
  it('tells names, texts, values and both kinds of placeholder apart', () => {
    expect(coloured('{"a": "x {{k}}", "b": {{n}}, "c": [1, true]}')).toEqual([
      ['{', 'punctuation'],
      ['"a"', 'name'],
      [':', 'punctuation'],
      ['"x ', 'text'],
      ['{{k}}', 'placeholder'],
      ['"', 'text'],
      [',', 'punctuation'],
      ['"b"', 'name'],
      [':', 'punctuation'],
      ['{{n}}', 'bare'],
      [',', 'punctuation'],
      ['"c"', 'name'],
      [':', 'punctuation'],
      ['[', 'punctuation'],
      ['1', 'number'],
      [',', 'punctuation'],
      ['true', 'constant'],
      [']}', 'punctuation'],
    ]);
  });

  it('knows no placeholders in the output', () => {
    expect(coloured('"{{k}}"', false)).toEqual([['"{{k}}"', 'text']]);
  });

  it('leaves long texts plain', () => {
    const text = '1'.repeat(colouredAtMost + 1);
    expect(highlight(text, true)).toEqual([{ text, colour: 'plain' }]);
  });

  it('covers any text exactly', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, placeholders) => {
        const pieces = highlight(text, placeholders);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
