import { describe, expect, it } from 'vitest';
import { maxFragmentLength } from './link.ts';
import { linkLength, linkTo } from './linkLength.ts';

const page = 'https://example.com/designer/';
const linkOf = (length: number) => `${page}#${'x'.repeat(length - page.length - 1)}`;

describe('linkLength', () => {
  it.each([
    [100, 'short', '100 characters: fits into any message.'],
    [2_000, 'short', '2,000 characters'],
    [2_001, 'long', 'Discord refuses messages above 2,000'],
    [4_000, 'long', 'Slack and mail take the link'],
    [4_001, 'very-long', 'Slack splits and Discord refuses'],
    [maxFragmentLength + page.length, 'very-long', '32,797 characters'],
    [maxFragmentLength + page.length + 1, 'file', 'Send the draft as a file'],
  ])('%i characters: %s', (characters, level, words) => {
    const told = linkLength(linkOf(characters));
    expect(told).toMatchObject({ characters, level });
    expect(told.message).toContain(words);
  });

  it('measures a text without a fragment as a whole', () => {
    expect(linkLength('x'.repeat(maxFragmentLength)).level).toBe('very-long');
    expect(linkLength('x'.repeat(maxFragmentLength + 1)).level).toBe('file');
  });
});

describe('linkTo', () => {
  it('puts the fragment behind the page, without the page’s query and fragment', () => {
    expect(linkTo('https://example.com/designer/?a=1#/old', '#/t/1.abc_-')).toBe(
      'https://example.com/designer/#/t/1.abc_-',
    );
    expect(linkTo('http://localhost:4173/embed.html', '#/t/1.x')).toBe(
      'http://localhost:4173/embed.html#/t/1.x',
    );
    expect(linkTo('file:///C:/designer/index.html', '#/t/1.x')).toBe(
      'file:///C:/designer/index.html#/t/1.x',
    );
  });
});
