// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PurposeId } from '../catalog/types.ts';
import { createCatalogueClient } from './catalogueQueries.ts';
import { type Catalogue, useCatalogue } from './useCatalogue.ts';

// Reading all events takes its time on a busy machine; nothing here waits longer than it must.
configure({ asyncUtilTimeout: 30_000 });

/** What the server answers, by the file's name; the files themselves otherwise. */
let answers: Map<string, () => Response | Promise<Response>>;
let asked: string[];

beforeEach(() => {
  answers = new Map();
  asked = [];
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.replace(/^.*\/catalog\//u, '');
    asked.push(file);
    const answer = answers.get(file);
    if (answer !== undefined) return Promise.resolve().then(answer);
    return Promise.resolve(new Response(readFileSync(`public/catalog/${file}`, 'utf8')));
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Choice {
  readonly triggerId: string;
  readonly purpose: PurposeId | null;
}

function open(choice: Choice, drawn: (catalogue: Catalogue) => void = () => undefined) {
  const client = createCatalogueClient();
  client.setDefaultOptions({
    queries: { ...client.getDefaultOptions().queries, retry: false },
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(QueryClientProvider, { client }, children);
  return renderHook(
    ({ triggerId, purpose }: Choice) => {
      const catalogue = useCatalogue(triggerId, purpose);
      drawn(catalogue);
      return catalogue;
    },
    { wrapper, initialProps: choice },
  );
}

const indexText = readFileSync('public/catalog/index.json', 'utf8');
const orderPaid = triggerOf('customer.order.paid');
const giftCredits = triggerOf('customer.voucher.gift.balance_added');

function triggerOf(event: string): string {
  const { triggers } = JSON.parse(indexText) as { triggers: { id: string; event: string }[] };
  const found = triggers.find((trigger) => trigger.event === event);
  if (found === undefined) throw new Error(`No trigger for ${event}`);
  return found.id;
}

it('loads the chosen event first, and all others afterwards', async () => {
  const { result } = open({ triggerId: orderPaid, purpose: 'message' });
  await waitFor(() => expect(result.current.status.kind).toBe('ready'));
  expect(asked.slice(0, 2)).toEqual(['index.json', 'customer.order.paid.json']);
  expect(result.current.context?.keys.root.children.has('order')).toBe(true);

  const files = result.current.index?.events.map(({ file }) => file) ?? [];
  await waitFor(() => expect([...asked].sort()).toEqual(['index.json', ...files].sort()));
});

it('has no trigger, or does not know it', async () => {
  const { result, rerender } = open({ triggerId: '', purpose: null });
  await waitFor(() => expect(result.current.status.kind).toBe('no-trigger'));
  rerender({ triggerId: 'gone', purpose: null });
  expect(result.current.status.kind).toBe('unknown-trigger');
  expect(result.current.context).toBeUndefined();
});

it('takes a fitting purpose where the trigger lacks the draft’s', async () => {
  const { result } = open({ triggerId: giftCredits, purpose: 'codes' });
  await waitFor(() => expect(result.current.status.kind).toBe('ready'));
  expect(result.current.purpose).toBe('message');
});

it.each([
  ['index.json', 'The list of triggers'],
  ['customer.order.paid.json', 'The keys of customer.order.paid'],
])('says that %s did not come, and loads it when asked again', async (file, what) => {
  answers.set(file, () => new Response('', { status: 503 }));
  const { result } = open({ triggerId: orderPaid, purpose: 'message' });
  await waitFor(() =>
    expect(result.current.status).toMatchObject({
      kind: 'failed',
      message: `${what} could not be loaded: the server answered with status 503.`,
    }),
  );
  answers.clear();
  const { status } = result.current;
  act(() => {
    if (status.kind === 'failed') status.retry();
  });
  await waitFor(() => expect(result.current.status.kind).toBe('ready'));
});

it('goes on saying so while the other events are fetched', async () => {
  answers.set('customer.order.paid.json', () => new Response('', { status: 503 }));
  const kinds: string[] = [];
  const { result } = open({ triggerId: orderPaid, purpose: 'message' }, ({ status }) =>
    kinds.push(status.kind),
  );
  await waitFor(() => expect(result.current.status.kind).toBe('failed'));
  const files = result.current.index?.events.map(({ file }) => file) ?? [];
  await waitFor(() => expect([...asked].sort()).toEqual(['index.json', ...files].sort()));
  expect(kinds.lastIndexOf('loading')).toBeLessThan(kinds.indexOf('failed'));
});

it.each([
  ['cannot be reached', () => Promise.reject(new TypeError('network'))],
  ['damaged', () => new Response('<!doctype html>')],
  ['index', () => new Response('{"format": 1}')],
])('tells failures apart: %s', async (words, answer) => {
  answers.set('index.json', answer);
  const { result } = open({ triggerId: '', purpose: null });
  await waitFor(() => expect(result.current.status.kind).toBe('failed'));
  const { status } = result.current;
  expect(status.kind === 'failed' && status.message).toContain(words);
});

it('stays the same object while nothing changes', async () => {
  const choice: Choice = { triggerId: orderPaid, purpose: 'message' };
  const { result, rerender } = open(choice);
  await waitFor(() => expect(result.current.status.kind).toBe('ready'));
  const before = result.current;
  rerender(choice);
  expect(result.current).toBe(before);
});
