import { expect, it, vi } from 'vitest';
import { lazyModule } from './lazyModule.ts';

it('fetches once, and tells when the module is there', async () => {
  const fetchModule = vi.fn(() => Promise.resolve('module'));
  const lazy = lazyModule(fetchModule);
  const listener = vi.fn();
  lazy.subscribe(listener);
  lazy.load();
  lazy.load();
  expect(lazy.getState()).toEqual({ kind: 'loading' });
  await lazy.settled();
  expect(lazy.getState()).toEqual({ kind: 'ready', module: 'module' });
  expect(fetchModule).toHaveBeenCalledTimes(1);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('fails until it is asked to try again', async () => {
  const fetchModule = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValueOnce('module');
  const lazy = lazyModule(fetchModule);
  lazy.load();
  await lazy.settled();
  expect(lazy.getState()).toEqual({ kind: 'failed' });
  lazy.load();
  expect(fetchModule).toHaveBeenCalledTimes(1);

  lazy.retry();
  expect(lazy.getState()).toEqual({ kind: 'loading' });
  await vi.waitFor(() => expect(lazy.getState()).toEqual({ kind: 'ready', module: 'module' }));
});

it('counts an import as failed whose error was taken over by somebody else', async () => {
  const lazy = lazyModule(() => Promise.resolve(undefined));
  lazy.load();
  await lazy.settled();
  expect(lazy.getState()).toEqual({ kind: 'failed' });
});
