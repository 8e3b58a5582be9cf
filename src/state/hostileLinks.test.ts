// @vitest-environment jsdom
/** Whatever a link holds: it is opened or refused, and the person's own draft stays as it is. */
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import { decodeLink } from '../share/link.ts';
import { emptyDraft } from '../share/restoreDraft.ts';
import { links, mutations } from '../share/testing/damage.ts';
import { Designer } from './designer.ts';
import { SharedView, type SharedViewState } from './sharedView.ts';

// The limit on time has a test of its own; here a busy machine must not look like damage.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => {
  vi.useRealTimers();
  localStorage.clear();
});

/** Goes to a fragment as the address bar does, and waits for what becomes of it. */
async function open(view: SharedView, fragment: string): Promise<SharedViewState> {
  history.replaceState(null, '', `/#${fragment.replace(/^#/u, '')}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  return new Promise((resolve) => {
    const settled = (state: SharedViewState): boolean => {
      if (state.kind !== 'opening') resolve(state);
      return state.kind !== 'opening';
    };
    if (settled(view.store.getState().view)) return;
    const stop = view.store.subscribe((state) => {
      if (settled(state.view)) stop();
    });
  });
}

const everything = (): string => JSON.stringify(Object.entries(localStorage).sort());

it('opens or refuses 10,000 mutated links without touching the own draft', async () => {
  const own = new Designer({ storage: () => localStorage, now: () => 0 });
  own.change({ name: 'Mine', template: '{"mine": "{{customer.name}}"}' });
  own.flush();
  const stored = everything();
  const draft = own.store.getState().draft;
  const names = Reflect.ownKeys(Object.prototype);
  const read = vi.fn(decodeLink);
  const view = new SharedView({ page: window, read });
  const disconnect = view.connect();
  const kinds = new Map<string, number>();

  const [link = { fragment: '', draft: emptyDraft() }] = await links(1, 6);
  await fc.assert(
    fc.asyncProperty(
      mutations(link, (content) => deflateSync(content).toString('base64url')),
      async (fragment) => {
        const state = await open(view, fragment);
        const kind = state.kind === 'bad' ? state.problem.kind : state.kind;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        expect(kind).not.toBe('failed');
        if (state.kind === 'open') {
          state.designer.change({ template: 'changed here' });
          state.designer.flush();
        }
        if (state.kind !== 'closed') view.close();
      },
    ),
    { numRuns: 10_000 },
  );
  disconnect();
  own.flush();

  process.stdout.write(`10,000 mutated links: ${[...kinds].flat().join(' ')}\n`);
  expect(read.mock.calls.length).toBeGreaterThan(5_000);
  for (const kind of ['open', 'altered', 'truncated', 'not-a-draft', 'closed']) {
    expect(kinds.get(kind), kind).toBeGreaterThan(10);
  }
  expect(own.store.getState().draft).toBe(draft);
  expect(everything()).toBe(stored);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(names);
  expect(({} as { constructor: unknown }).constructor).toBe(Object);
}, 300_000);
