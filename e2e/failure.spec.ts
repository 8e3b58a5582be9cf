/** What fails is told, and nothing that was written is lost. */
import type { Locator, Page } from '@playwright/test';
import { Designer } from './designer.ts';
import { expect, test } from './fixtures.ts';
import { hasDraft, paidDraft, storedDraft } from './sharing.ts';
import { refuseStorage } from './storedDraft.ts';

/** The code editor's chunk, which is fetched after the first paint. */
const EDITOR = '**/assets/editor-*.js';

const text = '{"id": "{{order.id}}"}';

/** Everything that lies in the browser's storage, as it lies there. */
function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** The template as it lies in the browser's storage. */
async function storedTemplate(page: Page): Promise<unknown> {
  return (JSON.parse((await storedDraft(page)) ?? '{}') as { template?: unknown }).template;
}

/** What a button offers as a file, byte for byte. */
async function downloaded(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await button.click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString();
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

  test('is fetched again by one reload, with the draft to the last letter', async ({
    designer,
    page,
  }) => {
    await designer.start('Order has been paid', 'Send plain message to customers');
    await designer.pasteTemplate(text);
    let loads = 0;
    page.on('domcontentloaded', () => loads++);
    // This page asks for a chunk of the version before; the one that comes after finds its own.
    await page.route('**/assets/ContractPanel-*.js', (route) =>
      loads === 0 ? route.fulfill({ status: 404, body: '' }) : route.fallback(),
    );
    // Typed a moment before, and not saved yet.
    await designer.typeTemplate(' ');
    await page.getByRole('button', { name: 'Contract', exact: true }).click();
    await expect(page.getByText(/the page was reloaded/)).toBeVisible();
    expect(loads).toBe(1);
    await designer.editorReady();
    expect(await designer.templateText()).toBe(`${text} `);
    await page.getByRole('button', { name: 'Contract', exact: true }).click();
    await expect(page.getByRole('region', { name: /JSON Schema/ })).toBeVisible();
    expect(loads).toBe(1);
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

test.describe('a part that stops working', () => {
  test.use({ expectedErrors: [/broken on purpose/] });

  test('leaves the template to be written, saved and downloaded: its own pane, and another one', async ({
    designer,
    page,
  }) => {
    // Line ends of two kinds, signs of several bytes, and a line separator.
    const odd = '{\r\n  "id": "{{order.id}}",\n  "note": "żółw 🐢 \u2028"\r\n}';
    await hasDraft(page, paidDraft({ template: odd }));
    // The tools in the head of the template's pane arrive broken, and take the pane with them.
    let broken = true;
    await page.route('**/assets/assist-*.js', async (route) => {
      if (!broken) return route.fallback();
      const response = await route.fetch();
      const code = await response.text();
      const body = code.replaceAll(
        '`More for the template`',
        '(()=>{throw new Error(`broken on purpose`)})()',
      );
      expect(body).not.toBe(code);
      return route.fulfill({ response, body });
    });
    await designer.open();
    const alert = page
      .getByRole('alert')
      .filter({ hasText: 'The template’s pane stopped working' });
    await expect(alert).toContainText('You can go on writing here');
    const download = page.getByRole('button', { name: 'Download template' });
    expect(await downloaded(page, download)).toBe(odd);
    await designer.template.press('ControlOrMeta+Home');
    await page.keyboard.type(' ');
    await expect.poll(() => storedTemplate(page)).toBe(` ${odd}`);
    await designer.template.press('ControlOrMeta+End');
    await page.keyboard.type('x');
    await expect(designer.status).toHaveText(/1 error/);
    await page.keyboard.press('Backspace');
    await expect(designer.status).toHaveText(/JSON is valid/);
    expect(await designer.outputText()).toContain('żółw 🐢');
    expect(await downloaded(page, download)).toBe(` ${odd}`);
    // Trying again does not help as long as it is broken, and loses nothing.
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toBeVisible();
    await expect(designer.template).toBeEditable();
    broken = false;
    await page.reload();
    await designer.editorReady();
    await expect(alert).toHaveCount(0);
    expect(await designer.templateText()).toBe(` ${odd}`);

    // Another pane: the output cannot write its number of bytes, 36 of them and more.
    await page.evaluate(() => {
      const write = Number.prototype.toLocaleString;
      Reflect.set(Number.prototype, 'toLocaleString', function count(this: number) {
        if (this > 30) throw new Error('broken on purpose');
        return String(this);
      });
      Reflect.set(window, 'mend', () => Reflect.set(Number.prototype, 'toLocaleString', write));
    });
    await designer.pasteTemplate(text);
    await expect(page.getByText('The sample output stopped working')).toBeVisible();
    await designer.template.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(', "n": {{order.total_am');
    await expect(designer.suggestions).toContainText('order.total_amount');
    await page.keyboard.press('Enter');
    const whole = '{"id": "{{order.id}}", "n": {{order.total_amount}}}';
    await expect.poll(() => storedTemplate(page)).toBe(whole);
    expect(await downloaded(page, download)).toBe(whole);
    await page.evaluate(() => Reflect.apply(Reflect.get(window, 'mend'), window, []));
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await designer.outputText()).toMatch(/"n": \d+/);
  });

  test('is the reading of templates: the code editor keeps the text, and the next one is read again', async ({
    designer,
    page,
  }) => {
    let changed = 0;
    await page.route('**/assets/*.js', async (route) => {
      const response = await route.fetch();
      const code = await response.text();
      // Reached with `{{}}` alone.
      const body = code.replaceAll(
        '`placeholder-syntax/empty`',
        '(()=>{throw new Error(`broken on purpose`)})()',
      );
      if (body !== code) changed += 1;
      return route.fulfill({ response, body });
    });
    await designer.start('Order has been paid', 'Send plain message to customers');
    await designer.pasteTemplate('{"id": "{{order.id}}", "b": 1}');
    await expect(designer.status).toHaveText(/JSON is valid/);
    expect(changed).toBe(1);
    await page.keyboard.press('ControlOrMeta+End');
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('{{}}');
    await expect(page.getByText('The sample output stopped working')).toBeVisible();
    await expect(page.getByText('The list of problems stopped working')).toBeVisible();
    await expect(page.locator('.monaco-editor').first()).toBeVisible();
    await expect(designer.template).toBeFocused();
    const broken = '{"id": "{{order.id}}", "b": {{}}1}';
    await expect.poll(() => storedTemplate(page)).toBe(broken);
    expect(await designer.templateText()).toBe(broken);
    await designer.template.focus();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(page.getByText(/stopped working/)).toHaveCount(0);
    await expect(designer.status).toHaveText(/JSON is valid/);
    expect(await designer.outputText()).toMatch(/"b": 1/);
  });

  test('is the code editor itself: the plain one takes its place', async ({ designer, page }) => {
    await page.addInitScript(() => {
      const ask = window.matchMedia.bind(window);
      // Monaco asks for the screen's resolution when an editor is made.
      Reflect.set(window, 'matchMedia', (query: string) => {
        if (query.includes('resolution')) throw new Error('broken on purpose');
        return ask(query);
      });
    });
    await hasDraft(page, paidDraft({ template: text }));
    await designer.open();
    await expect(page.getByText(/The code editor stopped working/)).toBeVisible();
    await expect(page.locator('.monaco-editor')).toHaveCount(0);
    await designer.template.fill(`${text} `);
    await expect.poll(() => storedTemplate(page)).toBe(`${text} `);
    expect(await designer.outputText()).toMatch(/"id": "ord_/);
  });
});

test('two tabs with one draft: nothing is overwritten, and the person chooses', async ({
  designer,
  page,
  context,
}) => {
  await hasDraft(page, paidDraft({ template: text }));
  await designer.open();
  await designer.editorReady();
  const second = await context.newPage();
  const other = new Designer(second);
  await other.open();
  await other.editorReady();
  await other.pasteTemplate('{"theirs": 1}');
  await expect.poll(() => storedTemplate(page)).toBe('{"theirs": 1}');
  const question = page.getByText(/Another tab saved a different version of this draft/);
  await expect(question).toBeVisible();
  // Typing goes on, and does not touch what the other tab saved.
  await page.bringToFront();
  await designer.pasteTemplate('{"mine": 1}');
  await expect(designer.status).toHaveText(/JSON is valid/);
  expect(await storedTemplate(page)).toBe('{"theirs": 1}');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(() => storedTemplate(page)).toBe('{"mine": 1}');
  await expect(question).toHaveCount(0);
  // Now it is the other tab's turn to ask.
  await second.bringToFront();
  await second.getByRole('button', { name: 'Load the other tab’s version' }).click();
  expect(await other.templateText()).toBe('{"mine": 1}');
});

test('without a network typing, output and copying go on; what is missing is told and comes by Retry', async ({
  designer,
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to load resource/);
  // The other trigger's keys have not come before the network goes.
  const OTHER = '**/catalog/customer.segment.entered.json';
  await page.route(OTHER, (route) => route.abort());
  await designer.start('Order has been paid', 'Send plain message to customers');
  await expect(page.getByRole('button', { name: 'More for the template' })).toBeVisible();
  await context.setOffline(true);
  await designer.typeTemplate('{"id": "{{order.i');
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.templateText()).toBe('{"id": "{{order.id}}"}');
  expect(await designer.outputText()).toContain('"id": "ord_');
  // What it sends is not known, so that nothing can be asked about it.
  await designer.chooseTrigger('Customer entered segment');
  await expect(page.getByText(/could not be loaded: the server cannot be reached/)).toBeVisible();
  await designer.typeTemplate(' ');
  await expect.poll(() => storedTemplate(page)).toBe('{"id": "{{order.id}} "}');
  await page.unroute(OTHER);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByText(/could not be loaded/)).toHaveCount(0);
  await expect(designer.status).toHaveText(/error/);
});

test('without workers everything works, and nothing is said: none is asked for', async ({
  designer,
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['Worker', 'SharedWorker'])
      Reflect.set(window, name, function refuse() {
        Reflect.set(window, 'askedForWorker', true);
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
  // Checked in slices, as longer texts are.
  await designer.pasteTemplate(`{"long": "${'x'.repeat(110_000)}", "id": "{{order.id}}"}`);
  await expect.poll(() => designer.outputText()).toMatch(/"id": "ord_/);
  expect(await page.evaluate(() => Reflect.has(window, 'askedForWorker'))).toBe(false);
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Retry|Dismiss message/ })).toHaveCount(0);
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
  await refuseStorage(page);
  await designer.open();
  await expect(page.getByText(/does not let the page store anything/)).toBeVisible({
    timeout: 1000,
  });
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
  expect(await downloaded(page, page.getByRole('button', { name: 'Download' }))).toBe(damaged);
});
