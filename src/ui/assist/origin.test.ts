import { describe, expect, it } from 'vitest';
import { formatKeyPath } from '../../language/keyPath.ts';
import { parse } from '../../language/parser.ts';
import { meantRange } from './origin.ts';
import { pathAtOffset } from './outputPath.ts';

/** The part that a caret at `|` means. */
function meant(marked: string): string | undefined {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const range = meantRange(parse(text), { start: at, end: at });
  return range === undefined ? undefined : text.slice(range.start, range.end);
}

describe('what a caret means', () => {
  it.each([
    ['{"a": {{ord|er.id}}}', '{{order.id}}'],
    ['{"a": "Hello {{customer.na|me}}"}', '{{customer.name}}'],
    ['{"a": 12|3}', '123'],
    ['{"a": |123}', '123'],
    ['{"a": "te|xt"}', '"text"'],
    ['{|"a": 1}', '"a"'],
    ['{"a"|: 1}', '"a"'],
  ])('%s', (marked, part) => {
    expect(meant(marked)).toBe(part);
  });

  it.each(['|{ "a": 1 }', '{ "a": 1 |}', '{ |}'])('nothing in %s', (marked) => {
    expect(meant(marked)).toBeUndefined();
  });

  it('takes a selection as it is', () => {
    expect(meantRange(parse('{"a": 1}'), { start: 1, end: 6 })).toEqual({ start: 1, end: 6 });
  });
});

describe('the path at an offset of the output', () => {
  it.each([
    ['{"data": {"order": {"items": [{"id": 1}, {"id": |2}]}}}', 'data.order.items[1].id'],
    ['{"so|urce": {"id": 1}}', 'source'],
    ['{"a": [true, fal|se]}', 'a[1]'],
  ])('%s', (marked, path) => {
    const at = marked.indexOf('|');
    const document = parse(marked.replace('|', ''), { placeholders: false });
    expect(formatKeyPath(pathAtOffset(document, at) ?? [])).toBe(path);
  });

  it('is none outside of all properties', () => {
    expect(pathAtOffset(parse('{ "a": 1 }'), 1)).toBeUndefined();
  });
});
