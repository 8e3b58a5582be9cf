/**
 * WCAG 2.2 AA and good practice in every state and both themes, by axe. Loading the page takes longest, so
 * states are reached one after the other; `expect.soft` tells of all that are wrong.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Designer } from './designer.ts';
import { expect, test } from './fixtures.ts';
import { fragmentOf, hasDraft, paidDraft } from './sharing.ts';
import { refuseStorage } from './storedDraft.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TRIGGER = 'Order has been paid';
const PURPOSE = 'Send plain message to customers';
const BROKEN = '{\n  "id": {{order.id}},\n  "name": "{{customer.nmae}}"\n}';

// A walk is as long as a dozen tests, and on a busy machine axe takes its time.
test.describe.configure({ timeout: 360_000 });

/**
 * Judges the page as it stands, light and dark.
 * @param withoutRules what cannot be judged in this state, with the reason beside the call
 * @param schemes the first one is judged by all rules, the others by those about colours
 */
async function judge(
  page: Page,
  state: string,
  withoutRules: string[] = [],
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    // The page is the same in both themes but for its colours.
    if (colorScheme === schemes[0]) axe.withTags(TAGS).disableRules(withoutRules);
    else axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
    );
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
  }
  expect.soft(await scrollsSideways(page), `${state}, what scrolls sideways`).toEqual([]);
}

