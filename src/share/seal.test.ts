import { describe, expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { checkSeal, seal } from './seal.ts';

describe('seal', () => {
  it('adds CRC-32 as the last property', () => {
    // The check value of the algorithm: CRC-32 of "123456789" is cbf43926.
    expect(seal('123456789}')).toBe('123456789,"crc":"cbf43926"}');
    expect(JSON.parse(seal('{"version":1}'))).toMatchObject({ version: 1 });
  });

  it('is found intact', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(checkSeal(seal(JSON.stringify({ version: 1, name })))).toBe('intact');
      }),
    );
    // The digits may begin with zeros.
    const texts = Array.from({ length: 500 }, (_, index) => seal(`{"n":${index}}`));
    expect(texts.some((text) => text.includes('"crc":"0'))).toBe(true);
    expect(texts.every((text) => checkSeal(text) === 'intact')).toBe(true);
  });

  it.each([
    ['urmqp0n62t2e', 'urmqp2j82t2e'],
    ['https://2.xpo', 'c~ops://2.xpo'],
    ['𝑬㑀', '𝐮⑀'],
  ])('tells %s from %s, which have the same Adler-32', (before, after) => {
    const text = seal(JSON.stringify({ version: 1, url: before }));
    expect(checkSeal(text.replace(before, after))).toBe('broken');
  });

  it('tells every text without one', () => {
    for (const text of [
      '',
      '{}',
      '{"crc":"cbf43926"}',
      '{"a":1,"crc":"CBF43926"}',
      '{"a":1,"crc":"1"}',
    ]) {
      expect(checkSeal(text)).toBe('none');
    }
    expect(checkSeal(`${seal('{"a":1}')} `)).toBe('none');
    expect(checkSeal(seal('{"a":1}').replace('1', '2'))).toBe('broken');
  });
});
