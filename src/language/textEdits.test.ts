import { describe, expect, test } from 'vitest';
import { fc } from './testing/properties.ts';
import { EditedText, applyTextEdits, mapOffset, trimmed, withoutOverlaps } from './textEdits.ts';
import type { TextEdit } from './types.ts';

const put = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText });

describe('mapOffset', () => {
  test.each([
    ['before an edit', 1, 1],
    ['at the start of a replaced stretch', 2, 2],
    ['inside it', 3, 3],
    ['inside it, beyond the new text', 4, 3],
    ['at its end', 5, 3],
    ['behind it', 6, 4],
  ])('%s', (_where, offset, expected) => {
    expect(mapOffset([put(2, 5, 'x')], offset)).toBe(expected);
  });

  test.each([
    // The text, the edits, an offset, and where it then lies.
    [[put(0, 0, 'xy')], 1, 3],
    [[put(0, 3, '')], 3, 0],
    [[put(0, 3, ''), put(3, 3, 'xy')], 3, 0],
    [[put(0, 2, 'abcd'), put(4, 6, 'x')], 5, 7],
    [[put(0, 2, 'abcd'), put(4, 6, 'x')], 4, 6],
    [[put(0, 2, 'abcd')], 2, 4],
    [[put(4, 6, 'xyz')], 3, 3],
    [[put(4, 6, 'xyz')], 5, 5],
    [[], 5, 5],
  ])('%j take %i to %i', (edits, offset, expected) => {
    expect(mapOffset(edits, offset)).toBe(expected);
  });

  test('an insertion at the offset goes to the side asked for', () => {
    expect(mapOffset([put(2, 2, 'xy')], 2)).toBe(2);
    expect(mapOffset([put(2, 2, 'xy')], 2, 'after')).toBe(4);
  });
});

describe('withoutOverlaps', () => {
  test('orders edits and keeps the first of those that collide', () => {
    const edits = [put(4, 6, 'b'), put(0, 2, 'a'), put(5, 7, 'c'), put(0, 0, 'd'), put(7, 7, 'e')];
    expect(withoutOverlaps(edits)).toEqual([put(0, 0, 'd'), put(4, 6, 'b'), put(7, 7, 'e')]);
  });

  test.each([
    [[put(0, 2, 'a'), put(2, 4, 'b')], 2],
    [[put(0, 2, 'a'), put(2, 2, 'b')], 2],
    [[put(2, 2, 'a'), put(2, 2, 'b')], 1],
    [[put(0, 4, 'a'), put(1, 1, 'b')], 1],
    [[put(0, 4, 'a'), put(3, 6, 'b')], 1],
    [[put(0, 4, 'a'), put(1, 2, 'b'), put(4, 5, 'c')], 2],
  ])('%j: %i of them', (edits, kept) => {
    expect(withoutOverlaps(edits)).toHaveLength(kept);
  });
});

describe('trimmed', () => {
  test('leaves out what stays the same', () => {
    expect(trimmed('abcdef', put(1, 5, 'bXe'))).toEqual(put(2, 4, 'X'));
    expect(trimmed('abc', put(0, 3, 'abc'))).toBeUndefined();
  });

  test.each([
    ['abcabc', put(0, 6, 'abc'), put(3, 6, '')],
    ['abc', put(0, 3, 'abcabc'), put(3, 3, 'abc')],
    ['aaa', put(1, 1, 'a'), put(1, 1, 'a')],
    ['aaa', put(0, 3, 'aa'), put(2, 3, '')],
    ['xabx', put(1, 3, 'a'), put(2, 3, '')],
    ['xabx', put(1, 3, 'b'), put(1, 2, '')],
    ['xabx', put(1, 2, 'ab'), put(2, 2, 'b')],
    ['abc', put(0, 2, ''), put(0, 2, '')],
  ])('%s, %j', (text, edit, expected) => {
    expect(trimmed(text, edit)).toEqual(expected);
  });
});

/** Edits of a text of some length, ordered and apart. */
const editsOf = (length: number): fc.Arbitrary<readonly TextEdit[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 4 })
    .map((parts) =>
      withoutOverlaps(
        parts.map(([start, width, newText]) =>
          put(start, Math.min(length, start + width), newText),
        ),
      ),
    );

describe('EditedText', () => {
  test('one list of edits says what several did', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        fc.gen(),
        (original, rounds, draw) => {
          const edited = new EditedText(original);
          let text = original;
          for (let round = 0; round < rounds; round++) {
            const edits = draw(editsOf, text.length);
            text = applyTextEdits(text, edits);
            edited.apply(edits);
          }
          expect(edited.text).toBe(text);
          expect(applyTextEdits(original, edited.edits())).toBe(text);
        },
      ),
    );
  });

  test('has one edit for neighbours, and none that changes nothing', () => {
    const edited = new EditedText('abcdef');
    edited.apply([put(1, 2, 'X')]);
    edited.apply([put(2, 3, 'Y'), put(5, 5, '')]);
    expect(edited.edits()).toEqual([put(1, 3, 'XY')]);
    edited.apply([put(0, 1, '')]);
    expect(edited.edits()).toEqual([put(0, 3, 'XY')]);
    edited.apply([put(0, 5, '')]);
    expect(edited.text).toBe('');
    expect(edited.edits()).toEqual([put(0, 6, '')]);
    expect(new EditedText('').edits()).toEqual([]);
  });

  test('leaves out what was changed and changed back', () => {
    const edited = new EditedText('abc');
    edited.apply([put(1, 2, 'X')]);
    edited.apply([put(1, 2, 'b')]);
    expect(edited.edits()).toEqual([]);
  });
});
