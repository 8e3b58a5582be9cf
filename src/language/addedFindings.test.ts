import { describe, expect, test } from 'vitest';
import { addedFindings, carried } from './addedFindings.ts';
import { PROBLEM_LIMIT } from './scanProblem.ts';
import type { Diagnostic, DiagnosticCode, Severity, TextEdit } from './types.ts';

const COMMA = 'json-syntax/missing-comma';

/** A finding, as short as it can be said. */
function at(
  start: number,
  end: number,
  code: DiagnosticCode = COMMA,
  severity: Severity = 'error',
): Diagnostic {
  return { code, severity, start, end, message: '' };
}

const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText });

function added(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  { mended = [], edits = [] }: { mended?: readonly Diagnostic[]; edits?: readonly TextEdit[] } = {},
): readonly Diagnostic[] {
  return addedFindings(before, new Set(mended), edits, after);
}

describe('what is new after a fix', () => {
  const old = at(4, 6);

  test('is nothing that was told before, there or where the edits have carried it', () => {
    expect(added([old], [at(4, 6)])).toEqual([]);
    expect(added([old], [at(7, 9)], { edits: [edit(0, 0, 'new')] })).toEqual([]);
    expect(added([at(7, 9)], [at(4, 6)], { edits: [edit(0, 3, '')] })).toEqual([]);
  });

  test('is what touches nothing of its kind', () => {
    const elsewhere = [at(0, 3), at(7, 9)];
    expect(added([old], elsewhere)).toEqual(elsewhere);
    const other = at(4, 6, 'json-syntax/extra-comma');
    expect(added([old], [other])).toEqual([other]);
    expect(added([], [old])).toEqual([old]);
  });

  test('is not what touches it', () => {
    expect(added([old], [at(2, 4)])).toEqual([]);
    expect(added([old], [at(6, 9)])).toEqual([]);
  });

  test('is what was to be mended and is still there', () => {
    expect(added([old], [old], { mended: [old] })).toEqual([old]);
  });

  test('is the second where one was told before', () => {
    expect(added([old], [at(4, 6), at(5, 6)])).toEqual([at(5, 6)]);
    expect(added([old, at(5, 6)], [at(4, 6), at(5, 6), at(6, 7)])).toEqual([at(6, 7)]);
  });

  test('is no note or suggestion, unless one of its kind was to be mended', () => {
    const hints = [at(0, 1, 'may-be-null', 'info'), at(2, 3, 'quoted-number', 'hint')];
    expect(added([], hints)).toEqual([]);
    const warning = at(0, 1, 'duplicate-name', 'warning');
    expect(added([], [warning])).toEqual([warning]);
    const mended = at(8, 9, 'quoted-number', 'hint');
    expect(added([mended], hints, { mended: [mended] })).toEqual([hints[1]]);
    // A note that is no longer of a kind that counts takes no new one's place.
    expect(added([at(2, 3, 'quoted-number', 'error')], hints)).toEqual([]);
  });

  test('each that was told counts once, wherever the new ones lie', () => {
    // The first takes the one that ends first and leaves the longer one to the next.
    expect(added([at(0, 9), at(1, 3)], [at(2, 3), at(5, 6)])).toEqual([]);
    expect(added([at(0, 9), at(1, 3)], [at(5, 6), at(7, 8)])).toEqual([at(7, 8)]);
    // Of two that end at one place it takes the later, as the earlier one may be touched from before.
    expect(added([at(0, 20), at(5, 20)], [at(0, 10), at(1, 2)])).toEqual([]);
    expect(added([at(0, 3), at(1, 3)], [at(1, 2), at(2, 3)])).toEqual([]);
    expect(added([at(0, 1), at(2, 3), at(8, 9)], [at(2, 3), at(8, 9)])).toEqual([]);
    expect(added([at(0, 1), at(2, 3), at(8, 9)], [at(0, 1), at(5, 6), at(8, 9)])).toEqual([
      at(5, 6),
    ]);
  });
});

describe('of more mistakes than are told', () => {
  const many = (count: number, code: DiagnosticCode = COMMA): readonly Diagnostic[] =>
    Array.from({ length: count }, (_, index) => at(10 * index, 10 * index + 1, code));
  const fresh = at(10 * PROBLEM_LIMIT, 10 * PROBLEM_LIMIT + 1);

  test('another comes into sight for each that goes', () => {
    const before = many(PROBLEM_LIMIT);
    const mended = before.slice(0, 1);
    expect(added(before, [...before.slice(1), fresh], { mended })).toEqual([]);
  });

  test('more than went are new', () => {
    const before = many(PROBLEM_LIMIT);
    expect(added(before, [...before, fresh])).toEqual([fresh]);
  });

  test('below the limit all are told, so what comes is new', () => {
    const before = many(PROBLEM_LIMIT - 1);
    const mended = before.slice(0, 1);
    expect(added(before, [...before.slice(1), fresh], { mended })).toEqual([fresh]);
  });

  test('findings about keys have no limit', () => {
    const before = many(PROBLEM_LIMIT, 'unknown-key');
    const mended = before.slice(0, 1);
    expect(added(before, [...before.slice(1), fresh], { mended })).toEqual([fresh]);
  });
});

describe('where a range lies after edits', () => {
  test.each([
    ['behind an insertion', at(4, 6), [edit(0, 0, 'new')], [7, 9]],
    ['behind a removal', at(4, 6), [edit(0, 3, '')], [1, 3]],
    ['before an edit', at(4, 6), [edit(7, 9, 'longer')], [4, 6]],
    ['beside an insertion before it', at(4, 6), [edit(4, 4, 'new')], [4, 9]],
    ['beside an insertion behind it', at(4, 6), [edit(6, 6, 'new')], [4, 9]],
    ['around an edit', at(4, 9), [edit(5, 6, 'new')], [4, 11]],
    ['within an edit', at(4, 6), [edit(2, 9, 'new')], [2, 5]],
    ['across the start of an edit', at(4, 6), [edit(5, 9, 'new')], [4, 8]],
    ['across the end of an edit', at(4, 6), [edit(2, 5, 'new')], [2, 6]],
    [
      'in two edits, behind a third',
      at(4, 9),
      [edit(0, 1, ''), edit(3, 5, 'abc'), edit(8, 9, '')],
      [2, 8],
    ],
    [
      'across the start of an edit, behind another',
      at(4, 6),
      [edit(0, 0, 'ab'), edit(5, 9, 'newer')],
      [6, 12],
    ],
    ['between two edits', at(4, 6), [edit(0, 1, 'abc'), edit(8, 9, '')], [6, 8]],
  ] as const)('%s', (_where, { start, end }, edits, [from, to]) => {
    expect(carried({ start, end }, edits)).toEqual({ start: from, end: to });
  });
});
