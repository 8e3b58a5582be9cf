import { expect, it } from 'vitest';
import { reloadMark, StaleChunk, type StaleChunkEnvironment } from './staleChunk.ts';

function tab(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}

/** A page in a tab; `fail` reports an import that failed and waits until that was dealt with. */
function open(session: Storage, given: Partial<StaleChunkEnvironment> = {}) {
  const page = new EventTarget();
  let reloads = 0;
  let answered: Promise<boolean> = Promise.resolve(true);
  const { reachable = () => Promise.resolve(true), ...rest } = given;
  const chunk = new StaleChunk({
    page,
    session: () => session,
    secure: () => true,
    reachable: () => (answered = reachable()),
    reload: () => {
      reloads += 1;
    },
    ...rest,
  });
  chunk.connect();
  return {
    chunk,
    reloads: () => reloads,
    state: () => chunk.store.getState().state,
    fail: async () => {
      page.dispatchEvent(new Event('vite:preloadError'));
      page.dispatchEvent(new Event('vite:preloadError'));
      await answered;
      await Promise.resolve();
    },
  };
}

it('reloads once in a tab, says so on the page that comes, and then asks no more', async () => {
  const session = tab();
  const first = open(session);
  await first.fail();
  expect(first.reloads()).toBe(1);
  expect(first.state()).toBe('none');

  const second = open(session);
  expect(second.chunk.wasReloaded()).toBe(true);
  expect(second.chunk.wasReloaded()).toBe(false);
  await second.fail();
  expect(second.reloads()).toBe(0);
  expect(second.state()).toBe('still-missing');

  const third = open(session);
  expect(third.chunk.wasReloaded()).toBe(false);
  await third.fail();
  expect(third.reloads()).toBe(0);
});

it('leaves a page alone that could not be fetched again, and looks anew next time', async () => {
  let online = false;
  const page = open(tab(), { reachable: () => Promise.resolve(online) });
  await page.fail();
  expect([page.reloads(), page.state()]).toEqual([0, 'none']);
  online = true;
  await page.fail();
  expect(page.reloads()).toBe(1);
});

it('leaves the reload to the person where something would be lost', async () => {
  const session = tab();
  const page = open(session, { secure: () => false });
  await page.fail();
  expect([page.reloads(), page.state()]).toEqual([0, 'reload-by-hand']);
  expect(session.getItem(reloadMark)).toBeNull();
});

it('never reloads without a way to remember it', async () => {
  const page = open(tab(), {
    session: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(page.chunk.wasReloaded()).toBe(false);
  await page.fail();
  expect([page.reloads(), page.state()]).toEqual([0, 'reload-by-hand']);
});

it('saves before it reloads', async () => {
  const order: string[] = [];
  const page = open(tab(), {
    secure: () => order.push('saved') > 0,
    reload: () => void order.push('reloaded'),
  });
  await page.fail();
  expect(order).toEqual(['saved', 'reloaded']);
});
