/** What fails is told, and nothing that was written is lost. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The code editor's chunk, which is fetched after the first paint. */
const EDITOR = '**/assets/editor-*.js';

const text = '{"id": "{{order.id}}"}';

/** Everything that lies in the browser's storage, as it lies there. */
function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** How often the page has been loaded since it was opened. */
async function countLoads(page: Page): Promise<() => number> {
  let loads = 0;
  page.on('domcontentloaded', () => loads++);
  await page.goto('about:blank');
  loads = 0;
  return () => loads;
}

test.describe('a part that is gone after a deployment', () => {
  test.use({ expectedErrors: [/Failed to load resource|dynamically imported module/] });

  test('is fetched again by one reload, with the draft as it was', async ({ designer, page }) => {
    await designer.start('Order has been paid', 'Send plain message to customers');
    await designer.pasteTemplate(text);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const loads = await countLoads(page);
    // The first page asks for a chunk of the version before; the one that comes after finds its own.
    await page.route(EDITOR, (route) =>
      loads() < 2 ? route.fulfill({ status: 404, body: '' }) : route.fallback(),
    );
    await designer.open();
    await designer.editorReady();
    expect(loads()).toBe(2);
    await expect(page.getByText(/the page was reloaded/)).toBeVisible();
    expect(await designer.templateText()).toBe(text);
  });

  test('that stays away is told after one reload, and typing goes on', async ({
    designer,
    page,
  }) => {
    const loads = await countLoads(page);
    await page.route(EDITOR, (route) => route.fulfill({ status: 404, body: '' }));
    await designer.open();
    await designer.chooseTrigger('Order has been paid');
    await expect(page.getByText(/could not be loaded, also after a reload/)).toBeVisible();
    expect(loads()).toBe(2);
    await expect(designer.trigger).toHaveValue('Order has been paid');
    await designer.useCustom();
    await designer.template.fill(text);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(await designer.templateText()).toBe(text);
    expect(loads()).toBe(2);
  });
});

test('a network that is away reloads nothing, and Retry brings the part', async ({
  designer,
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to load resource/, /dynamically imported module/);
  const loads = await countLoads(page);
  let away = true;
  await page.route(EDITOR, (route) => (away ? route.abort() : route.fallback()));
  await page.route('./', (route) => (away && loads() > 0 ? route.abort() : route.fallback()));
  await designer.open();
  await designer.chooseTrigger('Order has been paid');
  await expect(page.getByText('The code editor could not be loaded.')).toBeVisible();
  await designer.useCustom();
  await designer.template.fill(text);
  expect(loads()).toBe(1);
  away = false;
  await page.getByRole('button', { name: 'Retry' }).click();
  await designer.editorReady();
  expect(await designer.templateText()).toBe(text);
  expect(loads()).toBe(1);
});

test('a worker that cannot be started changes nothing', async ({ designer, page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'Worker', function refuse() {
      throw new DOMException('refused', 'SecurityError');
    });
  });
  await page.route('**/*worker*.js', (route) => route.abort());
  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.typeTemplate('{"name": "{{cusna');
  await expect(designer.suggestions).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.templateText()).toContain('{{customer.name}}');
  await designer.pasteTemplate('{"id": {{order.id}}}');
  await page.getByRole('button', { name: /Wrap it in quotes/ }).click();
  await expect(designer.status).toHaveText(/JSON is valid/);
  expect(await designer.outputText()).toContain('"id": "ord_');
});

test('a full storage is told within a second, and what lies in it stays as it is', async ({
  designer,
  page,
}) => {
  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.pasteTemplate(text);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.evaluate(() => {
    // To the last character: pieces that get smaller until none fits.
    for (let size = 4_000_000, piece = 0; size >= 1;) {
      try {
        localStorage.setItem(`other:${piece}`, 'x'.repeat(size));
        piece += 1;
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  const before = await stored(page);
  const longer = text.replace('}"', '}, and more than there is room for"');
  await designer.pasteTemplate(longer);
  await expect(page.getByText(/storage for this site is full/)).toBeVisible({ timeout: 1000 });
  await designer.typeTemplate(' ');
  expect(await designer.templateText()).toContain('more than there is room for');
  await expect(designer.status).toHaveText(/JSON is valid/);
  expect(await stored(page)).toEqual(before);
  // Room again: the draft is saved without anybody asking.
  await page.evaluate(() => localStorage.removeItem('other:0'));
  await designer.typeTemplate(' ');
  await expect(page.getByText(/storage for this site is full/)).toHaveCount(0);
  await page.reload();
  await designer.editorReady();
  expect(await designer.templateText()).toContain('more than there is room for');
});

test('a storage that is refused is told, and the page works without it', async ({
  designer,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await designer.open();
  await expect(page.getByText(/does not let the page store anything/)).toBeVisible();
  await designer.chooseTrigger('Order has been paid');
  await designer.useCustom();
  await designer.editorReady();
  await designer.pasteTemplate(text);
  await expect(designer.status).toHaveText(/JSON is valid/);
  expect(await designer.templateText()).toBe(text);
});

test('a draft that cannot be read is set aside, byte for byte, and can be downloaded', async ({
  designer,
  page,
}) => {
  const damaged = '{"version": 1, "template": "half a dra';
  await page.addInitScript((value) => {
    if (localStorage.getItem('payload-designer:draft') === null)
      localStorage.setItem('payload-designer:draft', value);
  }, damaged);
  await designer.open();
  await expect(page.getByText(/It was set aside, and nothing of it is lost/)).toBeVisible();
  await designer.chooseTrigger('Order has been paid');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const [aside] = Object.entries(await stored(page)).filter(([key]) => key.includes(':aside:'));
  expect(aside?.[1]).toBe(damaged);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  expect(Buffer.concat(parts).toString()).toBe(damaged);
});
