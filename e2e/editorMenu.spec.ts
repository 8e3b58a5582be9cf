/** The code editors' own menu: the browser's has nothing to cut, copy or paste in a text that Monaco draws. */
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const TEXT = '{\n  "id": {{order.id}},\n  "note": "hello world"\n}';

test('cut, copy, paste and select all by mouse; by keyboard at the caret; refused by the browser', async ({
  designer,
  page,
}) => {
  const { keyboard } = page;
  const menu = page.getByRole('menu');
  const choose = (name: string): Promise<void> => menu.getByRole('menuitem', { name }).click();
  const word = (text: string): Locator => page.locator('.view-line span span', { hasText: text });
  const lines = page.locator('.view-lines').first();
  const chosen = (): Promise<string[]> =>
    menu.getByRole('menuitem', { disabled: false }).allInnerTexts();

  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.pasteTemplate(TEXT);
  await expect(page.getByRole('button', { name: 'More for the template' })).toBeVisible();

  // Where nothing is selected there is nothing to cut, and a right click moves the caret.
  await word('"note"').first().click({ button: 'right' });
  await expect(menu).toBeVisible();
  expect((await chosen()).map((text) => text.split('\n')[0])).toEqual([
    'Paste',
    'Select all',
    'Suggest keys at the caret',
    'Fixes at the caret',
    'Format document',
  ]);
  await keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(designer.template).toBeFocused();

  await word('hello')
    .first()
    .dblclick({ position: { x: 20, y: 8 } });
  await word('hello')
    .first()
    .click({ button: 'right', position: { x: 20, y: 8 } });
  await choose('Cut');
  await expect.poll(() => designer.clipboard()).toBe('hello');
  await expect.poll(() => designer.templateText()).toBe(TEXT.replace('hello', ''));
  await page.evaluate(() => navigator.clipboard.writeText('one\r\ntwo'));
  await word('world')
    .first()
    .dblclick({ position: { x: 20, y: 8 } });
  await word('world')
    .first()
    .click({ button: 'right', position: { x: 20, y: 8 } });
  await choose('Paste');
  // Before the clipboard is used for something else.
  await expect(lines).toContainText('two"');
  await expect.poll(() => designer.templateText()).toBe(TEXT.replace('hello world', ' one\ntwo'));
  await designer.template.focus();
  await keyboard.press('ControlOrMeta+Z');
  await keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => designer.templateText()).toBe(TEXT);

  // At the caret, by keyboard; Escape gives the editor back with what was selected in it.
  await designer.template.focus();
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+End');
  const caret = await page.locator('.cursor').first().boundingBox();
  await keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  const place = await menu.boundingBox();
  expect(Math.abs((place?.x ?? 0) - (caret?.x ?? -100))).toBeLessThan(20);
  expect(Math.abs((place?.y ?? 0) - (caret?.y ?? -100) - 22)).toBeLessThan(20);
  await keyboard.press('Escape');
  await expect(designer.template).toBeFocused();
  await keyboard.press('ContextMenu');
  await expect(menu).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem', { name: 'Copy' })).toBeFocused();
  await keyboard.press('Enter');
  await expect.poll(() => designer.clipboard()).toBe('  "id": {{order.id}},');
  await expect(designer.template).toBeFocused();

  // Its other commands are those of the page.
  await word('order.id').first().click({ button: 'right' });
  await choose('Fixes at the caret');
  await expect(page.locator('.action-widget').first()).toBeVisible();
  await keyboard.press('Escape');

  // The output is for reading.
  const output = await designer.outputText();
  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  await word('"ord_').first().click({ button: 'right' });
  await choose('Select all');
  await expect(designer.output).toBeFocused();
  await keyboard.press('Shift+F10');
  expect((await chosen()).map((text) => text.split('\n')[0])).toEqual(['Copy', 'Select all']);
  await choose('Copy');
  await expect.poll(() => designer.clipboard()).toBe(output);

  // A browser that keeps the clipboard to itself: the keys do it.
  await page.evaluate(() => {
    for (const name of ['readText', 'writeText'])
      Reflect.set(navigator.clipboard, name, () => Promise.reject(new Error('refused')));
  });
  await word('hello')
    .first()
    .dblclick({ position: { x: 20, y: 8 } });
  await keyboard.press('Shift+F10');
  await choose('Cut');
  await expect(page.getByText(/Press (Ctrl\+|⌘)C to copy/)).toBeVisible();
  await keyboard.press('Shift+F10');
  await choose('Paste');
  await expect(page.getByText(/Press (Ctrl\+|⌘)V to paste/)).toBeVisible();
  await expect(designer.template).toBeFocused();
  await expect(lines).toContainText('hello');
});
