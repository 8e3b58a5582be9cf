import { createStore } from 'zustand/vanilla';
import { describe, expect, it, vi } from 'vitest';
import { HeldStore } from './heldStore.ts';

interface State {
  readonly text: string;
  readonly other: number;
}

function setUp() {
  const store = createStore<State>(() => ({ text: '', other: 0 }));
  const frames: (() => void)[] = [];
  const held = new HeldStore(store, (task) => frames.push(task));
  const type = (text: string): void => held.hold(() => store.setState({ text }));
  const drawFrame = (): void => frames.splice(0).forEach((task) => task());
  return { store, held, type, drawFrame, frames };
}

describe('a held change', () => {
  it('is in the state at once, and told after the frame', () => {
    const { held, type, drawFrame } = setUp();
    const heard = vi.fn();
    held.subscribe((state) => heard(state.text));
    type('a');
    expect(held.getState().text).toBe('a');
    expect(heard).not.toHaveBeenCalled();
    drawFrame();
    expect(heard.mock.calls).toEqual([['a']]);
  });

  it('is told once with those that came before the same frame, as they are then', () => {
    const { held, type, drawFrame, frames } = setUp();
    const heard = vi.fn();
    held.subscribe((state) => heard(state.text));
    type('a');
    type('ab');
    expect(frames).toHaveLength(1);
    drawFrame();
    expect(heard.mock.calls).toEqual([['ab']]);
    type('abc');
    drawFrame();
    expect(heard).toHaveBeenLastCalledWith('abc');
  });

  it('is told with any other change that comes first, and not again', () => {
    const { held, store, type, drawFrame } = setUp();
    const heard = vi.fn();
    held.subscribe(({ text, other }) => heard(text, other));
    type('a');
    store.setState({ other: 1 });
    expect(heard.mock.calls).toEqual([['a', 1]]);
    drawFrame();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is told to nobody who has stopped listening', () => {
    const { held, type, drawFrame } = setUp();
    const heard = vi.fn();
    const stop = held.subscribe(heard);
    type('a');
    stop();
    drawFrame();
    expect(heard).not.toHaveBeenCalled();
  });

  it('holds back no other change after one that failed', () => {
    const { held, store } = setUp();
    const heard = vi.fn();
    held.subscribe(heard);
    expect(() =>
      held.hold(() => {
        throw new Error('full');
      }),
    ).toThrow('full');
    store.setState({ other: 1 });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

it('tells after a while on a page that draws no frames', () => {
  vi.useFakeTimers();
  const store = createStore<State>(() => ({ text: '', other: 0 }));
  const held = new HeldStore(store);
  const heard = vi.fn();
  held.subscribe(heard);
  held.hold(() => store.setState({ text: 'a' }));
  vi.advanceTimersByTime(99);
  expect(heard).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(heard).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
