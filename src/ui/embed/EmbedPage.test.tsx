// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type * as checks from '../../language/check.ts';
import { emptyDraft } from '../../share/restoreDraft.ts';
import { encodeLink } from '../../share/link.ts';
import { createCatalogueClient } from '../../state/catalogueQueries.ts';
import { EmbedPage } from './EmbedPage.tsx';

vi.mock('../../language/check.ts', async (original) => {
  const { throwingCheck } = await import('../testing/throwingCheck.ts');
  return throwingCheck(await original<typeof checks>());
});

configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  location.hash = '';
});

async function show(template: string): Promise<void> {
  const link = await encodeLink({ ...emptyDraft(), mode: 'custom', template });
  if (!('fragment' in link)) throw new Error('The draft does not fit into a link.');
  location.hash = link.fragment;
}

it('says where a payload cannot be shown, leads to it in full, and shows the next one', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network here')));
  await show('{"note": "broken on purpose"}');
  render(
    <QueryClientProvider client={createCatalogueClient()}>
      <EmbedPage />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { name: 'This payload cannot be shown' });
  expect(told).toHaveBeenCalled();
  const link = screen.getByRole('link', { name: 'Open in Payload Designer' });
  expect(link.getAttribute('href')).toContain(location.hash);
  await show('{"note": "sound"}');
  await screen.findByRole('heading', { name: 'Payload template' });
  expect(document.body.textContent).toContain('sound');
});
