import { describe, expect, it } from 'vitest';
import type { KeyComparison } from '../../language/compare.ts';
import { changeWords } from './changeWords.ts';

const nothing: KeyComparison = { stays: [], lost: [], changed: [], gained: [], unknown: [] };
const lost = (path: string): KeyComparison['lost'][number] => ({
  path,
  placeholders: [],
  equivalents: [],
});
const changed = (path: string): KeyComparison['changed'][number] => ({
  path,
  before: 'text',
  after: 'number',
  unquoted: false,
});

describe('what a change does, in a sentence', () => {
  it.each<[Partial<KeyComparison>, string]>([
    [{ lost: [lost('a')] }, '1 key is not sent with “X”.'],
    [
      { lost: [lost('a'), lost('b')], changed: [changed('c')], stays: ['d', 'e'] },
      '2 keys stay, 2 are not sent with “X”, 1 changes its type.',
    ],
    [{ changed: [changed('c')], stays: ['d'] }, '1 key stays, 1 changes its type.'],
    [{ changed: [changed('c'), changed('d')] }, '2 keys change their types.'],
  ])('%#', (part, words) => {
    expect(changeWords({ ...nothing, ...part }, 'X')).toBe(words);
  });
});
