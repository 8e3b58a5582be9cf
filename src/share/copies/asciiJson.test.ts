import { describe, expect, it } from 'vitest';
import { fc } from '../../language/testing/properties.ts';
import { asciiJson } from './asciiJson.ts';

describe('asciiJson', () => {
  it.each([
    [
      '{\n  "a b": [ 1.0, 1e400 ,\t-0 ],\r\n "a b": " x  \\" y " }',
      '{"a b":[1.0,1e400,-0],"a b":" x  \\" y "}',
    ],
    ['"Zoë \u{1f600} \u2028"', String.raw`"Zo\u00eb \ud83d\ude00 \u2028"`],
    [' "\u007f" ', String.raw`"\u007f"`],
    ['"\ud800"', String.raw`"\ud800"`],
    [String.raw`["\\", "\\\" ", " "]`, String.raw`["\\","\\\" "," "]`],
    [' null\n', 'null'],
  ])('%j', (text, expected) => {
    expect(asciiJson(text)).toBe(expected);
  });

  it.each(['', '{', '{"a":1,}', "'a'", '\ufeff1', '\u00a01', '"a\nb"'])('refuses %j', (text) => {
    expect(asciiJson(text)).toBeUndefined();
  });

  it('keeps the value of any JSON, in printable ASCII', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: 'binary' }),
        fc.constantFrom(0, 2, '\t'),
        (value, space) => {
          const text = JSON.stringify(value, null, space);
          const line = asciiJson(text) ?? '';
          expect(line).toMatch(/^[ -~]+$/u);
          expect(JSON.parse(line)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('reads long strings', () => {
    const text = JSON.stringify(`${'\\'.repeat(1_000_000)}"${'x'.repeat(1_000_000)}`);
    expect(asciiJson(text)).toBe(text);
  });
});
