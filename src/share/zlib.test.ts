import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { deflate, inflate } from './zlib.ts';

const packed = (content: Uint8Array | string) => new Uint8Array(deflateSync(content));
const sample = packed('{"version":1,"template":"{{order.id}} and {{order.id}}"}'.repeat(50));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('deflate and inflate', () => {
  it('keep every list of bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (content) => {
        const bytes = new Uint8Array(content);
        expect(await inflate(await deflate(bytes), bytes.length)).toEqual(bytes);
        expect(await inflate(packed(bytes), bytes.length)).toEqual(bytes);
      }),
    );
  });

  it('read streams of many slices, up to exactly the limit', async () => {
    const content = crypto.getRandomValues(new Uint8Array(5_000));
    expect(await inflate(packed(content), 5_000)).toEqual(content);
    expect(await inflate(packed(content), 4_999)).toBe('too-large');
  });

  it('stop reading what grows beyond the limit', async () => {
    const bomb = packed(new Uint8Array(20 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(24 * 1024);
    expect(await inflate(bomb, 1024 * 1024)).toBe('too-large');
  });

  it('tell every truncation', async () => {
    const outcomes = new Set<unknown>();
    for (let length = 0; length < sample.length; length += 1) {
      outcomes.add(await inflate(sample.slice(0, length), 10_000));
    }
    expect([...outcomes]).toEqual(['truncated']);
  });

  it('tell damage: another format, a wrong checksum, bytes after the end', async () => {
    const last = sample.length - 1;
    expect(await inflate(Uint8Array.of(1, 2, 3, 4), 100)).toBe('damaged');
    expect(await inflate(sample.with(0, 0), 10_000)).toBe('damaged');
    expect(await inflate(sample.with(last, sample[last] === 0 ? 1 : 0), 10_000)).toBe('damaged');
    expect(await inflate(new Uint8Array([...sample, 0]), 10_000)).toBe('damaged');
    expect(await inflate(new Uint8Array([...sample, sample[last] ?? 0]), 10_000)).toBe('damaged');
    expect(await inflate(new Uint8Array([...sample, ...packed('x')]), 10_000)).toBe('damaged');
  });

  it('give up when nothing comes, after 200 ms and not before', async () => {
    vi.useFakeTimers();
    const cancelled = vi.fn();
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readable = new ReadableStream({ cancel: cancelled });
        writable = new WritableStream();
      },
    );
    const settled = vi.fn();
    const result = inflate(sample, 10_000).finally(settled);
    await vi.advanceTimersByTimeAsync(199);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await result).toBe('timeout');
    expect(cancelled).toHaveBeenCalledOnce();
  });

  it('leave no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await inflate(sample, 10_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
