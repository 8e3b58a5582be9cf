/** What stands on the page before the code editor, and what that takes over. */
import type { Locator, Page } from '@playwright/test';
import { draftKey } from '../src/state/draftStorage.ts';
import { expect, test } from './fixtures.ts';
import { hasDraft, paidDraft, stored, storedDraft } from './sharing.ts';

const EDITOR = '**/assets/editor-*.js';

const rows = (count: number): string =>
  Array.from({ length: count }, (_, row) => `  "row ${row + 1}": ${row + 1}`).join(',\n');

test('the code editor takes over in mid-word, with caret, scroll and undo; the plain one comes back by choice', async ({
  designer,
  page,
}) => {
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let asked = 0;
  await page.route(EDITOR, async (route) => {
    asked += 1;
    await arrival;
    await route.fallback();
  });
  // What is fetched after the first paint is away for now: all but what the page itself names.
  let bring: () => void = () => undefined;
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/assets\/(analysis|comforts|assist|share)-.*\.js|catalog\//, async (route) => {
    await brought;
    await route.fallback();
  });
  const first = `{\n${rows(80)}\n}`;
  await hasDraft(page, paidDraft({ template: first }));
  await designer.open();
  await expect(page.getByRole('textbox', { name: 'Draft name' })).toHaveValue('Paid order');
  await expect(designer.template).toHaveValue(first);
  const plain = await lineMetrics(designer.template);
  bring();
  await expect(designer.status).toHaveText(/JSON is valid/);

  // Typable before there is a code editor, checks and output included.
  const { keyboard } = page;
  await designer.template.focus();
  await keyboard.press('ControlOrMeta+End');
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await keyboard.type(',\n  "first": "one", "mid": "hel');
  await expect(designer.status).toHaveText(/error/);
  await keyboard.press('ControlOrMeta+Z');
  await keyboard.press('ControlOrMeta+Shift+Z');
  await expect(page.locator('.monaco-editor')).toHaveCount(0);

  arrive();
  await designer.editorReady();
  await expect(page.locator('textarea[aria-label="Payload template"]')).toHaveCount(0);
  const last = page.locator('.view-line', { hasText: 'row 80' }).first();
  await expect(last).toBeInViewport();
  // The same letters in the same lines.
  expect(await lineMetrics(last)).toEqual(plain);
  await keyboard.type('lo');
  const typed = `{\n${rows(80)},\n  "first": "one", "mid": "hello\n}`;
  const saved = async (): Promise<unknown> =>
    (JSON.parse((await storedDraft(page)) ?? '') as { template: unknown }).template;
  await expect.poll(saved).toBe(typed);

  // Back past the take-over, and forth again.
  await keyboard.press('ControlOrMeta+Z');
  await expect.poll(saved).toBe(typed.replace('hello', 'hel'));
  await keyboard.press('ControlOrMeta+Z');
  await expect.poll(saved).toBe(typed.replace('"hello', ''));
  for (let step = 0; step < 9; step++) await keyboard.press('ControlOrMeta+Z');
  await expect.poll(saved).toBe(first);
  for (let step = 0; step < 9; step++) await keyboard.press('ControlOrMeta+Y');
  await expect.poll(saved).toBe(typed);

  // By choice, with caret and undo; the choice is remembered, and Monaco not even asked for.
  await page.getByRole('button', { name: 'More for the template' }).click();
  await page.getByRole('menuitem', { name: 'Use the plain editor' }).click();
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
  await expect(designer.template).toBeVisible();
  await designer.template.focus();
  await keyboard.type('!"');
  await expect.poll(saved).toBe(typed.replace('hello', 'hello!"'));
  await keyboard.press('ControlOrMeta+Z');
  await expect.poll(saved).toBe(typed.replace('"hello', ''));
  await keyboard.press('ControlOrMeta+Y');
  await expect.poll(saved).toBe(typed.replace('hello', 'hello!"'));
  const before = asked;
  await page.reload();
  await expect(designer.status).toHaveText(/JSON is valid/);
  await designer.template.focus();
  await keyboard.press('ControlOrMeta+K');
  await page.getByRole('combobox', { name: 'Search commands' }).fill('code editor');
  expect(asked).toBe(before);
  await keyboard.press('Enter');
  await designer.editorReady();
  expect(asked).toBe(before + 1);
  expect(await designer.templateText()).toBe(typed.replace('hello', 'hello!"'));
});

/** How the lines of a text are drawn: font, size, height, where they begin. CSS pixels. */
function lineMetrics(text: Locator): Promise<object> {
  return text.evaluate((element) => {
    const { fontFamily, fontSize, fontWeight, letterSpacing, lineHeight, paddingLeft } =
      getComputedStyle(element);
    return {
      fontFamily: fontFamily.split(',')[0],
      ...{ fontSize, fontWeight, letterSpacing, lineHeight },
      left: Math.round(element.getBoundingClientRect().left + Number.parseFloat(paddingLeft)),
    };
  });
}

/** What the page is told by its observer; `moved` is a share of the screen, summed up. */
type Watched = Window & { moved?: number };

/** Sums up how far things move from the page's beginning, but for what a person did. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const watched: Watched = window;
    watched.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0, hadRecentInput = false } = entry as PerformanceEntry & {
          value?: number;
          hadRecentInput?: boolean;
        };
        if (!hadRecentInput) watched.moved = (watched.moved ?? 0) + value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as Watched).moved ?? Number.NaN);
}

test('nothing moves while the panes fill, with a draft and without, on a desk and on a phone', async ({
  designer,
  page,
}) => {
  const shift = await watchShifts(page);
  await designer.open();
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    for (const draft of [undefined, paidDraft()]) {
      await page.evaluate(
        ([key, text]) => {
          localStorage.clear();
          if (text !== '') localStorage.setItem(key, text);
        },
        [draftKey, draft === undefined ? '' : stored(draft)] as const,
      );
      await page.reload();
      if (draft !== undefined) await designer.editorReady();
      await page.waitForLoadState('networkidle');
      expect(await shift()).toBeLessThanOrEqual(0.02);
    }
  }
});
