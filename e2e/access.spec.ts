/** What people need beyond what axe can see: sizes, motion, forced colours, narrow windows, speech, Tab. */
import type { Page } from '@playwright/test';
import type { Designer } from './designer.ts';
import { expect, test } from './fixtures.ts';
import { style, systemColours } from './styles.ts';

const TRIGGER = 'Order has been paid';
const PURPOSE = 'Send plain message to customers';
const BROKEN = '{\n  "id": {{order.id}},\n  "name": "{{customer.nmae}}"\n}';

/** What can be pressed and is smaller than 24 x 24 pixels. */
function smallTargets(page: Page): Promise<readonly object[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, a[href], input, textarea, select, summary, [role=tab], [role=radio], [role=option], [role=menuitem], [role=treeitem]',
      ),
    ]
      .filter((element) => element.closest('.monaco-editor .overflow-guard') === null)
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
}

/** By how many pixels the page can be scrolled sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** With the system's colours: what colours and backgrounds told is told by those of the system, or by lines. */
async function expectSystemColours({ page, template, output }: Designer): Promise<void> {
  const [canvas, canvasText, highlight, linkText, grayText] = await systemColours(
    page,
    'Canvas',
    'CanvasText',
    'Highlight',
    'LinkText',
    'GrayText',
  );
  const editor = page.locator('.monaco-editor', { has: template });
  await template.focus();
  await page.keyboard.press('ControlOrMeta+A');
  for (const each of [editor, page.locator('.monaco-editor', { has: output })]) {
    expect(await style(each, 'background-color')).toBe(canvas);
    expect(await style(each.locator('.view-line span span'), 'color')).toBe(canvasText);
  }
  expect(await style(editor.locator('.payload-placeholder'), 'color')).toBe(linkText);
  expect(await style(editor.locator('.payload-placeholder-bare'), 'outline-style')).toBe('solid');
  expect(await style(editor.locator('.squiggly-error'), 'border-bottom-style')).toBe('double');
  expect(await style(editor.locator('.cursor'), 'background-color')).toBe(canvasText);
  const selection = editor.locator('.selected-text');
  expect([canvas, canvasText]).not.toContain(await style(selection, 'background-color'));
  expect(await style(selection, 'forced-color-adjust')).toBe('none');
  const keys = page.getByRole('button', { name: 'Keys', exact: true, pressed: true });
  expect(await style(keys, 'background-color')).toBe(highlight);
  expect(await style(page.getByRole('button', { name: 'Format' }), 'background-color')).not.toBe(
    highlight,
  );
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('End');
  await page.keyboard.type(' {{');
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  expect(await style(rows.and(page.locator('.focused')), 'background-color')).toBe(highlight);
  expect(await style(rows.and(page.locator(':not(.focused)')), 'color')).toBe(canvasText);
  await page.keyboard.press('Escape');
  // What is there but cannot be used: nothing can be cut from the output.
  await output.focus();
  await page.keyboard.press('Shift+F10');
  expect(await style(page.getByRole('menuitem', { disabled: true }), 'color')).toBe(grayText);
  await page.keyboard.press('Escape');
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: 390, height: 844 });
  const tab = (selected: boolean): Promise<string> =>
    style(page.getByRole('tab', { selected }), 'border-bottom-color');
  await expect(page.getByRole('tab').first()).toBeVisible();
  expect([await tab(true), await tab(false)]).toEqual([highlight, canvas]);
  await page.setViewportSize({ width, height });
}

test('targets of 24 pixels, no motion for who wants none, forced colours, 320 pixels and 400 % zoom', async ({
  designer,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await designer.start(TRIGGER, PURPOSE);
  await designer.pasteTemplate(BROKEN);
  await expect(designer.status).toHaveText(/2 errors/);
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('button', { name: 'More for the template' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((text) =>
          text.split(',').some((part) => Number.parseFloat(part) > 0.001),
        );
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
  expect(moving).toEqual([]);

  await page.emulateMedia({ forcedColors: 'active' });
  await expectSystemColours(designer);
  await designer.pasteTemplate(BROKEN);
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
  await page.emulateMedia({ forcedColors: 'none' });

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('tab', { name: 'Output' })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);

  // 320 pixels is what a window of 1,280 has left at 400 %; 256 the height of one of 1,024.
  for (const height of [640, 256]) {
    await page.setViewportSize({ width: 320, height });
    for (const tab of ['Keys', 'Output', /Problems/, 'Template']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    await page.getByRole('button', { name: 'HTTP headers' }).click();
    // Where there is little height the popup scrolls in itself, and follows the focus.
    await page.getByRole('button', { name: 'Add header' }).focus();
    await expect(page.getByRole('button', { name: 'Add header' })).toBeInViewport();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Receiver contract' }).click();
    await expect(page.getByRole('radio', { name: 'Payload alone' })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test("with the system's colours the contract's choice and the focus are told by them", async ({
  designer,
  page,
}) => {
  await designer.start(TRIGGER, PURPOSE);
  await page.emulateMedia({ forcedColors: 'active' });
  const [canvasText, highlight, highlightText] = await systemColours(
    page,
    'CanvasText',
    'Highlight',
    'HighlightText',
  );
  await page.getByRole('button', { name: 'Contract', exact: true }).click();
  for (const name of ['Payload alone', 'With envelope']) {
    await page.getByRole('radio', { name }).setChecked(true, { force: true });
    for (const other of ['Payload alone', 'With envelope']) {
      const shown = page.locator('label').filter({ hasText: other }).locator('span').first();
      const colours = [await style(shown, 'background-color'), await style(shown, 'color')];
      if (other === name) expect(colours).toEqual([highlight, highlightText]);
      else expect(colours).not.toContain(highlight);
    }
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // A ring of the system's colour around whatever has the focus, up to the editor.
  const seen = new Set<number>();
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0 || (await focused.getAttribute('role')) === 'textbox') break;
    const [name, place] = await focused.evaluate((element) => [
      element.getAttribute('aria-label') ?? element.id + element.textContent,
      [...document.querySelectorAll('*')].indexOf(element),
    ]);
    if (seen.has(place)) break;
    seen.add(place);
    // It may stand around the field that the focus is in, or in the tree's row.
    const rings = await focused.evaluate((element) =>
      [element, element.parentElement, element.nextElementSibling, ...element.querySelectorAll('*')]
        .filter((part) => part !== null)
        .map((part) => getComputedStyle(part))
        .filter(
          (part) => part.outlineStyle === 'solid' && Number.parseFloat(part.outlineWidth) >= 1,
        )
        .map((part) => part.outlineColor),
    );
    const system = rings.some((colour) => colour === highlight || colour === canvasText);
    expect(system, `a ring around ${name}, of ${rings.join(', ')}`).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(5);
});

test('Tab leaves the editor after Ctrl+M, as is said beside it; changes are spoken, at most once a second', async ({
  designer,
  page,
}) => {
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
  // Wrong and right in turns, faster than anybody could listen to.
  await designer.pasteTemplate('1');
  for (let turn = 0; turn < 4; turn++) {
    await page.keyboard.press(',', { delay: 200 });
    await page.keyboard.press('Backspace', { delay: 200 });
  }
  await page.keyboard.press('Backspace');
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
