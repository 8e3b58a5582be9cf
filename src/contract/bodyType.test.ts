import { describe, expect, test } from 'vitest';
import { type BodyType, NULL, orNull, STRING, textLiteral, unionOf, UNKNOWN } from './bodyType.ts';

const literal = (json: string): BodyType => ({ kind: 'literal', json });

describe('unionOf', () => {
  test.each<[string, BodyType[], BodyType]>([
    ['nothing is unknown', [], UNKNOWN],
    ['one type is itself', [STRING], STRING],
    ['unknown covers everything', [STRING, UNKNOWN, NULL], UNKNOWN],
    ['a text covers fixed texts', [textLiteral('a'), STRING], STRING],
    ['number covers integer', [{ kind: 'integer' }, { kind: 'number' }], { kind: 'number' }],
    [
      'texts with and without a format are texts',
      [{ kind: 'string', format: 'date' }, STRING],
      STRING,
    ],
    ['doubles count once', [literal('1'), literal('1')], literal('1')],
    [
      'fixed values go together',
      [literal('1'), textLiteral('a')],
      { kind: 'enum', values: ['1', '"a"'] },
    ],
    ['null comes last', [NULL, STRING, NULL], { kind: 'union', members: [STRING, NULL] }],
    [
      'a number does not cover a fixed text',
      [{ kind: 'number' }, textLiteral('1'), literal('2')],
      { kind: 'union', members: [literal('"1"'), { kind: 'number' }] },
    ],
  ])('%s', (_, types, expected) => {
    expect(unionOf(types)).toEqual(expected);
  });

  test('takes unions apart', () => {
    expect(unionOf([orNull(STRING), orNull({ kind: 'boolean' })])).toEqual({
      kind: 'union',
      members: [STRING, { kind: 'boolean' }, NULL],
    });
  });
});