/** What can be scrolled sideways, but for code, which keeps its lines. */
function scrollsSideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls = element === document.documentElement || /auto|scroll/u.test(overflowX);
        return scrolls && element.scrollWidth > element.clientWidth + 1;
      })
      .filter(
        (element) =>
          element.closest('textarea, pre, .monaco-editor, [role=region][tabindex]') === null,
      )
      .map(
        (element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`,
      ),
  );
}

/** Opens something by its command, as the palette does. */
async function command(designer: Designer, name: string): Promise<void> {
  const { page } = designer;
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('combobox', { name: 'Search commands' }).fill(name);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('setting up: first visit, lists, complete data, headers', async ({ designer, page }) => {
  await designer.open();
  await judge(page, 'first visit');
  await designer.trigger.click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await judge(page, 'trigger list');
  await designer.trigger.fill(TRIGGER);
  await page.getByRole('option', { name: TRIGGER }).first().click();
  await designer.editorReady();
  await expect(designer.output).toBeVisible();
  await judge(page, 'complete data');
  await designer.purpose.click();
  await expect(page.getByRole('option').first()).toBeVisible();
  // The list covers buttons in part, of which axe then measures the rest. Their size is a test of its own.
  await judge(page, 'purpose list', ['target-size']);
  await page.getByRole('option', { name: PURPOSE }).click();
  await page.getByRole('button', { name: 'HTTP headers' }).click();
  await page.getByRole('button', { name: 'Add header' }).click();
  await page.getByRole('textbox', { name: 'Header 1 name' }).fill('X-Key');
  await judge(page, 'headers with an error');
});

test('writing: empty, completion, errors, hover, fixes, find, plain editor', async ({
  designer,
  page,
}) => {
  await designer.start(TRIGGER, PURPOSE);
  await expect(page.getByRole('button', { name: 'More for the template' })).toBeVisible();
  await judge(page, 'custom, empty');
  await designer.typeTemplate('{"name": "{{cust');
  await expect(designer.suggestions).toBeVisible();
  await judge(page, 'completion');
  await page.keyboard.press('Escape');
  await designer.pasteTemplate(BROKEN);
  await expect(designer.status).toHaveText(/2 errors/);
  await expect(page.getByText(/must stand in quotes/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Copy output' }).click();
  await expect(page.getByText(/^Copied\. Not sendable yet/)).toBeVisible();
  await judge(page, 'errors with their list, and a message');
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  await designer.explained(page.getByText('order.id', { exact: false }).first(), 'order.id');
  await judge(page, 'hover');
  await designer.template.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await judge(page, 'menu of the editor');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('F8');
  await page.keyboard.press('ControlOrMeta+Period');
  await expect(page.locator('.action-widget').first()).toBeVisible();
  await judge(page, 'fixes');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+F');
  await expect(page.locator('.find-widget.visible')).toBeVisible();
  await judge(page, 'find');
  await page.keyboard.press('Escape');
  await command(designer, 'plain editor');
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
  await judge(page, 'plain editor');
});

test('help: keys, menu, palette, shortcuts, ready templates, example, fits, change of trigger', async ({
  designer,
  page,
}) => {
  await hasDraft(page, paidDraft());
  await designer.open();
  await designer.editorReady();
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await judge(page, 'keys');
  await page.getByRole('button', { name: 'More for the template' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await judge(page, 'menu');
  await page.keyboard.press('Escape');
  await dialogs(designer, 'desk');
  // Another tab has saved something else.
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage)) {
      if (!key.endsWith(':draft')) continue;
      const newValue = text.replace('Paid order', 'Other order');
      localStorage.setItem(key, newValue);
      window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
    }
  });
  await expect(page.getByText(/Another tab saved a different version/)).toBeVisible();
  await judge(page, 'two tabs');
});

/** What lies over the page, one after the other; on the way a switch of the trigger is asked about. */
async function dialogs(designer: Designer, where: string): Promise<void> {
  const { page } = designer;
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('option').first()).toBeVisible();
  await judge(page, `${where}, palette`);
  await closeDialog(page);
  // With a part of each that is there only when it has all that it shows.
  for (const [name, title, within] of [
    ['shortcuts', 'Keyboard shortcuts', 'term'],
    ['Ready templates', 'Ready templates', 'link'],
    ['template fits', 'Where this template fits', 'listitem'],
    ['Receiver contract', 'Receiver contract', 'region'],
  ] as const) {
    await command(designer, name);
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('status').filter({ hasText: /load/i })).toHaveCount(0);
    await expect(dialog.getByRole(within)).not.toHaveCount(0);
    await judge(page, `${where}, ${title}`);
    await closeDialog(page);
  }
  await command(designer, 'Paste an example');
  await page
    .getByRole('textbox', { name: 'Example' })
    .fill('{"email": "ada@example.com", "order_total": 42.5, "source": "shop"}');
  await expect(page.getByRole('list', { name: 'Proposals' })).toBeVisible();
  await judge(page, `${where}, example with proposals`);
  await closeDialog(page);
  await command(designer, 'Choose the trigger');
  await designer.trigger.fill('Customer entered segment');
  await page.getByRole('option', { name: 'Customer entered segment' }).first().click();
  await expect(page.getByRole('dialog', { name: /^Switch to/ })).toBeVisible();
  await judge(page, `${where}, change of trigger`);
  await closeDialog(page);
}

test('sharing: a payload of somebody else, comparison, dialog, a bad link, embedded', async ({
  designer,
  page,
}) => {
  await hasDraft(page, paidDraft({ name: 'Mine' }));
  const fragment = await fragmentOf(
    paidDraft({ name: 'Theirs', template: '{"id": "{{order.id}}"}' }),
  );
  await designer.open(fragment);
  await designer.editorReady();
  await expect(page.getByRole('region', { name: 'Shared with you' })).toBeVisible();
  await judge(page, 'shared with you');
  await page.getByRole('button', { name: 'Compare with my draft' }).click();
  await expect(page.getByRole('region', { name: 'Template, compared' })).toBeVisible();
  await judge(page, 'comparison');
  await closeDialog(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText(/characters/).first()).toBeVisible();
  await judge(page, 'share');
  await closeDialog(page);
  await page.goto(`./${fragment.slice(0, -9)}`);
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
  await judge(page, 'bad link');
  await page.goto(`./embed.html${fragment}`);
  await expect(page.getByRole('heading', { name: 'Theirs' })).toBeVisible();
  await judge(page, 'embedded');
});

test.describe('what is missing', () => {
  test.use({
    expectedErrors: [/Failed to load resource|dynamically imported module|broken on purpose/],
  });

  test('loading, no catalogue, no editor, no storage, a pane and the page that fail', async ({
    designer,
    page,
  }) => {
    await refuseStorage(page);
    await page.route('**/assets/editor-*.js', (route) => route.abort());
    let fail: () => void = () => undefined;
    const failure = new Promise<void>((resolve) => {
      fail = resolve;
    });
    await page.route('**/catalog/customer.order.paid.json', async (route) => {
      await failure;
      await route.fulfill({ status: 503, body: '' });
    });
    await designer.open();
    await designer.chooseTrigger(TRIGGER);
    await designer.useCustom();
    await designer.template.fill(BROKEN);
    await expect(page.getByText('is not on the server any more')).toBeVisible();
    await judge(page, 'loading, without editor and storage');
    fail();
    await expect(page.getByText('until then only the JSON is checked')).toBeVisible();
    await judge(page, 'failed load');
    // The output's pane cannot write its number of bytes, and so fails.
    await page.evaluate(() => {
      Reflect.set(Number.prototype, 'toLocaleString', () => {
        throw new Error('broken on purpose');
      });
    });
    await designer.showOutput.click();
    await designer.showOutput.click();
    await expect(page.getByText('The sample output stopped working')).toBeVisible();
    await judge(page, 'a pane that failed');
    // Nor can the numbers of problems be written now: the text cannot be judged.
    await designer.template.fill('{');
    await expect(page.getByText('The list of problems stopped working')).toBeVisible();
    await judge(page, 'an analysis that failed');
    // The page itself asks for the screen's width at each drawing.
    await page.evaluate(() => {
      Reflect.set(window, 'matchMedia', () => {
        throw new Error('broken on purpose');
      });
    });
    await designer.template.fill('{{');
    await expect(page.getByText('The page stopped working')).toBeVisible();
    // Who would follow the system's theme has failed with it.
    await judge(page, 'the page, failed', [], ['dark']);
  });
});

test('on a phone: template, keys, output, problems; at 320 pixels: share and every dialog', async ({
  designer,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await hasDraft(page, paidDraft({ template: BROKEN }));
  await designer.open();
  await designer.editorReady();
  await expect(designer.status).toHaveText(/2 errors/);
  await judge(page, 'phone, template');
  for (const name of [/Keys/, /Output/, /Problems/]) {
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
    await judge(page, `phone, ${name.source}`);
  }
  // Between the two the keys lie over the page.
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(
    page.getByRole('dialog', { name: 'Keys' }).getByRole('treeitem').first(),
  ).toBeVisible();
  await judge(page, 'keys over the page');
  await closeDialog(page);
  // What a window of 1,280 pixels has left at 400 %.
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText(/characters/).first()).toBeVisible();
  await judge(page, '320 pixels, share');
  await closeDialog(page);
  await dialogs(designer, '320 pixels');
  await judge(page, '320 pixels, set-up');
});
