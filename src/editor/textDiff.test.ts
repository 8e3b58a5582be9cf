import { describe, expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { applyTextEdits } from '../language/textEdits.ts';
import { lineEdits, singleEdit } from './textDiff.ts';

const lines = fc.array(fc.constantFrom('{', '  "a": 1,', '  "b": {{x}}', '}', '😀', ''), {
  maxLength: 12,
});
const text = fc.tuple(lines, fc.constantFrom('\n', '\r\n')).map(([parts, end]) => parts.join(end));

describe('singleEdit', () => {
  it.each([
    ['abc', 'abc', []],
    ['abc', 'abXc', [{ start: 2, end: 2, newText: 'X' }]],
    ['abXc', 'abc', [{ start: 2, end: 3, newText: '' }]],
    ['aa', 'aaa', [{ start: 2, end: 2, newText: 'a' }]],
    // Neither CR LF nor a surrogate pair is split.
    ['a\r\nb', 'a\n\r\nb', [{ start: 1, end: 1, newText: '\n' }]],
    ['a\rb', 'a\r\nb', [{ start: 1, end: 2, newText: '\r\n' }]],
    ['😀', '😁', [{ start: 0, end: 2, newText: '😁' }]],
  ])('%j -> %j', (before, after, edits) => {
    expect(singleEdit(before, after)).toEqual(edits);
  });

  it('leads to the other text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyTextEdits(before, singleEdit(before, after))).toBe(after);
      }),
    );
  });

  it('finds the same place between long texts that are alike', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 4 });
    const length = fc.integer({ min: 0, max: 3_000 });
    fc.assert(
      fc.property(letters, letters, length, length, (before, after, head, tail) => {
        const within = (part: string): string => '-'.repeat(head) + part + '='.repeat(tail);
        const moved = singleEdit(before, after).map(({ start, end, newText }) => ({
          start: start + head,
          end: end + head,
          newText,
        }));
        expect(singleEdit(within(before), within(after))).toEqual(moved);
      }),
    );
  });
});

describe('lineEdits', () => {
  it('leads to the other text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyTextEdits(before, lineEdits(before, after))).toBe(after);
      }),
    );
  });

  it('touches only the lines that differ', () => {
    const before = '{\n  "id": 1,\n  "event": {\n    "x": 1\n  },\n  "data": 2\n}';
    const after = '{\n  "id": 3,\n  "event": {\n    "x": 1\n  },\n  "data": 4,\n  "more": 5\n}';
    expect(lineEdits(before, after)).toEqual([
      { start: 10, end: 11, newText: '3' },
      { start: before.indexOf('2\n'), end: before.indexOf('2\n') + 1, newText: '4,\n  "more": 5' },
    ]);
  });

  it('replaces what is too long to compare', () => {
    const before = Array.from({ length: 800 }, (_, line) => `a${line}`).join('\n');
    const after = Array.from({ length: 800 }, (_, line) => `b${line}`).join('\n');
    expect(applyTextEdits(before, lineEdits(before, after))).toBe(after);
    expect(lineEdits(before, after)).toHaveLength(1);
  });
});
