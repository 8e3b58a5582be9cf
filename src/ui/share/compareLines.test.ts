import { describe, expect, it } from 'vitest';
import { fc } from '../../language/testing/properties.ts';
import { compareLines, foldSame, sideBySide } from './compareLines.ts';

const line = fc.constantFrom('{', '}', '  "a": 1,', '  "b": 2', '');
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe('comparing lines', () => {
  it('marks what goes and what comes, with the line numbers of both texts', () => {
    expect(compareLines('{\n  "a": 1\n}', '{\n  "a": 2\n}')).toEqual([
      { kind: 'same', text: '{', before: 1, after: 1 },
      { kind: 'removed', text: '  "a": 1', before: 2 },
      { kind: 'added', text: '  "a": 2', after: 2 },
      { kind: 'same', text: '}', before: 3, after: 3 },
    ]);
  });

  it('sees no difference in line ends, nor in one at the end of the text', () => {
    expect(compareLines('{\r\n}', '{\n}\n').every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('has nothing to say of two empty texts', () => {
    expect(compareLines('', '')).toEqual([]);
  });

  it('gives up in time on long texts that have nothing in common', () => {
    const many = (name: string): string =>
      Array.from({ length: 40_000 }, (_, at) => `${name}${at}`).join('\n');
    const lines = compareLines(many('a'), many('b'));
    expect(lines).toHaveLength(80_000);
    expect(lines[0]).toEqual({ kind: 'removed', text: 'a0', before: 1 });
  });

  it('gives both texts back, line by line', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = compareLines(before, after);
        const side = (left: 'removed' | 'added'): string[] =>
          lines.filter(({ kind }) => kind === 'same' || kind === left).map((one) => one.text);
        const expected = (whole: string): string[] =>
          whole === '' ? [] : (whole.endsWith('\n') ? whole.slice(0, -1) : whole).split('\n');
        expect(side('removed')).toEqual(expected(before));
        expect(side('added')).toEqual(expected(after));
      }),
    );
  });
});

describe('side by side', () => {
  it('sets what comes beside what goes', () => {
    const rows = sideBySide(compareLines('a\nb\nc', 'a\nB\nB2\nc'));
    expect(rows.map(({ before, after }) => [before?.text, after?.text])).toEqual([
      ['a', 'a'],
      ['b', 'B'],
      [undefined, 'B2'],
      ['c', 'c'],
    ]);
  });
});

describe('folding', () => {
  const isSame = (one: string): boolean => one === '=';

  it('folds long unchanged stretches, and keeps some lines around changes', () => {
    const lines = [...'=========x=========='].map(String);
    expect(foldSame(lines, isSame, 2).map(({ kind, lines: own }) => [kind, own.join('')])).toEqual([
      ['folded', '======='],
      ['shown', '==x=='],
      ['folded', '========'],
    ]);
  });

  it('never folds a single line', () => {
    expect(foldSame(['=', 'x', '='], isSame, 0)).toHaveLength(1);
  });

  it('keeps every line in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('=', 'x')), fc.nat(4), (lines, around) => {
        expect(foldSame(lines, isSame, around).flatMap(({ lines: own }) => own)).toEqual(lines);
      }),
    );
  });
});
