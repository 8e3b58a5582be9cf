/** A store that tells of some changes a little later: right after the frame that shows a keystroke. */
import type { StoreApi } from 'zustand/vanilla';
import { afterFrame } from './afterFrame.ts';

/** What components need of a store to follow it. */
export type FollowedStore<State> = Pick<
  StoreApi<State>,
  'getState' | 'getInitialState' | 'subscribe'
>;

/**
 * Follows a store. Its state is always the newest one; only the news of a held change wait for the
 * next frame, so that the letter is on the screen before everything that follows from it is worked out.
 */
export class HeldStore<State> implements FollowedStore<State> {
  readonly getState: () => State;
  readonly getInitialState: () => State;
  readonly #store: FollowedStore<State>;
  readonly #waiting = new Set<(state: State, before: State) => void>();
  readonly #afterFrame: (task: () => void) => void;
  #holding = false;

  /** @param wait runs a task after the next frame; given in tests */
  constructor(store: FollowedStore<State>, wait: (task: () => void) => void = afterFrame) {
    this.#store = store;
    this.#afterFrame = wait;
    this.getState = store.getState;
    this.getInitialState = store.getInitialState;
  }

  /** Calls back after each change; of those that were held, once after the frame. */
  readonly subscribe = (listener: (state: State, before: State) => void): (() => void) => {
    const unsubscribe = this.#store.subscribe((state, before) => {
      if (!this.#holding) {
        this.#waiting.delete(listener);
        listener(state, before);
      } else {
        if (this.#waiting.size === 0) this.#afterFrame(() => this.tell());
        this.#waiting.add(listener);
      }
    });
    return () => {
      this.#waiting.delete(listener);
      unsubscribe();
    };
  };

  /** Makes changes whose news may wait for the frame. */
  hold(change: () => void): void {
    this.#holding = true;
    try {
      change();
    } finally {
      this.#holding = false;
    }
  }

  /** Tells what waits, at once. */
  tell(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    const state = this.getState();
    for (const listener of waiting) listener(state, state);
  }
}
