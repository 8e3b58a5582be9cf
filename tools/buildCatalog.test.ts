import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogFiles } from '../src/catalog/source/catalogFiles.ts';
import { layOut } from './layOut.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'public/catalog');
const stored = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

describe('public/catalog', () => {
  it('is what the source yields', () => {
    const wanted = [...catalogFiles()].map(([name, file]) => [name, layOut(file)] as const);
    expect([...stored.keys()].sort()).toEqual(wanted.map(([name]) => name).sort());
    const stale = wanted.filter(([name, text]) => stored.get(name) !== text);
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  it('is small: 40 KB a file and 300 KB in all, compressed', () => {
    const sizes = [...stored.values()].map((text) => gzipSync(text).length);
    expect(Math.max(...sizes)).toBeLessThan(40_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });
});

describe('layOut', () => {
  it('writes JSON that reads back equal, with a line for each member of the upper levels', () => {
    const value = { a: [1, { b: [true, null] }], 'c"': {}, d: [], e: { f: { g: { h: 'x' } } } };
    const text = layOut(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text.split('\n').length).toBeGreaterThan(8);
    expect(text).toContain('"g":{"h":"x"}');
    expect(text.endsWith('}\n')).toBe(true);
  });
});
