/** Everything with the mouse; only what has to be written is typed. */
import type { Locator, Page } from '@playwright/test';
import { sampleData } from './catalogue.ts';
import type { Designer } from './designer.ts';
import { expect, test } from './fixtures.ts';
import { expectLines, helpReady, linesOf } from './person.ts';
import { hasDraft, paidDraft } from './sharing.ts';

const trigger = 'Order has been paid';
const purpose = 'Send plain message to customers';

/** Opens the page with a template for a paid order. */
async function openWith(designer: Designer, template: string, raw = true): Promise<void> {
  await hasDraft(designer.page, paidDraft({ template, raw }));
  await designer.open();
  await helpReady(designer.page);
  await designer.editorReady();
}

/** Carries a command out through the palette. */
async function command(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Search commands' }).click();
  await page.getByRole('option', { name: title }).click();
}

/** Text as an editor shows it. */
const inEditor = (page: Page, text: string): Locator =>
  page.locator('.view-line').getByText(text).first();

test('mistakes are told in words and mended; the text is laid out', async ({ designer, page }) => {
  const broken = `{
  "id": {{order.id}},
  "to": {{customer.email}},
  "name": "{{customer.nmae}}",
  "code": "{{voucher.code}}",
  "count": 01,
}`;
  await openWith(designer, broken);
  await expect(designer.status).toHaveText(/6 errors/);
  const problems = page.getByRole('list', { name: 'Problems' }).getByRole('listitem');
  const problem = (text: string): Locator => problems.filter({ hasText: text });

  // To the place, and there the lightbulb.
  await problem('customer.nmae is not sent').getByRole('button').first().click();
  await page.locator('.payload-bulb').click();
  await page.getByRole('option', { name: 'Use customer.name' }).click();
  await expectLines(designer.template, /"name": "{{customer\.name}}",$/m);
  await page.keyboard.type('!');
  await expectLines(designer.template, /"name": "{{customer\.name}}!",$/m);

  // The other ways, and the purpose that sends it.
  const zero = problem('start with a zero');
  await zero.getByRole('button', { name: '+1 other way to fix it' }).click();
  await zero
    .getByRole('button', { name: /quotes/ })
    .last()
    .click();
  await expectLines(designer.template, /"count": "01",$/m);
  await problem('voucher.code')
    .getByRole('button', { name: /^Switch purpose to/ })
    .click();
  await expect(designer.purpose).toContainText('Send and publish unique codes');
  await expect(designer.status).toHaveText(/3 errors/);

  // All of a kind, taken back, and everything that is certain.
  await page.getByRole('button', { name: 'Fix all 2 of this kind' }).click();
  await expectLines(designer.template, /"{{order\.id}}",\n {2}"to": "{{customer\.email}}"/);
  await expect(designer.status).toHaveText(/1 error/);
  await command(page, 'Undo');
  await expectLines(designer.template, / {{order\.id}},\n {2}"to": {{customer\.email}}/);
  await page.getByRole('button', { name: 'Fix all', exact: true }).click();
  await expect(designer.status).toHaveText(/JSON is valid/);

  const pretty = await linesOf(designer.template);
  await page.getByRole('button', { name: 'More for the template' }).click();
  await page.getByRole('menuitem', { name: 'Compact to one line' }).click();
  const compact = /^{"id":"{{order\.id}}",.*"count":"01"}$/;
  await expectLines(designer.template, compact);
  await page.getByRole('button', { name: 'Format', exact: true }).click();
  await expectLines(designer.template, pretty);
  await command(page, 'Undo');
  await expectLines(designer.template, compact);
  await command(page, 'Undo');
  await expectLines(designer.template, pretty);

  // Back to the purpose that does not send it: this one asks.
  await designer.purpose.click();
  await page.getByRole('option', { name: purpose }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(designer.purpose).toContainText('Send and publish unique codes');
});

test('template, output and set-up lead to each other', async ({ designer, page }) => {
  const { customer } = sampleData('order-has-been-paid', 'message') as {
    customer: { name: string };
  };
  const marked = page.locator('.payload-highlight');
  await openWith(designer, '{\n  "who": "{{customer.name}}",\n  "fixed": true\n}', false);
  await inEditor(page, 'customer.name').click();
  await expect(marked).toHaveText(customer.name.replaceAll(' ', '\u00a0'));
  await inEditor(page, 'true').click();
  await expect(marked).toHaveText('true');

  await page.locator('.view-line').getByText(customer.name.replace(' ', '\u00a0')).click();
  await expect(page.getByText(/^From customer\.name, text/)).toBeVisible();
  await command(page, 'Go to the template');
  await expect(designer.template).toBeFocused();
  await page.keyboard.type('gone');
  await expectLines(designer.template, '{\n  "who": "gone",\n  "fixed": true\n}');

  // A field of the envelope leads to where it is set, and that to what it becomes.
  const name = page.getByRole('textbox', { name: 'Event name' });
  await name.click();
  await page.keyboard.type('paid-now');
  await expect(marked).toHaveText('"paid-now"');
  await page.getByRole('textbox', { name: 'URL' }).click();
  await page.keyboard.type('https://example.com/a');
  await expect(marked).toHaveText('"https://example.com/a"');
  await inEditor(page, '"paid-now"').click();
  await page.getByRole('button', { name: 'Go to Event name' }).click();
  await expect(name).toBeFocused();
  await inEditor(page, '"customer.order.paid"').click();
  await page.getByRole('button', { name: 'Choose the trigger' }).click();
  await expect(designer.trigger).toBeFocused();
});

test('another trigger is asked about, left, mended and taken back', async ({ designer, page }) => {
  const text = '{"id": "{{order.id}}", "name": "{{customer.name}}"}';
  const other = 'Customer entered segment';
  const replaced = text.replace('order.id', 'customer.id');
  const question = page.getByRole('dialog', { name: `Switch to ${other}?` });
  const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
  await openWith(designer, text);
  const choose = async (): Promise<void> => {
    await designer.trigger.click();
    await page.getByRole('option', { name: other }).click();
    await expect(question.getByText(/^1 key stays, 1 is not sent with/)).toBeVisible();
  };
  await choose();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(designer.trigger).toHaveValue(trigger);
  await expectLines(designer.template, text);

  await choose();
  await question.getByRole('button', { name: 'Replace order.id with customer.id' }).click();
  await question.getByRole('button', { name: 'Switch and replace' }).click();
  await expect(designer.trigger).toHaveValue(other);
  await expectLines(designer.template, replaced);
  await undo.click();
  await expect(designer.trigger).toHaveValue(trigger);
  await expectLines(designer.template, text);

  // The editor's own undo takes the text back in one step, and leaves the trigger.
  await choose();
  await question.getByRole('button', { name: 'Replace order.id with customer.id' }).click();
  await question.getByRole('button', { name: 'Switch and replace' }).click();
  await expectLines(designer.template, replaced);
  await command(page, 'Undo');
  await expectLines(designer.template, text);
  await expect(designer.trigger).toHaveValue(other);
  await expect(designer.status).toHaveText(/1 error/);

  // Where else it fits as it is.
  await page.getByRole('button', { name: 'More for the template' }).click();
  await page.getByRole('menuitem', { name: 'Where this template fits' }).click();
  await expect(page.getByText(/^It fits \d+ of 46 contexts as it is/)).toBeVisible();
  const fits = page.getByRole('list', { name: 'Fits', exact: true });
  await fits.getByRole('button', { name: `Switch to ${trigger}, ${purpose}` }).click();
  await expect(designer.trigger).toHaveValue(trigger);
  await expect(designer.status).toHaveText(/JSON is valid/);

  // Where it does not, it is asked; without a replacement there is the same way back.
  await choose();
  await question.getByRole('button', { name: 'Switch', exact: true }).click();
  await expect(designer.status).toHaveText(/1 error/);
  await undo.click();
  await expect(designer.trigger).toHaveValue(trigger);
  await expect(designer.status).toHaveText(/JSON is valid/);
});

test('ready templates, snippets and an example of a receiver are put in', async ({
  designer,
  page,
}) => {
  await designer.start(trigger, purpose);
  await helpReady(page);
  await page.getByRole('button', { name: /^Customer summary/ }).click();
  await expectLines(designer.template, /"name": "{{customer\.name}}"/);
  await command(page, 'Undo');
  await expectLines(designer.template, '');

  await page.getByRole('button', { name: 'Ready templates for receivers' }).click();
  const gallery = page.getByRole('dialog', { name: 'Ready templates' });
  await gallery.getByRole('button', { name: /^Slack/ }).click();
  await gallery.getByRole('button', { name: 'Use this template' }).click();
  await expectLines(designer.template, /"type": "header"/);
  await expect(designer.rawPayload).toBeChecked();
  await expect(designer.status).toHaveText(/JSON is valid/);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expectLines(designer.template, '');
  await expect(designer.rawPayload).not.toBeChecked();

  await page.getByRole('button', { name: 'Paste an example' }).click();
  await page.getByRole('textbox', { name: 'Example' }).click();
  await designer.paste(
    '{"email": "jane@example.com", "phone": "+44 1234", "who": "x", "name": "J"}',
  );
  await page.getByRole('checkbox', { name: /^phone/ }).click();
  await page
    .getByRole('combobox', { name: 'Key for name' })
    .selectOption({ label: 'referrer.name' });
  await page.getByRole('button', { name: 'Use it with 2 keys' }).click();
  await expectLines(
    designer.template,
    '{"email": "{{customer.email}}", "phone": "+44 1234", "who": "x", "name": "{{referrer.name}}"}',
  );
  await command(page, 'Undo');
  await expectLines(designer.template, '');
  await page.getByRole('button', { name: 'Paste an example' }).click();
  await page.getByRole('button', { name: 'Accept all' }).click();
  await page.getByRole('button', { name: 'Use it with 3 keys' }).click();
  await expectLines(designer.template, /"phone": "{{customer\.phone}}"/);

  // The keys of every command, from the menu.
  await page.getByRole('button', { name: 'More for the template' }).click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Format document')).toBeVisible();
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(help).toHaveCount(0);
  await command(page, 'Dark theme');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what stands behind the caret is taken by a click on it, and put away by one elsewhere', async ({
  designer,
  page,
}) => {
  const ghost = page.locator('.payload-ghost');
  await openWith(designer, '');
  await page
    .locator('.view-lines')
    .first()
    .click({ position: { x: 20, y: 10 } });
  await page.keyboard.type('{"email":');
  await expect(ghost.first()).toHaveText(/customer\.email/);
  await inEditor(page, '"email"').click();
  await expect(ghost).toHaveCount(0);
  await expectLines(designer.template, '{"email":}');

  await inEditor(page, '}').click({ position: { x: 1, y: 8 } });
  await page.keyboard.type(' ');
  await ghost.first().click();
  await expect(ghost).toHaveCount(0);
  await expectLines(designer.template, '{"email": "{{customer.email}}"}');

  // A row of the list is taken the same way.
  await page.keyboard.type(', "id": {{order.');
  await designer.suggestions.getByText('order.source_id', { exact: true }).click();
  await expectLines(designer.template, /"id": "{{order\.source_id}}"}$/);
});
