/** What is said of a key in its place, whatever template it stands in. */
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { missingWords, sentWords } from './judgeKey.ts';
import { parse } from './parser.ts';
import { applyTextEdits } from './textEdits.ts';
import { keyNode } from './testing/orderKeys.ts';
import { shapeKeys } from './testing/shapeKeys.ts';

describe('what is told of a type', () => {
  const toldOf = (text: string): readonly string[] =>
    check(parse(text), { keys: shapeKeys }).flatMap(({ code, message, data, fixes = [] }) => [
      `${code}: ${message} (${data?.path ?? ''})`,
      ...fixes.map(({ edits }) => applyTextEdits(text, edits)),
    ]);

  test.each([
    ['["{{size}}", {{size}}]'],
    ['["{{either}}", {{either}}]'],
    ['["{{note}}", {{note}}]'],
    ['[{{active}}, "{{active}}!"]'],
  ])('nothing: %s', (text) => {
    expect(toldOf(text)).toEqual([]);
  });

  test('what is true or false is sent as text in quotes', () => {
    expect(toldOf('["{{active}}"]')).toEqual([
      'quoted-boolean: `active` is true or false, and in quotes it is sent as text. Take the quotes off to send it as it is. (active)',
      '[{{active}}]',
    ]);
  });

  test('what may be missing, whatever its type', () => {
    expect(toldOf('["{{maybe}}"]')).toEqual([
      'may-be-null: `maybe` can be absent. Then an empty text is sent. (maybe)',
    ]);
  });
});

test.each([
  ['nullable', undefined, '`a.b` can be null.', '`a` can be null, and `a.b` with it.'],
  ['optional', undefined, '`a.b` can be absent.', '`a` can be absent, and `a.b` with it.'],
  [
    'alternative',
    'only when `type` is X',
    '`a.b` is sent only when `type` is X.',
    '`a` is sent only when `type` is X, and `a.b` with it.',
  ],
  [
    'alternative',
    undefined,
    '`a.b` is sent only in some events.',
    '`a` is sent only in some events, and `a.b` with it.',
  ],
] as const)('when a key is missing: %s, %s', (reason, occurs, own, below) => {
  const node = keyNode('a', 'object', occurs === undefined ? {} : { occurs });
  expect(missingWords({ reason, path: 'a.b', node }, 'a.b')).toBe(own);
  expect(missingWords({ reason, path: 'a', node }, 'a.b')).toBe(below);
});

test('what is sent in place of a missing value', () => {
  expect((['bare', 'string', 'part'] as const).map(sentWords)).toEqual([
    'Then `null` is sent.',
    'Then an empty text is sent.',
    'Then nothing stands in its place.',
  ]);
});
