import { describe, expect, test } from 'vitest';
import type { OfferedFix } from './fixesTogether.ts';
import { mendMany } from './mendMany.ts';
import { findingsOfSigns, offersOf } from './testing/mendableSigns.ts';
import { applyTextEdits } from './textEdits.ts';
import type { Diagnostic } from './types.ts';

type Choice = (diagnostics: readonly Diagnostic[]) => readonly OfferedFix[];

const first: Choice = (diagnostics) => offersOf(diagnostics).slice(0, 1);

/** What is made of a text, how many fixes it takes, and the texts that are checked on the way. */
function mend(text: string, choose: Choice = offersOf): [string, number, readonly string[]] {
  const checked: string[] = [];
  const mended = mendMany(
    {
      text,
      diagnostics: findingsOfSigns(text),
      check: (current) => {
        checked.push(current);
        return findingsOfSigns(current);
      },
    },
    choose,
  );
  expect(applyTextEdits(text, mended.edits)).toBe(mended.text);
  expect(mended.diagnostics).toEqual(findingsOfSigns(mended.text));
  return [mended.text, mended.count, checked];
}

describe('many fixes as one change', () => {
  test('are tried together', () => {
    expect(mend('1-1-1')).toEqual(['.-.-.', 3, ['.-.-.']]);
    expect(mend('---')).toEqual(['---', 0, []]);
  });

  test('where one cannot be made, each half by itself', () => {
    expect(mend('1-q-1')).toEqual([
      '.-q-.',
      2,
      [
        ...['.-1?-.', '.-q-1', '.-1?-.', '.-1?-1', '.-q-.'],
        // In the new text it may be possible, so it is tried again.
        '.-1?-.',
      ],
    ]);
    expect(mend('q-q')).toEqual(['q-q', 0, ['1?-1?', '1?-q', 'q-1?']]);
  });

  test('go on with what could not be mended before', () => {
    expect(mend('q-1', first)).toEqual(['q-.', 1, ['1?-1', 'q-.', '1?-.']]);
  });

  test('bring nothing new to the text that all began with', () => {
    const told = (start: number, end: number, newText?: string): Diagnostic => ({
      code: newText === undefined ? 'json-syntax/missing-comma' : 'json-syntax/bad-number',
      severity: 'error',
      message: '',
      start,
      end,
      fixes: newText === undefined ? [] : [{ title: '', edits: [{ start, end, newText }] }],
    });
    // The comma is missed at the other end of what the fix writes anew, but nothing changes there.
    const mended = mendMany(
      {
        text: 'abcde',
        diagnostics: [told(0, 1), told(0, 5, 'abXde')],
        check: () => [told(4, 5)],
      },
      offersOf,
    );
    expect(mended).toMatchObject({ text: 'abcde', count: 0, edits: [] });
  });

  test('take a hundred rounds at most', () => {
    const [text, count] = mend('1'.repeat(120), first);
    expect(text).toBe('.'.repeat(100) + '1'.repeat(20));
    expect(count).toBe(100);
  });

  test('read no more text once they have read much', () => {
    const long = '-'.repeat(3_000_000);
    const [text, count, checked] = mend(`1q1q1q1q${long}`);
    expect(text).toBe(`1q1q1q1q${long}`);
    expect(count).toBe(0);
    expect(checked).toHaveLength(3);
    expect(mend(`1111${long}`, first)[1]).toBe(3);
  });
});
