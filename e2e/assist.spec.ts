/** What the journeys by keyboard and with the mouse leave out: refusals, and commands for all that has a button. */
import { expect, test } from './fixtures.ts';
import { command, helpReady } from './person.ts';

const trigger = 'Order has been paid';
const purpose = 'Send plain message to customers';

test('what cannot be formatted is left alone, with the place and the reason', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  // On one line the unclosed text would swallow what stands behind it.
  const broken = '{\n"a": \'x, y\n"b": 2\n}';
  await designer.pasteTemplate(broken);
  await page.getByRole('button', { name: 'More for the template' }).click();
  await page.getByRole('menuitem', { name: 'Compact to one line' }).click();
  await expect(page.getByText(/^Line 2, column 6: Nothing was formatted/)).toBeVisible();
  expect(await designer.templateText()).toBe(broken);
});

test('commands are found and carried out from the palette, also inside the editor', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  await designer.pasteTemplate('{"a":1}');
  await command(page, 'Format document');
  await expect.poll(() => designer.templateText()).toBe('{\n  "a": 1\n}');
  await page.getByRole('button', { name: 'Search commands' }).click();
  await page.getByRole('option', { name: /Dark theme/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  // What has a button or a field on the page has a command too.
  await command(page, 'Type the URL');
  await expect(page.getByRole('textbox', { name: 'URL' })).toBeFocused();
  await command(page, 'Choose the purpose');
  await expect(designer.purpose).toBeFocused();
  await command(page, 'Copy template');
  await expect.poll(() => designer.clipboard()).toBe('{\n  "a": 1\n}');
  await command(page, 'Download template');
  const chooser = page.waitForEvent('filechooser');
  await command(page, 'Open file');
  const file = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{"b": 2}') };
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: 'Replace' }).click();
  await expect.poll(() => designer.templateText()).toBe('{"b": 2}');
  await command(page, 'Share link');
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
});
