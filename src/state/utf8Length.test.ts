import { expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { utf8Length } from './utf8Length.ts';

it('agrees with an encoder for any text, halves of pairs included', () => {
  const units = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x7f }),
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
    ),
  );
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
