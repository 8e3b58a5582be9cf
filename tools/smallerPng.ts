/** Makes pictures of the page small: a palette of at most 256 colours instead of three bytes a pixel. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * Turns a picture without transparency into one with a palette. Exact for up to so many colours; beyond, the
 * rarest take the nearest of the commonest, which nobody sees in edges of letters.
 * @param png as browsers write it: 8 bits, RGB or RGBA, not interlaced
 * @param colours at most 256
 * @throws Error where it is something else
 */
export function smallerPng(png: Buffer, colours = MOST_COLOURS): Buffer {
  const { width, height, pixels } = decode(png);
  const palette = paletteOf(pixels, colours);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  const raw = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = pixels[y * width + x] ?? 0;
      let index = indexes.get(colour);
      if (index === undefined) {
        index = nearest(palette, colour);
        indexes.set(colour, index);
      }
      raw[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads a picture's colours, each as one number of 24 bits. */
export function decode(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const chunks = new Map<string, Buffer[]>();
  for (let at = SIGNATURE.length; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.set(type, [...(chunks.get(type) ?? []), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const header = chunks.get('IHDR')?.[0];
  const kind = header?.[9];
  if (header?.[8] !== 8 || header[12] !== 0 || (kind !== 2 && kind !== 3 && kind !== 6))
    throw new Error('Not a picture as browsers write it.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const depth = kind === 2 ? 3 : kind === 3 ? 1 : 4;
  const bytes = unfilter(
    inflateSync(Buffer.concat(chunks.get('IDAT') ?? [])),
    width * depth,
    depth,
  );
  const table = chunks.get('PLTE')?.[0];
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index++) {
    const at = index * depth;
    pixels[index] =
      kind === 3 ? (table?.readUIntBE((bytes[at] ?? 0) * 3, 3) ?? 0) : bytes.readUIntBE(at, 3);
  }
  return { width, height, pixels };
}

/** Undoes the filters that each line of a PNG is stored with. */
function unfilter(raw: Buffer, line: number, depth: number): Buffer {
  const height = raw.length / (line + 1);
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x >= depth ? (out[at - depth] ?? 0) : 0;
      const up = y > 0 ? (out[at - line] ?? 0) : 0;
      const corner = x >= depth && y > 0 ? (out[at - line - depth] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[at] = (raw[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The commonest colours, then, one after the other, the one that is farthest from all chosen so far. */
function paletteOf(pixels: Uint32Array, most: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([, first], [, second]) => second - first).map(([c]) => c);
  if (sorted.length <= most) return sorted;
  const chosen = sorted.slice(0, most / 2);
  const apart = sorted.map((colour) => Math.min(...chosen.map((other) => distance(other, colour))));
  while (chosen.length < most) {
    const farthest = apart.reduce((best, value, at) => (value > (apart[best] ?? 0) ? at : best), 0);
    const colour = sorted[farthest] ?? 0;
    chosen.push(colour);
    for (const [at, other] of sorted.entries())
      apart[at] = Math.min(apart[at] ?? 0, distance(colour, other));
  }
  return chosen;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  for (const [index, other] of palette.entries()) {
    const apart = distance(other, colour);
    if (apart < least) [best, least] = [index, apart];
  }
  return best;
}

/** The eye sees green best and blue least. */
function distance(one: number, other: number): number {
  const [red, green, blue] = [16, 8, 0].map(
    (shift) => ((one >> shift) & 255) - ((other >> shift) & 255),
  );
  return 2 * (red ?? 0) ** 2 + 4 * (green ?? 0) ** 2 + (blue ?? 0) ** 2;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}
