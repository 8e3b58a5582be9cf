import { describe, expect, test } from 'vitest';
import { keyNode } from '../language/testing/orderKeys.ts';
import { NULL, STRING, UNKNOWN } from './bodyType.ts';
import { dataType } from './dataType.ts';

describe('dataType', () => {
  test('joins several types, and takes unknown ones from what stands below', () => {
    expect(dataType(keyNode('a', ['string', 'integer']))).toEqual({
      kind: 'union',
      members: [STRING, { kind: 'integer' }],
    });
    expect(dataType(keyNode('a', undefined))).toEqual(UNKNOWN);
    expect(dataType(keyNode('a', undefined, { element: keyNode('[]', 'string') }))).toEqual({
      kind: 'list',
      element: STRING,
    });
  });

  test('an element that can be missing is null', () => {
    const element = keyNode('[]', 'string', { missing: 'nullable' });
    expect(dataType(keyNode('a', 'array', { element }))).toEqual({
      kind: 'list',
      element: { kind: 'union', members: [STRING, NULL] },
    });
  });

  test('values of numbers and texts stay apart', () => {
    expect(dataType(keyNode('a', 'integer', { enum: [0, 1] }))).toEqual({
      kind: 'enum',
      values: ['0', '1'],
    });
    expect(dataType(keyNode('a', 'string', { enum: ['0'] }))).toEqual({
      kind: 'literal',
      json: '"0"',
    });
  });

  test('a map with named keys has both', () => {
    const node = keyNode('a', 'object', {
      children: [keyNode('total', 'integer')],
      anyName: keyNode('*', 'string', { missing: 'optional' }),
    });
    expect(dataType(node)).toEqual({
      kind: 'object',
      props: [{ name: 'total', type: { kind: 'integer' }, optional: false }],
      others: { kind: 'union', members: [STRING, NULL] },
    });
  });

  test('an object and a list without documented content hold anything', () => {
    expect(dataType(keyNode('a', 'object'))).toEqual({ kind: 'record', value: UNKNOWN });
    expect(dataType(keyNode('a', 'array'))).toEqual({ kind: 'list', element: UNKNOWN });
  });
});
