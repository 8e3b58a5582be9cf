import { describe, expect, it, vi } from 'vitest';
import { runInSlices } from './slices.ts';

/** Steps that tell when they are made. */
function* counting(made: number[], count: number): Generator<undefined, string, undefined> {
  for (let step = 1; step <= count; step++) {
    made.push(step);
    yield;
  }
  return 'done';
}

/** A pause that ends when the test says so. */
function byHand() {
  const waiting: (() => void)[] = [];
  return {
    waiting,
    pause: (next: () => void) => void waiting.push(next),
    go: () => waiting.shift()?.(),
  };
}

describe('work in slices', () => {
  it('makes one step at a time, and tells the result once', () => {
    const made: number[] = [];
    const done = vi.fn();
    const { pause, go } = byHand();
    runInSlices(counting(made, 3), done, pause);
    expect(made).toEqual([]);
    go();
    expect(made).toEqual([1]);
    go();
    go();
    expect(made).toEqual([1, 2, 3]);
    expect(done).not.toHaveBeenCalled();
    go();
    expect(done.mock.calls).toEqual([['done']]);
  });

  it('makes no further step once it is stopped, and tells nothing', () => {
    const made: number[] = [];
    const done = vi.fn();
    const { pause, go, waiting } = byHand();
    const stop = runInSlices(counting(made, 3), done, pause);
    go();
    stop();
    go();
    expect(made).toEqual([1]);
    expect(waiting).toEqual([]);
    expect(done).not.toHaveBeenCalled();
  });

  it('lets other tasks come in between', async () => {
    const order: string[] = [];
    await new Promise<void>((resolve) => {
      runInSlices(
        (function* () {
          order.push('first');
          setTimeout(() => order.push('another task'));
          yield;
          // Slices go on until the other task has had its turn.
          while (!order.includes('another task')) yield;
          order.push('last');
        })(),
        resolve,
      );
    });
    expect(order).toEqual(['first', 'another task', 'last']);
  });
});
