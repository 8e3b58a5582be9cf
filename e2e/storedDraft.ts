/** A draft that lies in the browser's storage before the page is opened. */
import type { Page } from '@playwright/test';
import type { Draft } from '../src/share/draft.ts';
import { draftToJson } from '../src/share/restoreDraft.ts';
import { draftKey } from '../src/state/draftStorage.ts';

/** The draft as it lies in the browser's storage. */
export function stored(draft: Draft): string {
  return JSON.stringify(draftToJson(draft));
}

/** Lets the page find a draft of last time. */
export async function hasDraft(page: Page, draft: Draft): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      // An empty page has no storage.
      if (location.origin === 'null' || key === undefined || text === undefined) return;
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [draftKey, stored(draft)],
  );
}

/** Lets the page find a storage that the browser refuses, as private windows and policies do. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
}
