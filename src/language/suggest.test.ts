/** Which known keys are suggested for one that nobody sends. */
import { describe, expect, test } from 'vitest';
import { parseKeyPath } from './keyPath.ts';
import type { KeyNode } from './keySpace.ts';
import { keysFromSample } from './sampleKeys.ts';
import { SampleData } from './sample.ts';
import { editDistance, suggestKeys } from './suggest.ts';
import { keyNode, orderKeys } from './testing/orderKeys.ts';
import { fc } from './testing/properties.ts';

const suggested = (root: KeyNode, path: string): readonly string[] =>
  suggestKeys(root, parseKeyPath(path) ?? []);
const inData = (data: string, path: string): readonly string[] =>
  suggested(keysFromSample(new SampleData(data)), path);

describe('a key is suggested', () => {
  test.each([
    ['its list rather than the elements', 'order.itms', ['order.items']],
    ['with the indexes that were written', 'order.items[2].nam', ['order.items[2].name']],
    [
      'where only what stands above it is misspelt',
      'customer.metadta.tier',
      ['customer.metadata.tier'],
    ],
    ['the same, deep below', 'customer.metadta.tier.level', ['customer.metadata.tier.level']],
    ['not as an element of what holds names', 'customer.metadta.tiers[3]', []],
    ['not where nothing stands above it', 'metadta.tier', []],
    ['not for what is too long to be a key', `customer.${'name'.repeat(50)}`, []],
  ])('%s', (_how, path, expected) => {
    expect(suggested(orderKeys.root, path)).toEqual(expected);
  });

  test.each([
    ['name', '{"a": {"two words": 1}}', 'a.twowords', ['a["two words"]']],
    ['digits', '{"years": {"2026": 1}}', 'years.x2026', ['years["2026"]']],
    ['lists', '{"rows": [[{"cell": [1, 2]}]]}', 'rows[4][5].cel', ['rows[4][5].cell']],
    [
      'list',
      '{"rows": [{"cells": [{"number": 1}]}]}',
      'rows.cell.number',
      ['rows[0].cells[0].number'],
    ],
    [
      'two lists',
      '{"rows": [{"cells": [{"number": 1}]}]}',
      'rows[7].cell[8].number',
      ['rows[7].cells[8].number'],
    ],
    ['what is open', '{"metadata": {}}', 'metadta.tier', ['metadata.tier']],
    ['nothing near', '{"a": {}}', 'other', []],
    ['signs alone', '{"customer": {"_": 1}}', 'order.-', []],
  ])('as it is written between braces: %s', (_what, data, path, expected) => {
    expect(inData(data, path)).toEqual(expected);
  });

  test.each([
    ['a few letters in a long name', 'custmer.dezkriptjon', ['customer.description']],
    ['another name behind the same beginning', 'customer.summary.orders.abcdefghi', []],
  ])('by its last name too: %s', (_what, path, expected) => {
    const data = '{"customer": {"description": "", "summary": {"orders": {"n": 1}}}}';
    expect(inData(data, path)).toEqual(expected);
  });

  test.each([
    [
      'the nearer last name',
      '{"voucher": {"kode": 1}, "vouchre": {"code": 1}}',
      ['vouchre.code', 'voucher.kode'],
    ],
    ['the shorter one', '{"voucher": {"co_de": 1, "code": 1}}', ['voucher.code', 'voucher.co_de']],
    [
      'five of many',
      '{"voucher": {"cade1": 1, "cade2": 1, "cade3": 1, "cade4": 1, "cade5": 1, "cade6": 1}}',
      ['voucher.cade1', 'voucher.cade2', 'voucher.cade3', 'voucher.cade4', 'voucher.cade5'],
    ],
  ])('first: %s', (_which, data, expected) => {
    expect(inData(data, 'voucher.cade')).toEqual(expected);
  });

  test('not for a map\u2019s any name', () => {
    const root = keyNode('', 'object', {
      children: [keyNode('labels', 'object', { anyName: keyNode('*', 'string') })],
    });
    expect(suggested(root, 'lables.red')).toEqual([]);
  });
});

describe('the distance of two texts', () => {
  /** Told by trying each way from the texts' ends. */
  function tried(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
    const ways = [
      tried(shortA, b) + 1,
      tried(a, shortB) + 1,
      tried(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    ];
    if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
      ways.push(tried(a.slice(0, -2), b.slice(0, -2)) + 1);
    return Math.min(...ways);
  }

  test('is the least number of changes', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const past = limit + 1;
        expect(Math.min(editDistance(a, b, limit), past)).toBe(Math.min(tried(a, b), past));
      }),
    );
  });

  test.each([
    ['', 'abc', 3, 3],
    ['ab', 'ba', 2, 1],
    ['abc', 'acb', 2, 1],
    ['abcd', 'xbyd', 1, 2],
    ['a'.repeat(255), 'a'.repeat(255), 9, 0],
    ['a'.repeat(256), 'a'.repeat(256), 9, 10],
    ['a'.repeat(255), 'a'.repeat(256), 9, 10],
    ['a'.repeat(256), 'a'.repeat(255), 9, 10],
  ])('of %j and %j within %i is %i', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
  });
});
