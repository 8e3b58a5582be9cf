/** Every test fails on what a user would never see: console errors, policy violations, foreign requests. */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { preferencesKey } from '../src/state/preferences.ts';
import { Designer } from './designer.ts';

interface Fixtures {
  readonly designer: Designer;
  /** Console errors that a test causes on purpose; matched ones are not held against it. */
  readonly expectedErrors: RegExp[];
  /** Policy violations that a test causes on purpose. */
  readonly expectedViolations: RegExp[];
  /** Judges every page and frame of the test; nothing has to ask for it. */
  readonly judged: undefined;
}

const VIOLATION = 'Policy violation: ';

/**
 * Notes what no page may do, on every page and frame of a context.
 * @returns what was noted so far
 */
export async function watch(
  context: BrowserContext,
  origin: string,
): Promise<{ problems(): readonly string[]; violations(): readonly string[] }> {
  const noted: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noted.push(message.text());
  });
  context.on('weberror', (error) => noted.push(error.error().message));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!local) noted.push(`A request left the origin: ${request.url()}`);
    else if (url.origin === origin && request.method() !== 'GET')
      noted.push(`A ${request.method()} was sent.`);
  });
  // Browsers tell most violations on the console by themselves; this tells all, in the same words.
  await context.addInitScript((words) => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`${words}${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  }, VIOLATION);
  return {
    problems: () => noted.filter((text) => !text.startsWith(VIOLATION)),
    violations: () => noted.filter((text) => text.startsWith(VIOLATION)),
  };
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  expectedErrors: async ({}, use) => {
    await use([]);
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  expectedViolations: async ({}, use) => {
    await use([]);
  },
  judged: [
    async ({ context, baseURL, expectedErrors, expectedViolations }, use) => {
      const { origin } = new URL(baseURL ?? '');
      const { problems, violations } = await watch(context, origin);
      await use(undefined);
      const without = (noted: readonly string[], expected: readonly RegExp[]): readonly string[] =>
        noted.filter((text) => !expected.some((pattern) => pattern.test(text)));
      expect(without(violations(), expectedViolations)).toEqual([]);
      expect(without(problems(), expectedErrors)).toEqual([]);
    },
    { auto: true },
  ],
  designer: async ({ page, context, baseURL }, use) => {
    const { origin } = new URL(baseURL ?? '');
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await keepKeysAway(page);
    await use(new Designer(page));
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
