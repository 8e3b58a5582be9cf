import { describe, expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';

const bytesOf = (text: string) => decodeBase64url(text)?.bytes;

describe('base64url', () => {
  it('writes what the standard writer writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(encodeBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });

  it('reads back every list of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeBase64url(encodeBase64url(bytes))).toEqual({ bytes, canonical: true });
      }),
    );
  });

  it.each(['=', 'QQ==', 'QUJD\n', ' QUJD', 'QU+D', 'QU/D', 'QUJé', 'QU\0D'])(
    'refuses %j',
    (text) => {
      expect(decodeBase64url(text)).toBeUndefined();
    },
  );

  it('tells texts that another text stands for', () => {
    expect(decodeBase64url('QQ')).toEqual({ bytes: Uint8Array.of(65), canonical: true });
    expect(decodeBase64url('QR')).toEqual({ bytes: Uint8Array.of(65), canonical: false });
    expect(decodeBase64url('QUI')?.canonical).toBe(true);
    expect(decodeBase64url('QUJ')?.canonical).toBe(false);
    expect(decodeBase64url('A')).toEqual({ bytes: new Uint8Array(), canonical: false });
    expect(decodeBase64url('QUJDA')?.canonical).toBe(false);
    expect(bytesOf('')).toEqual(new Uint8Array());
  });

  it('calls exactly the writer’s texts canonical', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,30}$/u), (text) => {
        const decoded = decodeBase64url(text);
        expect(decoded?.canonical).toBe(
          encodeBase64url(decoded?.bytes ?? new Uint8Array()) === text,
        );
      }),
    );
  });
});
