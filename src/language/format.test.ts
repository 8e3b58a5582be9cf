import { describe, expect, test } from 'vitest';
import { type FormatStyle, formatTemplate } from './format.ts';
import { parse } from './parser.ts';
import { render } from './render.ts';
import { fc } from './testing/properties.ts';
import { troubledText } from './testing/mistakes.ts';
import { soundTemplate } from './testing/templateText.ts';
import { orderSample } from './testing/orderKeys.ts';
import { applyTextEdits, mapOffset } from './textEdits.ts';

/** The formatted text, or undefined where it was left alone. */
function format(text: string, style: FormatStyle = 'pretty'): string | undefined {
  const result = formatTemplate(parse(text), style);
  return 'edits' in result ? applyTextEdits(text, result.edits) : undefined;
}

/** Formats a text with the caret at `|`. */
function formatMarked(marked: string, style: FormatStyle = 'pretty'): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const result = formatTemplate(parse(text), style);
  if (!('edits' in result)) return 'left alone';
  const formatted = applyTextEdits(text, result.edits);
  const caret = mapOffset(result.edits, offset);
  return `${formatted.slice(0, caret)}|${formatted.slice(caret)}`;
}

const body = (text: string): string => render(parse(text), { sample: orderSample }).text;

describe('formatTemplate, pretty', () => {
  test.each([
    ['{"a":1}', '{\n  "a": 1\n}'],
    [
      '{"a":{{order.total_amount}},"b":[1 , {{order.id}}],"c":{ },"d":[\n]}',
      '{\n  "a": {{order.total_amount}},\n  "b": [\n    1,\n    {{order.id}}\n  ],\n  "c": {},\n  "d": []\n}',
    ],
    // Placeholders and static values keep their spelling.
    [
      '[ 1.0,1E2 ,{{  a . b }}, "{{ x }} y" ]',
      '[\n  1.0,\n  1E2,\n  {{  a . b }},\n  "{{ x }} y"\n]',
    ],
    ['{"a": {{\n  order.id\n}}}', '{\n  "a": {{\n  order.id\n}}\n}'],
    // The author's line breaks, and one at the end where there was one.
    ['{\r\n"a":1}\r\n\r\n', '{\r\n  "a": 1\r\n}\r\n'],
    ['[1]\n', '[\n  1\n]\n'],
    ['[1]   ', '[\n  1\n]'],
    ['', ''],
    ['  \n ', ''],
    ['\ufeff {"a":1}', '\ufeff{\n  "a": 1\n}'],
    // Broken, and sound all the same.
    ['{"a":1 "b":2,}', '{\n  "a": 1\n  "b": 2,\n}'],
    ['{a:NaN,"b":01}', '{\n  a: NaN,\n  "b": 01\n}'],
    ['{"a": "open,\n"b": 1}', '{\n  "a": "open,\n  "b": 1\n}'],
    ['{"a": [1, 2', '{\n  "a": [\n    1,\n    2'],
    ['{"a":1} // end', '{\n  "a": 1\n} // end'],
    ['{ // first\n"a":1}', '{ // first\n  "a": 1\n}'],
  ])('%j', (text, expected) => {
    expect(format(text)).toBe(expected);
  });

  test.each([
    ['{"a":{"b|":1}}', '{\n  "a": {\n    "b|": 1\n  }\n}'],
    ['{"a":1|}', '{\n  "a": 1|\n}'],
    ['{"a":    |1}', '{\n  "a": |1\n}'],
    ['{"a":1,\n\n\n|"b":2}', '{\n  "a": 1,\n  |"b": 2\n}'],
  ])('keeps the caret: %j', (marked, expected) => {
    expect(formatMarked(marked)).toBe(expected);
  });

  test('changes nothing but white space that differs', () => {
    const text = '{\n  "a": 1,\n "b": 2\n}';
    const result = formatTemplate(parse(text), 'pretty');
    expect(result).toEqual({ edits: [{ start: 13, end: 13, newText: ' ' }] });
  });

  test('leaves text alone that would change its meaning, and says where', () => {
    const text = '{"a": hello world, "b": 1}';
    const result = formatTemplate(parse(text), 'pretty');
    expect('problem' in result && result.problem.message).toMatch(
      /^Nothing was formatted, .* is text and needs double quotes\./,
    );
    expect('problem' in result && result.problem.start).toBe(text.indexOf('hello'));
  });
});

describe('formatTemplate, compact', () => {
  test.each([
    ['{\n  "a": 1,\n  "b": [ 1, {{order.id}} ]\n}\n', '{"a":1,"b":[1,{{order.id}}]}'],
    ['{"a": { "b": {{order.id}} } }', '{"a":{"b":{{order.id}}}}'],
    ['"a  b"', '"a  b"'],
    ['{ {{a}}: 1 }', '{ {{a}}:1}'],
    ['[1 2, true false]', '[1 2,true false]'],
    ['[1, // one\n 2]', '[1,// one\n2]'],
  ])('%j', (text, expected) => {
    expect(format(text, 'compact')).toBe(expected);
  });
});

describe('any text', () => {
  const styles = fc.constantFrom<FormatStyle>('pretty', 'compact');

  test('formatting is idempotent', () => {
    fc.assert(
      fc.property(troubledText, styles, (text, style) => {
        const once = format(text, style);
        if (once !== undefined) expect(format(once, style)).toBe(once);
      }),
    );
  });

  test('the rendered body stays', () => {
    fc.assert(
      fc.property(troubledText, styles, (text, style) => {
        const formatted = format(text, style);
        if (formatted !== undefined) expect(body(formatted)).toBe(body(text));
      }),
    );
  });

  test('a sound template is always formatted', () => {
    fc.assert(
      fc.property(soundTemplate, styles, (text, style) => {
        expect(format(text, style)).toBeDefined();
      }),
    );
  });

  test('only white space changes, and the findings stay', () => {
    fc.assert(
      fc.property(troubledText, styles, (text, style) => {
        const result = formatTemplate(parse(text), style);
        if (!('edits' in result)) {
          expect(result.problem.message).not.toBe('');
          return;
        }
        for (const { start, end, newText } of result.edits)
          expect(`${text.slice(start, end)}${newText}`).toMatch(/^[ \t\r\n]*$/);
        const codes = (source: string): readonly string[] =>
          parse(source)
            .diagnostics.map(({ code }) => code)
            // White space behind an unclosed text is told too, and is white space for formatting.
            .filter((code) => code !== 'json-syntax/control-character')
            .sort();
        expect(codes(applyTextEdits(text, result.edits))).toEqual(codes(text));
      }),
    );
  });

  test('valid JSON is laid out as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        // Spelling and order of names are kept, so only texts that come back the same are compared.
        fc.pre(JSON.stringify(value) === text && !text.includes('{{'));
        expect(format(text)).toBe(JSON.stringify(value, null, 2));
        expect(format(JSON.stringify(value, null, 3), 'compact')).toBe(text);
      }),
    );
  });
});
