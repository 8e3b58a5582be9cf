import { describe, expect, test } from 'vitest';
import { editsOf, fittingFixes, type OfferedFix } from './fixesTogether.ts';
import type { TextEdit } from './types.ts';

const edit = (start: number, end: number, newText = ''): TextEdit => ({ start, end, newText });

function fixOf(title: string, ...edits: readonly TextEdit[]): OfferedFix {
  const diagnostic = {
    code: 'unquoted-text',
    severity: 'error',
    message: '',
    start: 0,
    end: 1,
  } as const;
  return { diagnostic, fix: { title, edits } };
}

const titles = (fixes: readonly OfferedFix[]): string =>
  fittingFixes(fixes)
    .map(({ fix }) => fix.title)
    .join(' ');

describe('of several fixes are made together', () => {
  test('those of different places, in their order', () => {
    const [a, b, c] = [fixOf('a', edit(0, 2)), fixOf('b', edit(4, 5)), fixOf('c', edit(9, 10))];
    expect(titles([c, a, b])).toBe('a b c');
    expect(titles([])).toBe('');
  });

  test('not one within another, nor one that begins within another', () => {
    const outer = fixOf('outer', edit(0, 1), edit(8, 9));
    expect(titles([outer, fixOf('inner', edit(4, 5))])).toBe('outer');
    expect(titles([outer, fixOf('over', edit(6, 12)), fixOf('behind', edit(10, 12))])).toBe(
      'outer behind',
    );
  });

  test('of two that begin at one place the shorter', () => {
    expect(titles([fixOf('long', edit(2, 9)), fixOf('short', edit(2, 3))])).toBe('short');
    expect(titles([fixOf('short', edit(2, 3)), fixOf('long', edit(2, 9))])).toBe('short');
  });

  test('two that touch where both replace one stretch', () => {
    expect(titles([fixOf('a', edit(0, 2)), fixOf('b', edit(2, 4))])).toBe('a b');
  });

  test('no insertion that touches, as of two insertions one must come first', () => {
    const insertion = fixOf('insertion', edit(2, 2, 'x'));
    expect(titles([fixOf('before', edit(0, 2)), insertion])).toBe('before');
    expect(titles([insertion, fixOf('behind', edit(2, 4))])).toBe('insertion');
    expect(titles([insertion, fixOf('second', edit(2, 2, 'y'))])).toBe('insertion');
  });

  test('none of several edits that touches', () => {
    const several = fixOf('several', edit(2, 3), edit(5, 6));
    expect(titles([fixOf('before', edit(0, 2)), several])).toBe('before');
    expect(titles([several, fixOf('behind', edit(6, 8))])).toBe('several');
  });

  test('by the places of all their edits, in whatever order these are told', () => {
    const unordered = fixOf('unordered', edit(8, 9), edit(0, 1));
    expect(titles([unordered, fixOf('inner', edit(4, 5))])).toBe('unordered');
    expect(titles([fixOf('behind', edit(10, 12)), unordered])).toBe('unordered behind');
  });
});

test('the edits of several fixes come in their order', () => {
  const [a, b] = [fixOf('a', edit(5, 6), edit(0, 1), edit(0, 0, 'x')), fixOf('b', edit(7, 8))];
  expect(editsOf([a, b])).toEqual([edit(0, 0, 'x'), edit(0, 1), edit(5, 6), edit(7, 8)]);
});
