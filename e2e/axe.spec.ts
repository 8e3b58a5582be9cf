/** WCAG 2.2 AA and good practice in every state and both themes, by axe; what axe cannot see, by hand. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Designer } from './designer.ts';
import { expect, test } from './fixtures.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TRIGGER = 'Order has been paid';
const PURPOSE = 'Send plain message to customers';
const BROKEN = '{\n  "id": {{order.id}},\n  "name": "{{customer.nmae}}"\n}';

/** What axe finds, as a person can read it. */
async function violations(
  page: Page,
  withoutRules: readonly string[] = [],
): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .disableRules([...withoutRules])
    .analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  );
}

interface State {
  readonly name: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** An open list covers buttons in part, of which axe then measures the rest. They have a test below. */
  readonly coversButtons?: boolean;
  reach(designer: Designer, page: Page): Promise<unknown>;
}

const PHONE = { width: 390, height: 844 };

const states: readonly State[] = [
  { name: 'first visit', reach: (designer) => designer.open() },
  {
    name: 'default',
    reach: async (designer) => {
      await designer.open();
      await designer.chooseTrigger(TRIGGER);
      await designer.editorReady();
      await expect(designer.output).toBeVisible();
    },
  },
  { name: 'custom, empty', reach: (designer) => designer.start(TRIGGER, PURPOSE) },
  {
    name: 'errors with their list',
    reach: async (designer) => {
      await designer.start(TRIGGER, PURPOSE);
      await designer.pasteTemplate(BROKEN);
      await expect(designer.status).toHaveText(/2 errors/);
      await expect(designer.page.getByText(/must stand in quotes/).first()).toBeVisible();
    },
  },
  {
    name: 'completion open',
    reach: async (designer) => {
      await designer.start(TRIGGER, PURPOSE);
      await designer.typeTemplate('{"name": "{{cust');
      await expect(designer.suggestions).toBeVisible();
    },
  },
  {
    name: 'hover open',
    reach: async (designer, page) => {
      await designer.start(TRIGGER, PURPOSE);
      await designer.pasteTemplate(BROKEN);
      await expect(designer.status).toHaveText(/2 errors/);
      await page.getByText('order.id', { exact: false }).first().hover();
      await expect(page.locator('.monaco-hover:visible').first()).toBeVisible();
    },
  },
  {
    name: 'headers open, with an error',
    reach: async (designer, page) => {
      await designer.start(TRIGGER, PURPOSE);
      await page.getByRole('button', { name: 'HTTP headers' }).click();
      await page.getByRole('button', { name: 'Add header' }).click();
      await page.getByRole('textbox', { name: 'Header 1 name' }).fill('X-Key');
    },
  },
  {
    name: 'trigger list open',
    reach: async (designer, page) => {
      await designer.open();
      await designer.trigger.click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'purpose list open',
    coversButtons: true,
    reach: async (designer, page) => {
      await designer.start(TRIGGER, PURPOSE);
      await designer.purpose.click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'plain editor, as Monaco is away',
    reach: async (designer, page) => {
      await page.route('**/assets/editor-*.js', (route) => route.abort());
      await designer.open();
      await designer.chooseTrigger(TRIGGER);
      await designer.useCustom();
      await designer.template.fill(BROKEN);
      await expect(designer.status).toHaveText(/2 errors/);
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  {
    name: 'phone: template',
    size: PHONE,
    reach: async (designer) => {
      await designer.start(TRIGGER, PURPOSE);
      await designer.pasteTemplate(BROKEN);
    },
  },
  {
    name: 'phone: output',
    size: PHONE,
    reach: async (designer, page) => {
      await designer.start(TRIGGER, PURPOSE);
      await designer.pasteTemplate(BROKEN);
      await page.getByRole('tab', { name: 'Output' }).click();
      await expect(designer.output).toBeVisible();
    },
  },
  {
    name: 'phone: problems',
    size: PHONE,
    reach: async (designer, page) => {
      await designer.start(TRIGGER, PURPOSE);
      await designer.pasteTemplate(BROKEN);
      await page.getByRole('tab', { name: /Problems/ }).click();
      await expect(page.getByText(/must stand in quotes/).first()).toBeVisible();
    },
  },
];

for (const { name, size, coversButtons = false, reach } of states) {
  const withoutRules = coversButtons ? ['target-size'] : [];
  test.describe(name, () => {
    // One state keeps the editor away on purpose.
    test.use({ expectedErrors: [/Failed to load resource|dynamically imported module/] });

    test('has nothing that axe objects to, light and dark', async ({ designer, page }) => {
      if (size !== undefined) await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await reach(designer, page);
      expect(await violations(page, withoutRules)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await violations(page, withoutRules)).toEqual([]);
    });
  });
}

test('Tab leaves the editor after Ctrl+M, as is said beside it', async ({ designer, page }) => {
  await designer.start(TRIGGER, PURPOSE);
  await designer.pasteTemplate('{"a": 1}');
  await expect(page.getByText(/Ctrl\+M/).first()).toBeVisible();
  await designer.template.focus();
  await page.keyboard.press('Tab');
  await expect(designer.template).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('Control+M');
  await page.keyboard.press('Tab');
  await expect(designer.template).not.toBeFocused();
  expect(await designer.templateText()).toBe('{"a": 1}');
});

test('changes are spoken, at most once a second, with where the first error is', async ({
  designer,
  page,
}) => {
  await designer.start(TRIGGER, PURPOSE);
  const spoken = await page.evaluateHandle(() => {
    const heard: { at: number; text: string }[] = [];
    for (const region of document.querySelectorAll('[role="status"]')) {
      new MutationObserver(() => {
        const text = region.textContent;
        if (text !== '') heard.push({ at: performance.now(), text });
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
    return heard;
  });
  await designer.typeTemplate('{"id": {{order.id}}, "name": "{{customer.nmae}}", "x": }');
  await expect
    .poll(() => spoken.evaluate((heard) => heard.at(-1)?.text))
    .toMatch(/^\d errors?, first on line 1$/u);
  const times = await spoken.evaluate((heard) => heard.map(({ at }) => at));
  for (const [index, at] of times.entries()) {
    const before = times[index - 1];
    if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(990);
  }
});

test('at 320 pixels nothing scrolls sideways, in any state of the page', async ({
  designer,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = (): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await designer.open();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await designer.chooseTrigger(TRIGGER);
  await designer.editorReady();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await designer.useCustom();
  await designer.pasteTemplate(BROKEN);
  await expect(designer.status).toHaveText(/2 errors/);
  for (const tab of ['Output', /Problems/, 'Template']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await overflow()).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: 'HTTP headers' }).click();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

for (const size of [{ width: 1440, height: 900 }, PHONE]) {
  test(`targets are 24 pixels or more at ${size.width}`, async ({ designer, page }) => {
    await page.setViewportSize(size);
    await designer.start(TRIGGER, PURPOSE);
    await designer.pasteTemplate(BROKEN);
    await expect(designer.status).toHaveText(/2 errors/);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a[href], input, select, [role="tab"], [role="radio"]')]
        .filter((element) => element.closest('.monaco-editor') === null)
        .map((element) => {
          // A label's area counts for its control.
          const target = element.closest('label') ?? element;
          const { width, height } = target.getBoundingClientRect();
          return {
            name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`,
            width,
            height,
          };
        })
        .filter(({ width, height }) => width > 1 && height > 1 && (width < 24 || height < 24)),
    );
    expect(small).toEqual([]);
  });
}

test('nothing moves for those who asked for less motion', async ({ designer, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await designer.start(TRIGGER, PURPOSE);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((element) => element.closest('.monaco-editor') === null)
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((text) =>
          text.split(',').some((part) => Number.parseFloat(part) > 0.001),
        );
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
  expect(moving).toEqual([]);
});

test('in forced colours, states and edges are still told apart', async ({ designer, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await designer.start(TRIGGER, PURPOSE);
  await designer.pasteTemplate(BROKEN);
  await expect(designer.status).toHaveText(/2 errors/);
  // What is chosen must differ from what is not by more than a background, which is taken away.
  const looks = await page.evaluate(() =>
    ['Default', 'Custom'].map((name) => {
      const radio = [...document.querySelectorAll('[role="radio"], input[type="radio"]')].find(
        (element) =>
          (
            element.getAttribute('aria-label') ??
            element.closest('label')?.textContent ??
            element.textContent
          )?.trim() === name,
      );
      const shown = radio?.closest('label')?.querySelector('span') ?? radio;
      if (shown === undefined || shown === null) return 'not found';
      const { backgroundColor, color, outlineStyle, borderColor, borderStyle } =
        getComputedStyle(shown);
      return [backgroundColor, color, outlineStyle, borderColor, borderStyle].join(' ');
    }),
  );
  expect(looks).not.toContain('not found');
  expect(looks[0]).not.toBe(looks[1]);
  expect(await violations(page)).toEqual([]);
});
