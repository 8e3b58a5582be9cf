import { describe, expect, it } from 'vitest';
import { type LineStart, outputLine, templateLine } from './tokens.ts';

/** The lines of a text, each token as `type:text`, tokens without a type left out. */
function read(text: string): string[][] {
  let start: LineStart = 'json';
  return text.split('\n').map((line) => {
    const { tokens, next } = templateLine(line, start);
    start = next;
    return tokens.flatMap(({ startIndex, scopes }, index) => {
      const part = line.slice(startIndex, tokens[index + 1]?.startIndex);
      return scopes === '' ? [] : [`${scopes.split('.')[0] ?? ''}:${part}`];
    });
  });
}

describe('templateLine', () => {
  it('tells names, text, values and placeholders apart', () => {
    expect(read('{"a": "x {{b}} y", "c": {{d}}, "e": [1, true], bad: null}')).toEqual([
      [
        'punctuation:{',
        'name:"a"',
        'punctuation::',
        'text:"x ',
        'placeholder:{{b}}',
        'text: y"',
        'punctuation:,',
        'name:"c"',
        'punctuation::',
        'placeholder:{{d}}',
        'punctuation:,',
        'name:"e"',
        'punctuation::',
        'punctuation:[',
        'number:1',
        'punctuation:,',
        'constant:true',
        'punctuation:]',
        'punctuation:,',
        'broken:bad',
        'punctuation::',
        'constant:null',
        'punctuation:}',
      ],
    ]);
  });

  it('takes a string with a placeholder before a colon for a name', () => {
    expect(read('{"x{{a}}y": 1')[0]).toEqual([
      'punctuation:{',
      'name:"x',
      'placeholder:{{a}}',
      'name:y"',
      'punctuation::',
      'number:1',
    ]);
  });

  it('finds the colon behind white space, and gives no text of before or after it the name’s colour', () => {
    expect(read('{"a" : "b" , "c{{d}}"  : "e{{f}}{{g}}"}')[0]).toEqual([
      'punctuation:{',
      'name:"a"',
      'punctuation::',
      'text:"b"',
      'punctuation:,',
      'name:"c',
      'placeholder:{{d}}',
      'name:"',
      'punctuation::',
      'text:"e',
      'placeholder:{{f}}',
      'placeholder:{{g}}',
      'text:"',
      'punctuation:}',
    ]);
  });

  it('follows a placeholder over several lines', () => {
    expect(read('{"a": {{\n\n  order.id\n}}, "b": 1}')).toEqual([
      ['punctuation:{', 'name:"a"', 'punctuation::', 'placeholder:{{'],
      ['placeholder:'],
      ['placeholder:  order.id'],
      ['placeholder:}}', 'punctuation:,', 'name:"b"', 'punctuation::', 'number:1', 'punctuation:}'],
    ]);
  });

  it('lets an open placeholder end where JSON goes on', () => {
    expect(read('{"a": {{ord\n  "b": {{\n  }')).toEqual([
      ['punctuation:{', 'name:"a"', 'punctuation::', 'placeholder:{{ord'],
      ['name:"b"', 'punctuation::', 'placeholder:{{'],
      ['punctuation:}'],
    ]);
  });

  it('covers a line from its start', () => {
    for (const start of ['json', 'empty', 'path'] as const) {
      for (const line of ['', '   ', '}}', 'a }} x', '"x"', '{{']) {
        const { tokens } = templateLine(line, start);
        if (line !== '') expect(tokens[0]?.startIndex).toBe(0);
      }
    }
  });
});

describe('outputLine', () => {
  it('knows no placeholders', () => {
    expect(outputLine('"a": "{{b}}"').tokens.map(({ scopes }) => scopes)).toEqual([
      'name.string',
      'punctuation',
      '',
      'text.string',
    ]);
  });
});
