/** Every test fails on what a user would never see: console errors, policy violations, foreign requests. */
import { test as base, expect, type Page } from '@playwright/test';
import { preferencesKey } from '../src/state/preferences.ts';
import { Designer } from './designer.ts';

interface Fixtures {
  readonly designer: Designer;
  /** Console errors that a test causes on purpose; matched ones are not held against it. */
  readonly expectedErrors: RegExp[];
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  expectedErrors: async ({}, use) => {
    await use([]);
  },
  designer: async ({ page, context, baseURL, expectedErrors }, use) => {
    const problems: string[] = [];
    const origin = new URL(baseURL ?? '').origin;
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      const local = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!local) problems.push(`A request left the origin: ${request.url()}`);
      else if (url.origin === origin && request.method() !== 'GET')
        problems.push(`A ${request.method()} was sent.`);
    });
    await keepKeysAway(page);
    await use(new Designer(page));
    const unexpected = problems.filter(
      (text) => !expectedErrors.some((expected) => expected.test(text)),
    );
    expect(unexpected).toEqual([]);
  },
});

/**
 * On a wide screen the keys stand beside the template while nobody has put them away. Most tests are about
 * something else, and say so themselves where they want them.
 */
async function keepKeysAway(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    try {
      if (localStorage.getItem(key) === null)
        localStorage.setItem(key, JSON.stringify({ keysOpen: false }));
    } catch {
      // A test that refuses storage has them as everybody else.
    }
  }, preferencesKey);
}

export { expect };
