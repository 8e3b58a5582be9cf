import { describe, expect, it } from 'vitest';
import { draftTitle } from './title.ts';

describe('draftTitle', () => {
  it.each([
    ['Order mail', 'Order mail'],
    ['  Order \n\r\t mail ', 'Order mail'],
    ['', 'Untitled payload'],
    [' \u0000\u202e\u2067 ', 'Untitled payload'],
    ['safe\u202etxt.exe', 'safe txt.exe'],
    ['a\u2028b\u200fc\u061cd\u0085e', 'a b c d e'],
    ['half \ud83d pair', 'half pair'],
    ['\u{1f600} שלום', '\u{1f600} שלום'],
    ['a\u2069\u202a\u2066\u200e\u2029b', 'a b'],
  ])('%j is shown as %j', (name, title) => {
    expect(draftTitle(name)).toBe(title);
  });
});
