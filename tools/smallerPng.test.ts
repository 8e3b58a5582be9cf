import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode, smallerPng } from './smallerPng.ts';

/** A picture as a browser writes it: RGBA, each line with the filter that is asked for. */
function picture(width: number, colours: readonly number[], filter = 0): Buffer {
  const height = colours.length / width;
  const rows: number[] = [];
  for (let y = 0; y < height; y++) {
    rows.push(filter);
    for (let x = 0; x < width; x++) {
      for (const shift of [16, 8, 0, undefined]) {
        const part = (index: number): number =>
          shift === undefined ? 255 : ((colours[index] ?? 0) >> shift) & 255;
        const left = x > 0 ? part(y * width + x - 1) : 0;
        const up = y > 0 ? part((y - 1) * width + x) : 0;
        const guess = filter === 1 ? left : filter === 2 ? up : 0;
        rows.push((part(y * width + x) - guess) & 255);
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const parts = [
    ['IHDR', header],
    ['IDAT', deflateSync(Buffer.from(rows))],
  ] as const;
  return Buffer.concat([
    Buffer.alloc(8),
    ...parts.map(([type, data]) => {
      const framed = Buffer.alloc(data.length + 12);
      framed.writeUInt32BE(data.length, 0);
      framed.write(type, 4, 'latin1');
      data.copy(framed, 8);
      return framed;
    }),
  ]);
}

describe('a picture with few colours', () => {
  const colours = [0xff0000, 0x00ff00, 0x0000ff, 0x123456, 0xffffff, 0];

  it.each([0, 1, 2])('keeps each of them (lines stored with filter %i)', (filter) => {
    const small = smallerPng(picture(3, colours, filter));
    expect(decode(small)).toEqual({ width: 3, height: 2, pixels: Uint32Array.from(colours) });
  });
});

it('replaces colours beyond 256 by ones that look alike', () => {
  // A colour for each five bits of red and green: four times what a palette holds.
  const colours = Array.from({ length: 1024 }, (_, at) => ((at % 32) << 19) | ((at >> 5) << 11));
  const { pixels } = decode(smallerPng(picture(32, colours)));
  expect(new Set(pixels).size).toBeLessThanOrEqual(256);
  for (const [index, colour] of colours.entries()) {
    for (const shift of [16, 8, 0]) {
      const off = ((colour >> shift) & 255) - (((pixels[index] ?? 0) >> shift) & 255);
      expect(Math.abs(off)).toBeLessThanOrEqual(40);
    }
  }
});

it('refuses what is no such picture', () => {
  expect(() => smallerPng(Buffer.from('text'))).toThrow('Not a picture');
});
