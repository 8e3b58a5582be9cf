import { describe, expect, it } from 'vitest';
import { parse } from '../language/parser.ts';
import { overtypedCloser } from './overtype.ts';

/** Types a sign at the `|` of a text; gives the text and caret after stepping over. */
function type(marked: string, sign: string): string {
  const at = marked.indexOf('|');
  const before = marked.replace('|', '');
  const after = before.slice(0, at) + sign + before.slice(at);
  const over = overtypedCloser(parse(before), parse(after), at + 1);
  if (over === undefined) return `${after.slice(0, at + 1)}|${after.slice(at + 1)}`;
  const text = after.slice(0, over.remove.start) + after.slice(over.remove.end);
  return `${text.slice(0, over.caret)}|${text.slice(over.caret)}`;
}

describe('overtypedCloser', () => {
  it.each([
    // One too many: the bracket that stood there is taken.
    ['{"a": 1 | }', '}', '{"a": 1 }|'],
    ['{\n  "a": 1\n  |\n}', '}', '{\n  "a": 1\n}|'],
    ['{\r\n  "a": 1\r\n  |\r\n}', '}', '{\r\n  "a": 1\r\n}|'],
    ['{\n  "a": 1|\n}', '}', '{\n  "a": 1}|'],
    ['[\n  1\n|\n]', ']', '[\n  1\n]|'],
    ['{"a": [[\n  |\n]]}', ']', '{"a": [[\n]|]}'],
    // Needed: it stays.
    ['{"a": {"b": 1 | }', '}', '{"a": {"b": 1 }| }'],
    ['[1 | }', ']', '[1 ]| }'],
    ['{"a": "x | }"}', '}', '{"a": "x }| }"}'],
    ['{"a": 1 | }', ']', '{"a": 1 ]| }'],
    // One was too many before, and stays the only one.
    ['{"a": 1}| }', '}', '{"a": 1}}|'],
    // The braces that close a placeholder.
    ['{"a": {{order.id|}}}', '}', '{"a": {{order.id}|}}'],
    ['{"a": {{order.id}|}}', '}', '{"a": {{order.id}}|}'],
    ['{"a": "{{order.id| }}"}', '}', '{"a": "{{order.id}|}"}'],
    ['{"a": "{{order|.id}}"}', '}', '{"a": "{{order}|.id}}"}'],
  ])('%j + %s -> %j', (marked, sign, expected) => {
    expect(type(marked, sign)).toBe(expected);
  });
});
