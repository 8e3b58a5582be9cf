import { describe, expect, it } from 'vitest';
import { code, keyMarkdown, keyText, plain, sentence } from './markdown.ts';

describe('plain', () => {
  it('takes every sign for itself, in one line', () => {
    expect(plain('a *b*\n<img src=x> [c](https://d.example) `e`')).toBe(
      'a \\*b\\* \\<img src\\=x\\> \\[c\\]\\(https\\:\\/\\/d\\.example\\) \\`e\\`',
    );
  });
});

describe('code', () => {
  it.each([
    ['order.id', '`order.id`'],
    ['a`b', '``a`b``'],
    ['`a``b', '``` `a``b ```'],
    ['a\nb', '`a b`'],
    ['', '`  `'],
  ])('%j -> %j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('sentence', () => {
  it('sets paths in code', () => {
    expect(sentence('`a.b` can be null.')).toBe('`a.b` can be null\\.');
    expect(sentence('an `odd one')).toBe('an odd one');
  });
});

describe('keyMarkdown', () => {
  it('says what is known, line by line', () => {
    const text = keyMarkdown(
      {
        path: 'order.status',
        typeLabel: 'text',
        format: 'date',
        description: 'State.',
        missing: '`order` can be null.',
        enum: ['"A"', '"B"'],
        sampleJson: '"A"',
        openBelow: true,
        anyName: true,
      },
      'Sent.',
    );
    expect(text.split('\n\n')).toEqual([
      '`order.status` \\(text\\, date\\)',
      'State\\.',
      'Any name is allowed here\\; this one is not documented\\.',
      'Any name is allowed below it\\.',
      '`order` can be null\\.',
      'One of `"A"`, `"B"`',
      'Sample: `"A"`',
      'Sent\\.',
    ]);
  });
});

describe('keyText', () => {
  it('says it without markup', () => {
    const info = {
      path: 'a',
      typeLabel: 'text',
      description: 'State of `b`.',
      openBelow: false,
      anyName: false,
    };
    expect(keyText({ ...info, sampleJson: '"<b>"', missing: '`a` can be null.' })).toBe(
      'text\n\nState of b.\n\na can be null.\n\nSample: "<b>"',
    );
    expect(
      keyText({ ...info, format: 'date', enum: ['"A"'], openBelow: true, anyName: true }),
    ).toBe(
      'text, date\n\nState of b.\n\nAny name is allowed here; this one is not documented.\n\nAny name is allowed below it.\n\nOne of "A"',
    );
  });
});
