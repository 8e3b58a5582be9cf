/**
 * How the page looks. Its layout is measured on every system. Pictures are compared where they can be the
 * same to the pixel: on Linux, with the page's own fonts drawn as fonts.conf says. Elsewhere Chromium draws
 * letters in the system's way, so that only the measures count there.
 *
 * A change that is meant: `npm run e2e -- look --update-snapshots`, and look at the pictures before they are
 * committed.
 */
import type { Locator, Page } from '@playwright/test';
import { Designer } from './designer.ts';
import { expect, test } from './fixtures.ts';
import { hasDraft, paidDraft } from './sharing.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const longName =
  'Order confirmation for the shop in Bristol, with everything that was bought '.repeat(3);
const draft = paidDraft({
  name: 'Order confirmation',
  eventName: 'order-confirmation',
  url: 'https://example.com/hooks/orders',
  template: `{
  "order": {
    "orderId": "{{order.id}}",
    "total": {{order.total_amount}},
    "currency": "USD",
    "message": "Thank you for your order, {{customer.name}}!"
  }
}`,
});

test('a first visit', async ({ page }) => {
  const designer = new Designer(page);
  await page.setViewportSize(DESK);
  await designer.open();
  await expect(page).toHaveTitle('Untitled payload · Payload Designer');
  await soundLayout(page);
  await samePicture(page, 'first-visit');
  // What somebody new can do at once: see what it is for.
  await page.getByRole('button', { name: 'See an example first' }).click();
  await designer.editorReady();
  await expect(designer.status).toHaveText('JSON is valid');
  await expect(designer.trigger).toHaveValue('Order has been paid');
  await expect(page.getByText('"Thank you for your order, Amelia Hart!"').first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Keys' })).toBeVisible();
});

test('a template at a desk, in light and dark', async ({ page }) => {
  const designer = await withDraft(page, DESK);
  await expect(page).toHaveTitle('Order confirmation · Payload Designer');
  // There is room for them, and nobody has put them away.
  await expect(page.getByRole('treeitem', { name: /^customer/ }).first()).toBeVisible();
  await soundLayout(page);
  const heads = ['Keys', 'Payload template', 'Sample output'].map((name) =>
    page.getByRole('heading', { name, exact: true }),
  );
  const tops = await Promise.all(heads.map(async (head) => (await box(head)).y));
  expect(new Set(tops.map(Math.round)).size, 'the heads of the panes stand on one line').toBe(1);
  await samePicture(page, 'template-light');

  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.view-lines [class^=mtk]:not(.mtk1)').first()).toBeVisible();
  const bar = page.locator('meta[name=theme-color]').first();
  await expect(bar).toHaveAttribute('content', await surfaceColour(page));
  await samePicture(page, 'template-dark');

  await page.getByRole('textbox', { name: 'Draft name' }).fill(longName.slice(0, 200));
  await expect(page).toHaveTitle(/^Order confirmation for the shop/);
  await page
    .getByRole('textbox', { name: 'URL' })
    .fill(`https://example.com/${'path/'.repeat(60)}`);
  await soundLayout(page);
  await designer.pasteTemplate(`{ "a": {{order.${'a_long_name_of_a_key_'.repeat(4)}}} }`);
  await expect(designer.status).toHaveText('1 error');
  for (const width of [1024, 768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await soundLayout(page);
  }
});

test('a template on a phone', async ({ page }) => {
  await withDraft(page, PHONE);
  await soundLayout(page);
  // The draft was there before: the set-up takes one line, and the template what is left.
  const editor = await box(page.getByRole('tabpanel', { name: 'Template' }));
  expect(editor.height).toBeGreaterThan(PHONE.height / 2);
  await samePicture(page, 'template-phone');
});

async function withDraft(page: Page, size: typeof DESK): Promise<Designer> {
  const designer = new Designer(page);
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await hasDraft(page, draft);
  await designer.open();
  await designer.editorReady();
  await expect(designer.status).toHaveText('JSON is valid');
  await expect(page.getByRole('button', { name: 'More for the template' })).toBeVisible();
  return designer;
}

/** Compares with the picture of last time: a button that is gone is seen, an edge of a letter is not. */
async function samePicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (process.platform !== 'linux') {
    test.info().annotations.push({ type: 'pictures', description: 'are compared on Linux' });
    return;
  }
  await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.001 });
}

/** What holds at every size: no scrolling sideways, no words cut off, no controls over one another. */
async function soundLayout(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
  const faults = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('#root button, #root input')].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        control.getBoundingClientRect().width > 1 &&
        control.closest('.monaco-editor, [role=tree]') === null,
    );
    const name = (control: HTMLElement): string =>
      control.getAttribute('aria-label') ?? (control.textContent || control.tagName);
    const cut = shown
      .filter((control) => control.tagName === 'BUTTON')
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((control) => `${name(control)} is cut off`);
    const over = shown.flatMap((one, index) =>
      shown
        .slice(index + 1)
        .filter((other) => !one.contains(other) && !other.contains(one))
        .filter((other) => {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return wide > 1 && high > 1;
        })
        .map((other) => `${name(one)} and ${name(other)} lie over one another`),
    );
    return [...cut, ...over];
  });
  expect(faults).toEqual([]);
}

async function box(locator: Locator): Promise<{ y: number; height: number }> {
  const found = await locator.boundingBox();
  if (found === null) throw new Error('Nothing is there to be measured.');
  return found;
}

function surfaceColour(page: Page): Promise<string> {
  return page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--surface').trim(),
  );
}
