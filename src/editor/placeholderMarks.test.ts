import { describe, expect, it } from 'vitest';
import { parse } from '../language/parser.ts';
import { orderKeys, orderSample } from '../language/testing/orderKeys.ts';
import { isPainted, placeholderLook } from './placeholderMarks.ts';
import type { LanguageContext } from './types.ts';

function looks(text: string, context: LanguageContext): string[] {
  return parse(text).placeholders.map((placeholder) => placeholderLook(placeholder, context));
}

describe('placeholderLook', () => {
  const keys = { keys: orderKeys };

  it.each([
    ['[{{order.id}}]', ['bare']],
    ['["a {{order.id}} {{order.items[3].name}}"]', ['text', 'text']],
    ['{"{{order.id}}": 1}', ['name']],
    ['["{{order.stauts}}", {{__proto__}}, {{constructor}}]', ['unknown', 'unknown', 'unknown']],
    ['["{{order..id}}", "{{}}", "{{order.id"]', ['unknown', 'unknown', 'unknown']],
    ['["{{customer.metadata.anything}}"]', ['text']],
  ])('%s: %j', (text, expected) => {
    expect(looks(text, keys)).toEqual(expected);
  });

  it('knows what the sample holds, and everything where there are no keys', () => {
    expect(looks('[{{order.prices.eur}}]', { ...keys, sample: orderSample })).toEqual(['bare']);
    expect(looks('[{{whatever}}]', {})).toEqual(['bare']);
  });
});

describe('isPainted', () => {
  const range = (line: number, from: number, to: number) => ({
    startLineNumber: line,
    startColumn: from,
    endLineNumber: line,
    endColumn: to,
  });
  const marks = [
    { part: range(1, 3, 9), look: 'text' },
    { part: range(2, 1, 5), look: 'unknown' },
  ] as const;
  const there = marks.map(({ part }) => part);

  it('is so where every mark stands in its place and looks as it should', () => {
    expect(isPainted(marks, there, ['text', 'unknown'])).toBe(true);
    expect(isPainted([], [], [])).toBe(true);
  });

  it.each([
    ['one looks different', there, ['text', 'text']],
    ['one has moved a column', [range(1, 4, 9), range(2, 1, 5)], ['text', 'unknown']],
    ['one has grown', [range(1, 3, 9), range(2, 1, 6)], ['text', 'unknown']],
    ['one has moved a line', [range(1, 3, 9), range(3, 1, 5)], ['text', 'unknown']],
    ['one is missing', [range(1, 3, 9)], ['text', 'unknown']],
    ['one is too many', [...there, range(4, 1, 2)], ['text', 'unknown', 'bare']],
  ] as const)('is not so where %s', (_, painted, looks) => {
    expect(isPainted(marks, painted, looks)).toBe(false);
  });
});
