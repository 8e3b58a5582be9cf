import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../language/types.ts';
import { moreFixes } from './moreFixes.ts';

const unquoted = (start: number): Diagnostic => ({
  code: 'unquoted-text',
  severity: 'error',
  message: 'text',
  start,
  end: start + 5,
  fixes: [{ title: 'Wrap it in quotes', edits: [{ start, end: start, newText: '"' }] }],
});

const elsewhere: Diagnostic = {
  code: 'unknown-key',
  severity: 'error',
  message: 'unknown',
  start: 50,
  end: 60,
  data: {
    path: 'voucher.code',
    elsewhere: [
      { contextId: 'a/codes', trigger: 'A', purpose: 'Codes', sameTrigger: true },
      { contextId: 'b/codes', trigger: 'B', purpose: 'Codes', sameTrigger: false },
    ],
  },
};

describe('more fixes', () => {
  it('offers all of one kind at the first of them', () => {
    const diagnostics = [unquoted(0), unquoted(10), unquoted(20)];
    const more = moreFixes(diagnostics);
    expect([...more.keys()]).toEqual([diagnostics[0]]);
    const [all] = more.get(unquotedFirst(diagnostics)) ?? [];
    expect(all).toMatchObject({ title: 'Fix all 3 of this kind' });
    expect(all !== undefined && 'edits' in all ? all.edits() : []).toHaveLength(3);
  });

  it('offers the same key in all its places, and the kind only where that is more', () => {
    const named = (start: number): Diagnostic => ({
      ...unquoted(start),
      data: { path: 'order.id' },
    });
    const alike = [named(0), named(10)];
    const titles = (diagnostics: readonly Diagnostic[]): unknown =>
      [...moreFixes(diagnostics).values()].map((offers) => offers.map(({ title }) => title));
    expect(titles(alike)).toEqual([['Wrap it in quotes in all 2 places']]);
    expect(titles([...alike, unquoted(20)])).toEqual([
      ['Wrap it in quotes in all 2 places', 'Fix all 3 of this kind'],
    ]);
  });

  it('offers nothing where there is one', () => {
    expect(moreFixes([unquoted(0)]).size).toBe(0);
  });

  it('offers the purposes of the same trigger that send the key', () => {
    expect(moreFixes([elsewhere]).get(elsewhere)).toEqual([
      { title: 'Switch purpose to Codes', contextId: 'a/codes' },
    ]);
  });
});

function unquotedFirst(diagnostics: readonly Diagnostic[]): Diagnostic {
  return diagnostics[0] ?? elsewhere;
}
