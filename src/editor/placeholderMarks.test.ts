import { describe, expect, it } from 'vitest';
import { parse } from '../language/parser.ts';
import { orderKeys, orderSample } from '../language/testing/orderKeys.ts';
import { placeholderLook } from './placeholderMarks.ts';
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
