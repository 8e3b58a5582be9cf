import { describe, expect, it } from 'vitest';
import { code, keyHeading, keyMarkdown, keyText, plain, sentence } from './markdown.ts';

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
      '**`order.status`** text\\, date',
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

describe('beside the completion list', () => {
  const info = {
    path: 'a',
    typeLabel: 'text',
    description: 'State of `b`.',
    openBelow: false,
    anyName: false,
  };

  it('heads it with the whole path and the type', () => {
    expect(keyHeading(info)).toBe('a · text');
    expect(keyHeading({ ...info, format: 'date' })).toBe('a · text, date');
    expect(keyHeading({ ...info, neverNull: true })).toBe('a · text, never null');
  });

  it('says the rest without markup', () => {
    expect(keyText({ ...info, sampleJson: '"<b>"', missing: '`a` can be null.' })).toBe(
      'State of b.\n\na can be null.\n\nSample: "<b>"',
    );
    expect(keyText({ ...info, enum: ['"A"'], openBelow: true, anyName: true })).toBe(
      'State of b.\n\nAny name is allowed here; this one is not documented.\n\nAny name is allowed below it.\n\nOne of "A"',
    );
  });

  it('names what an object holds instead of printing its JSON, and stops at eight', () => {
    const object = { ...info, sampleJson: '{"x":1}', below: [...'abcdefghij'] };
    expect(keyText(object)).toBe('State of b.\n\nWith a, b, c, d, e, f, g, h, …');
    expect(keyMarkdown(object).split('\n\n').at(-1)).toMatch(/^With `a`, `b`, .*`h`, …$/);
  });
});
