/** What the tests of sharing have in common: drafts, links, and a second person. */
import type { Browser, Page } from '@playwright/test';
import type { Draft } from '../src/share/draft.ts';
import { encodeLink, type LinkOptions } from '../src/share/link.ts';
import { emptyDraft } from '../src/share/restoreDraft.ts';
import { draftKey } from '../src/state/draftStorage.ts';
import { Designer } from './designer.ts';
import { expect, watch } from './fixtures.ts';

export { hasDraft, stored } from './storedDraft.ts';

export const template = '{\n  "id": "{{order.id}}",\n  "total": {{order.total_amount}}\n}';

/** A custom draft for a paid order. */
export function paidDraft(patch: Partial<Draft> = {}): Draft {
  return {
    ...emptyDraft(),
    name: 'Paid order',
    triggerId: 'order-has-been-paid',
    purpose: 'message',
    mode: 'custom',
    raw: true,
    template,
    ...patch,
  };
}

/** The fragment of a draft's link. */
export async function fragmentOf(draft: Draft, options?: LinkOptions): Promise<string> {
  const made = await encodeLink(draft, options);
  if ('problem' in made) throw new Error(made.problem.message);
  return made.fragment;
}

/** Everything that lies in the page's storage, in one text. */
export function storageOf(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
}

/** The draft's text in storage. */
export function storedDraft(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), draftKey);
}

/** Somebody else, at another computer, whose page must not report anything either. */
export async function secondPerson(
  browser: Browser,
  baseURL: string | undefined,
): Promise<{ readonly designer: Designer; leave(): Promise<void> }> {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1440, height: 900 },
  });
  const noted = await watch(context, new URL(baseURL ?? '').origin);
  const page = await context.newPage();
  return {
    designer: new Designer(page),
    leave: async () => {
      await context.close();
      expect([...noted.problems(), ...noted.violations()]).toEqual([]);
    },
  };
}
