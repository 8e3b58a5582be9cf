/** Formatting, fixing, following a value to its origin, changing the trigger, commands, ready templates. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const trigger = 'Order has been paid';
const purpose = 'Send plain message to customers';

/** Waits until the part of the page that these tests are about has been fetched. */
async function helpReady(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'More for the template' })).toBeVisible();
}

/** Carries a command out through the palette, by keyboard alone. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  const input = page.getByRole('combobox', { name: 'Search commands' });
  await expect(input).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(input).toHaveCount(0);
}

test('formatting by keys and by button keeps every value; one undo takes it back', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  const written = '{"a":1.0,"b":[12345678901234567890,{{order.total_amount}}]}';
  const pretty =
    '{\n  "a": 1.0,\n  "b": [\n    12345678901234567890,\n    {{order.total_amount}}\n  ]\n}';
  await designer.pasteTemplate(written);
  await page.keyboard.press('Shift+Alt+F');
  await expect.poll(() => designer.templateText()).toBe(pretty);
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => designer.templateText()).toBe(written);
  await page.getByRole('button', { name: 'Format', exact: true }).click();
  await expect.poll(() => designer.templateText()).toBe(pretty);
  await page.getByRole('button', { name: 'More for the template' }).click();
  await page.getByRole('menuitem', { name: 'Compact to one line' }).click();
  await expect.poll(() => designer.templateText()).toBe(written);
});

test('what cannot be formatted is left alone, with the place and the reason', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  // On one line the unclosed name would swallow what stands behind it.
  const broken = '{\n\'a: 1,\n"b": 2\n}';
  await designer.pasteTemplate(broken);
  await page.getByRole('button', { name: 'More for the template' }).click();
  await page.getByRole('menuitem', { name: 'Compact to one line' }).click();
  await expect(page.getByText(/^Line 2, column 1: Nothing was formatted/)).toBeVisible();
  expect(await designer.templateText()).toBe(broken);
});

test('all mistakes of one kind, and all that are certain, are fixed at once', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  // By keyboard: to the problem, its fixes, the first of them; the caret is behind it.
  await designer.pasteTemplate('{"id": "{{order.idd}}"}');
  await expect(designer.status).toHaveText(/1 error/);
  await page.keyboard.press('F8');
  await page.keyboard.press('ControlOrMeta+Period');
  await expect(page.getByRole('option', { name: /^Use order\.id/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(designer.status).toHaveText(/JSON is valid/);
  await page.keyboard.type('!');
  expect(await designer.templateText()).toBe('{"id": "{{order.id}}!"}');
  await designer.template.focus();
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ControlOrMeta+Z');
  expect(await designer.templateText()).toBe('{"id": "{{order.idd}}"}');

  await designer.pasteTemplate(
    '{"id": {{order.id}}, "name": {{customer.name}}, "x": "{{customer.nmae}}",}',
  );
  await page.getByRole('button', { name: 'Fix all 2 of this kind' }).click();
  await expect
    .poll(() => designer.templateText())
    .toContain('"id": "{{order.id}}", "name": "{{customer.name}}"');
  await page.getByRole('button', { name: 'Fix all', exact: true }).click();
  await expect(designer.status).toHaveText(/JSON is valid/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(designer.status).toHaveText(/2 errors/);
  await page.keyboard.press('Shift+Alt+Period');
  await expect(designer.status).toHaveText(/JSON is valid/);
});

test('a key of another purpose offers to switch to it', async ({ designer, page }) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  await designer.pasteTemplate('{"code": "{{voucher.code}}"}');
  await page
    .getByRole('button', { name: /Switch purpose to Send and publish unique codes/ })
    .click();
  await expect(designer.purpose).toContainText('Send and publish unique codes');
  await expect(designer.status).toHaveText(/JSON is valid/);
  // Back to the purpose that does not send it: this one asks.
  await designer.purpose.click();
  await page.getByRole('option', { name: purpose }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(designer.purpose).toContainText('Send and publish unique codes');
});

test('caret and output point at each other', async ({ designer, page }) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  await designer.pasteTemplate('{\n  "who": "{{customer.name}}",\n  "fixed": true\n}');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
  const marked = page.locator('.payload-highlight');
  await expect(marked.first()).toBeVisible();
  const name = (await marked.allTextContents()).join('').replaceAll('\u00a0', ' ');
  expect(JSON.stringify(await designer.outputValue())).toContain(name);

  await marked.first().click();
  await expect(page.getByText(/^From customer\.name, text/)).toBeVisible();

  await page.keyboard.press('Alt+o');
  await expect(designer.template).toBeFocused();
  await page.keyboard.type('gone');
  await expect.poll(() => designer.templateText()).toContain('"who": "gone"');
});

test('an envelope’s field leads to where it is set, and that to what it becomes', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  await designer.pasteTemplate('{}');
  const name = page.getByRole('textbox', { name: 'Event name' });
  await name.fill('paid-now');
  const marked = page.locator('.payload-highlight');
  await expect(marked).toHaveText('"paid-now"');
  await page.getByRole('textbox', { name: 'URL' }).fill('https://example.com/a');
  await expect(marked).toHaveText('"https://example.com/a"');
  await page.locator('.view-line').getByText('"paid-now"').first().click();
  await page.getByRole('button', { name: 'Go to Event name' }).click();
  await expect(name).toBeFocused();
  await page.keyboard.press('Alt+o');
  await expect(designer.output).toBeFocused();
  await page.keyboard.press('Alt+o');
  await expect(name).toBeFocused();
  // The same where the complete data is sent.
  await designer.useDefault();
  await designer.trigger.focus();
  await expect(marked).toHaveText('"customer.order.paid"');
});

test('before a trigger is taken that breaks something, it is told, mended or left', async ({
  designer,
  page,
}) => {
  const text = '{"id": "{{order.id}}", "name": "{{customer.name}}"}';
  const other = 'Customer entered segment';
  await designer.start(trigger, purpose);
  await helpReady(page);
  await designer.pasteTemplate(text);
  await expect(designer.status).toHaveText(/JSON is valid/);

  // By keyboard: Escape leaves everything as it was.
  const question = page.getByRole('dialog', { name: `Switch to ${other}?` });
  const choose = async (): Promise<void> => {
    await designer.trigger.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(other);
    await expect(page.getByRole('option', { name: other }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(question).toBeVisible();
  };
  await choose();
  await expect(question.getByText(/^1 key stays, 1 is not sent with/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(designer.trigger).toBeFocused();
  await expect(designer.trigger).toHaveValue(trigger);
  await expect(designer.status).toHaveText(/JSON is valid/);

  // And one key is put in the place of another together with the switch.
  await choose();
  await question.getByRole('button', { name: 'Replace order.id with customer.id' }).focus();
  await page.keyboard.press('Space');
  await question.getByRole('button', { name: 'Switch and replace' }).focus();
  await page.keyboard.press('Enter');
  await expect(designer.trigger).toHaveValue(other);
  const replaced = text.replace('order.id', 'customer.id');
  await expect.poll(() => designer.templateText()).toBe(replaced);
  await expect(designer.status).toHaveText(/JSON is valid/);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(designer.trigger).toHaveValue(trigger);
  await expect.poll(() => designer.templateText()).toBe(text);

  // With the mouse; the editor's own undo takes the text back in one step.
  await designer.pickTrigger(other);
  await question.getByRole('button', { name: 'Replace order.id with customer.id' }).click();
  await question.getByRole('button', { name: 'Switch and replace' }).click();
  await expect.poll(() => designer.templateText()).toBe(replaced);
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => designer.templateText()).toBe(text);
  await expect(designer.trigger).toHaveValue(other);
});

test('the view of all contexts says where a template fits and switches there', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  await designer.pasteTemplate('{"segment": "{{segment.name}}"}');
  await command(page, 'where this template fits');
  const fits = page.getByRole('list', { name: 'Fits', exact: true });
  await expect(page.getByText(/It fits \d+ of 46 contexts/)).toBeVisible();
  await fits
    .getByRole('button', { name: `Switch to Customer entered segment, ${purpose}` })
    .click();
  await expect(designer.trigger).toHaveValue('Customer entered segment');
  await expect(designer.status).toHaveText(/JSON is valid/);
});

test('commands are found and carried out from the palette, also inside the editor', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  await designer.pasteTemplate('{"a":1}');
  await command(page, 'format');
  await expect.poll(() => designer.templateText()).toBe('{\n  "a": 1\n}');
  await page.getByRole('button', { name: 'Search commands' }).click();
  await page.getByRole('option', { name: /Dark theme/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  // What has a button or a field on the page has a command too.
  await command(page, 'type the url');
  await expect(page.getByRole('textbox', { name: 'URL' })).toBeFocused();
  await command(page, 'choose the purpose');
  await expect(designer.purpose).toBeFocused();
  await command(page, 'copy template');
  await expect.poll(() => designer.clipboard()).toBe('{\n  "a": 1\n}');
  await command(page, 'download template');
  const chooser = page.waitForEvent('filechooser');
  await command(page, 'open file');
  const file = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{"b": 2}') };
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: 'Replace' }).click();
  await expect.poll(() => designer.templateText()).toBe('{"b": 2}');
  await command(page, 'share link');
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
});

test('a question mark opens the shortcuts, except where text is typed', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  await page.getByRole('textbox', { name: 'Event name' }).fill('');
  await page.keyboard.type('?');
  await expect(page.getByRole('textbox', { name: 'Event name' })).toHaveValue('?');
  await page.getByRole('button', { name: 'Search commands' }).focus();
  await page.keyboard.type('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Format document')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

test('a ready template asks before it switches the trigger, and everything can be taken back', async ({
  designer,
  page,
}) => {
  await designer.start('Customer entered segment', purpose);
  await helpReady(page);
  await designer.pasteTemplate('{"mine": 1}');
  await command(page, 'ready templates');
  const dialog = page.getByRole('dialog', { name: 'Ready templates' });
  await dialog.getByRole('button', { name: /^Customer\.io/ }).click();
  await dialog.getByRole('button', { name: /^Switch to .* and use it$/ }).click();
  await expect.poll(() => designer.templateText()).toContain('{{');
  await expect(designer.status).toHaveText(/JSON is valid/);
  await expect(designer.trigger).not.toHaveValue('Customer entered segment');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(designer.trigger).toHaveValue('Customer entered segment');
  await expect.poll(() => designer.templateText()).toBe('{"mine": 1}');
});

test('an example is mapped row by row and undone in one step', async ({ designer, page }) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  await designer.pasteTemplate('{"mine": 1}');
  await command(page, 'map an example');
  await page
    .getByRole('textbox', { name: 'Example' })
    .fill('{"email": "jane@example.com", "person": {"phone": "+44 1234"}, "kind": "x"}');
  await expect(page.getByRole('list', { name: 'Proposals' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^email/ })).toBeChecked();
  await page.getByRole('checkbox', { name: /^person\.phone/ }).uncheck();
  await page.getByRole('button', { name: /^Use it with/ }).click();
  await expect
    .poll(() => designer.templateText())
    .toBe('{"email": "{{customer.email}}", "person": {"phone": "+44 1234"}, "kind": "x"}');
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => designer.templateText()).toBe('{"mine": 1}');
});

test('the likeliest key stands behind the caret: Tab takes it, Escape and typing on do not', async ({
  designer,
  page,
}) => {
  const ghost = page.locator('.payload-ghost');
  await designer.start(trigger, purpose);
  await helpReady(page);
  await designer.typeTemplate('{"email":');
  await expect(ghost.first()).toHaveText(/customer\.email/);
  await page.keyboard.press('Tab');
  await expect(ghost).toHaveCount(0);
  expect(await designer.templateText()).toBe('{"email": "{{customer.email}}"}');
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await designer.templateText()).toBe('{"email":}');

  await designer.template.focus();
  await page.keyboard.type(' ');
  await expect(ghost.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ghost).toHaveCount(0);
  // With nothing on offer Tab indents.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' ');
  await expect(ghost.first()).toBeVisible();
  await page.keyboard.type('1');
  await expect(ghost).toHaveCount(0);
  expect((await designer.templateText()).replaceAll(' ', '')).toBe('{"email":1}');

  // Inside a placeholder the list's chosen row is shown, and Tab takes it too.
  await designer.typeTemplate(', "id": "{{customer.sour');
  await expect(ghost.first()).toHaveText('ce_id');
  await page.keyboard.press('Escape');
  await expect(ghost).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await expect(ghost.first()).toHaveText('rce_id');
  await page.keyboard.press('Tab');
  await expect(ghost).toHaveCount(0);
  expect(await designer.templateText()).toContain('"id": "{{customer.source_id}}"}');
});
