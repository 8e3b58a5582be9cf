import { describe, expect, it } from 'vitest';
import { parse } from './parser.ts';

describe('keys that a text means', () => {
  it('stand as values in the signs of another language', () => {
    const text = '{"a": ${order.id}}';
    const [start, end] = [text.indexOf('$'), text.length - 1];
    const path = [
      { kind: 'name', name: 'order' },
      { kind: 'name', name: 'id' },
    ];
    const placeholder = {
      start,
      end,
      index: -1,
      token: 4,
      position: 'bare',
      inner: { start, end },
      written: 'order.id',
      path,
      closed: false,
      wholeString: false,
    };
    expect(parse(text).meant).toEqual([{ placeholder, path, replaces: 'all' }]);
  });

  it('stand in a text whose quotes JSON does not know', () => {
    const [key] = parse("['{{order.id}}']").meant ?? [];
    expect(key?.replaces).toBe('key');
    expect(key?.placeholder).toMatchObject({ start: 2, end: 14, position: 'text' });
  });

  it('are parts of text where more text follows a placeholder', () => {
    const { placeholders, meant } = parse('[{{a}, {{b}, {{c} and more]');
    expect(meant?.map(({ placeholder }) => placeholder)).toEqual(placeholders);
    expect(meant?.map(({ replaces }) => replaces)).toEqual(['key', 'key', 'key']);
    expect(placeholders.map(({ position }) => position)).toEqual(['bare', 'bare', 'text']);
  });

  it.each([
    ['in text as JSON has it', '{{a, '],
    ['in other quotes', "'{{a', "],
  ])('are told as long as mistakes are: %s', (_place, mistake) => {
    const { meant, diagnostics } = parse(`[${mistake.repeat(600)}1]`);
    expect(diagnostics).toHaveLength(500);
    expect(meant?.length).toBeLessThanOrEqual(500);
  });
});
