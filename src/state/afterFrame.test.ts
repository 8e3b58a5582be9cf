import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterFrame } from './afterFrame.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('afterFrame', () => {
  it('runs a task behind the frame, in a task of its own', async () => {
    const told: string[] = [];
    let draw: (() => void) | undefined;
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      draw = callback;
    });
    afterFrame(() => told.push('task'));
    await turn();
    expect(told).toEqual([]);
    draw?.();
    told.push('drawn');
    await turn();
    expect(told).toEqual(['drawn', 'task']);
  });

  it.each([
    ['a page that draws no frame', () => 0],
    ['a place without frames', undefined],
  ])('%s runs it a moment later', (_, request) => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', request);
    let runs = 0;
    afterFrame(() => (runs += 1));
    vi.advanceTimersByTime(99);
    expect(runs).toBe(0);
    vi.advanceTimersByTime(1);
    expect(runs).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(runs).toBe(1);
  });

  it('runs it once where the frame comes after all', async () => {
    let draw: (() => void) | undefined;
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      draw = callback;
    });
    let runs = 0;
    afterFrame(() => (runs += 1));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(runs).toBe(1);
    draw?.();
    await turn();
    expect(runs).toBe(1);
  });
});
