/** Parts of the app that are fetched after the first paint, and may fail to arrive. */
import { useSyncExternalStore } from 'react';

export type LazyState<Module> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly module: Module }
  | { readonly kind: 'failed' };

export interface LazyModule<Module> {
  /** Starts loading, once. Safe to call often. */
  load(): void;
  /** Loads again after a failure. */
  retry(): void;
  /** Resolves when loading has ended, well or not. */
  settled(): Promise<void>;
  getState(): LazyState<Module>;
  subscribe(listener: () => void): () => void;
}

/**
 * @param fetchModule a dynamic import; where it gives undefined it counts as failed, because that is
 *   what Vite's imports give once somebody has taken over the error of a chunk that is gone
 */
export function lazyModule<Module>(
  fetchModule: () => Promise<Module | undefined>,
): LazyModule<Module> {
  const listeners = new Set<() => void>();
  let state: LazyState<Module> = { kind: 'loading' };
  let started = false;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const become = (next: LazyState<Module>): void => {
    state = next;
    if (next.kind !== 'loading') end();
    for (const listener of listeners) listener();
  };
  const start = (): void => {
    started = true;
    fetchModule().then(
      (module) => become(module === undefined ? { kind: 'failed' } : { kind: 'ready', module }),
      () => become({ kind: 'failed' }),
    );
  };
  return {
    load() {
      if (!started) start();
    },
    retry() {
      if (state.kind !== 'failed') return;
      become({ kind: 'loading' });
      start();
    },
    settled: () => ended,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Draws a component again when a lazily loaded module arrives or fails. */
export function useLazyModule<Module>(lazy: LazyModule<Module>): LazyState<Module> {
  return useSyncExternalStore(lazy.subscribe, lazy.getState);
}
