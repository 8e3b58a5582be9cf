/** The keys beside the template: found, read about, inserted, by keyboard alone and with the mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectLines, helpReady, tabTo, withoutMouse } from './person.ts';
import { hasDraft, paidDraft } from './sharing.ts';

const trigger = 'Order has been paid';
const purpose = 'Send plain message to customers';

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Keys' });
const search = (page: Page): Locator => page.getByRole('textbox', { name: 'Search keys' });
const key = (page: Page, name: RegExp): Locator => page.getByRole('treeitem', { name }).first();

const pick = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('region', { name: 'The key' }).getByRole('radio', { name });
/** The box before a key, which the tree's own keys tick too. */
const box = (line: Locator): Locator => line.locator('[data-kind=tick]');

const TEXT = '{\n  "a": 1,\n  "b": "Hello "\n}';
const metadata = '{\n  "loyalty tier": "{{customer.metadata[\\"loyalty tier\\"]}}"\n}';
const gift = `{
    "amount": {{redemption.voucher.gift.amount}},
    "balance": {{redemption.voucher.gift.balance}},
    "effect": "{{redemption.voucher.gift.effect}}"
  }`;

test.describe('by keyboard alone', () => {
  let untouched: () => Promise<void>;
  test.beforeEach(async ({ page }) => {
    untouched = await withoutMouse(page);
  });
  test.afterEach(async () => {
    await untouched();
  });

  test('keys are searched, read about and inserted: as a property, in a text, over a value', async ({
    designer,
    page,
  }) => {
    const { keyboard } = page;
    await hasDraft(page, paidDraft({ template: TEXT }));
    await designer.open();
    await helpReady(page);
    await designer.editorReady();
    await keyboard.press('Alt+t');
    await keyboard.press('ControlOrMeta+Home');
    await keyboard.press('ArrowDown');
    await keyboard.press('End');
    await keyboard.press('Alt+k');
    await expect(search(page)).toBeFocused();
    await keyboard.type('customer email');
    await expect(key(page, /^customer\.email, text/)).toBeVisible();
    await keyboard.press('Enter');
    const inserted = TEXT.replace('1,', '1,\n  "email": "{{customer.email}}",');
    await expectLines(designer.template, inserted);
    await expect(designer.template).toBeFocused();
    await expect(key(page, /^customer\.email, .*used once/)).toBeVisible();
    await keyboard.press('ControlOrMeta+Z');
    await expectLines(designer.template, TEXT);

    // At the caret in a text, and over a value that is selected.
    await keyboard.press('ArrowDown');
    await keyboard.press('End');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Alt+k');
    await keyboard.type('customer.name');
    await keyboard.press('Enter');
    await expectLines(designer.template, TEXT.replace('Hello ', 'Hello {{customer.name}}'));
    await keyboard.press('ArrowUp');
    await keyboard.press('End');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Shift+ArrowLeft');
    await keyboard.press('Alt+k');
    await keyboard.type('order.total_amount');
    await keyboard.press('Enter');
    await expectLines(designer.template, /^ {2}"a": {{order\.total_amount}},$/m);
    await expect(designer.template).toBeFocused();

    // The tree is walked with arrows and takes letters into the search.
    await keyboard.press('Alt+k');
    await keyboard.press('Escape');
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('tree', { name: 'Keys' })).toBeFocused();
    const customer = key(page, /^customer, object/);
    await keyboard.press('ArrowRight');
    await expect(customer).toHaveAttribute('aria-expanded', 'true');
    await keyboard.press('ArrowRight');
    await expect(key(page, /^id, text/)).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('ArrowLeft');
    await expect(customer).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('ArrowLeft');
    await expect(customer).toHaveAttribute('aria-expanded', 'false');
    await keyboard.type('phone');
    await expect(search(page)).toHaveValue('phone');
    await keyboard.press('Escape');
    await expect(search(page)).toHaveValue('');
    await keyboard.press('Escape');
    await expect(designer.template).toBeFocused();
  });

  test('a list asks which item, metadata the field’s name, an object its form; several go in at once', async ({
    designer,
    page,
  }) => {
    const { keyboard } = page;
    await designer.start(trigger, purpose);
    await helpReady(page);
    await keyboard.press('Alt+k');
    await keyboard.type('order.items.quantity');
    await keyboard.press('Enter');
    await expect(pick(page, 'First item')).toBeFocused();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expectLines(designer.template, '{\n  "quantity": {{order.items[1].quantity}}\n}');
    await keyboard.press('ControlOrMeta+Z');
    await keyboard.press('Alt+k');
    await keyboard.press('Enter');
    // The answer of last time is kept.
    await expect(pick(page, 'Second item')).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(pick(page, 'Index')).toBeChecked();
    await keyboard.press('Tab');
    await keyboard.type('4');
    await keyboard.press('Enter');
    await expectLines(designer.template, '{\n  "quantity": {{order.items[4].quantity}}\n}');
    await keyboard.press('ControlOrMeta+Z');

    await keyboard.press('Alt+k');
    await keyboard.type('customer.metadata');
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: 'Field’s name' }));
    await keyboard.type('loyalty tier');
    await keyboard.press('Enter');
    await expectLines(designer.template, metadata);
    await expect(designer.status).toHaveText(/JSON is valid/);
    await keyboard.press('ControlOrMeta+Z');

    await keyboard.press('Alt+k');
    await keyboard.type('redemption.voucher.gift');
    await keyboard.press('Enter');
    await expect(pick(page, /placeholder for each key/)).toBeFocused();
    await keyboard.press('Enter');
    await expectLines(designer.template, `{\n  "gift": ${gift}\n}`);
    await keyboard.press('ControlOrMeta+Z');
    await keyboard.press('Alt+k');
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await expect(pick(page, 'All of it, as it is')).toBeChecked();
    await keyboard.press('Enter');
    await expectLines(designer.template, '{\n  "gift": {{redemption.voucher.gift}}\n}');
    await keyboard.press('ControlOrMeta+Z');

    // Several ticked ones, under names of one's own.
    await keyboard.press('Alt+k');
    await keyboard.press('Escape');
    await keyboard.press('ArrowDown');
    // The first object is open from the start: to the right is its first key.
    await keyboard.press('ArrowRight');
    await keyboard.press('Space');
    await expect(key(page, /^id, text/)).toHaveAttribute('aria-checked', 'true');
    for (let more = 0; more < 2; more++) {
      await keyboard.press('ArrowDown');
      await keyboard.press('Space');
    }
    await tabTo(page, page.getByRole('textbox', { name: 'Name for customer.id' }));
    await keyboard.type('customerId');
    // One too many; the focus goes to the next.
    await tabTo(page, page.getByRole('button', { name: 'Untick customer.name' }));
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Untick customer\.(?!id)/ })).toBeFocused();
    const other = await page
      .getByRole('region', { name: 'Ticked keys' })
      .locator('code')
      .last()
      .textContent();
    const name = (other ?? '').replace('customer.', '');
    await tabTo(page, page.getByRole('button', { name: 'Insert as properties' }));
    await keyboard.press('Enter');
    await expectLines(
      designer.template,
      `{\n  "customerId": "{{customer.id}}",\n  "${name}": "{{${other}}}"\n}`,
    );
    await expect(designer.template).toBeFocused();
    await expect(page.getByRole('region', { name: 'Ticked keys' })).toHaveCount(0);
  });
});

test.describe('with the mouse', () => {
  test('keys are clicked and dragged into the form that fits; used ones are marked', async ({
    designer,
    page,
  }) => {
    await hasDraft(page, paidDraft({ template: TEXT }));
    await designer.open();
    await helpReady(page);
    await designer.editorReady();
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('customer.name');
    // The caret goes into the text, and the key to the caret.
    await page.locator('.view-line').getByText('Hello').first().click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await key(page, /^customer\.name, text/).click();
    await expectLines(designer.template, TEXT.replace('Hello ', 'Hello {{customer.name}}'));
    await expect(key(page, /^customer\.name, .*used once/)).toBeVisible();

    await search(page).fill('order.total_amount');
    const number = page.locator('.view-line').getByText('1', { exact: true }).first();
    await key(page, /^order\.total_amount, /).dragTo(number);
    await expectLines(designer.template, /^ {2}"a": {{order\.total_amount}},$/m);

    // Of a list it is asked which item, and then it goes where it was dropped.
    await search(page).fill('order.items.quantity');
    const placeholder = page.locator('.view-line').getByText('order.total_amount').first();
    await key(page, /^order\.items.*quantity, /).dragTo(placeholder);
    await expect(pick(page, 'First item')).toBeFocused();
    await pick(page, 'Second item').click();
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await expectLines(designer.template, /^ {2}"a": {{order\.items\[1\]\.quantity}},$/m);

    // The panel is remembered, put away or not.
    await page.reload();
    await expect(panel(page)).toBeVisible();
    await page.getByRole('button', { name: 'Close the keys' }).click();
    await expect(panel(page)).toHaveCount(0);
  });

  test('a list asks which item, metadata the field’s name, an object its form; several go in at once', async ({
    designer,
    page,
  }) => {
    const insert = page.getByRole('button', { name: 'Insert', exact: true });
    const undo = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Search commands' }).click();
      await page.getByRole('option', { name: 'Undo' }).click();
      await expectLines(designer.template, '');
    };
    await designer.start(trigger, purpose);
    await helpReady(page);
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await search(page).fill('order.items.quantity');
    await key(page, /^order\.items.*quantity, /).click();
    await pick(page, 'Index').click();
    await page.getByRole('spinbutton', { name: 'Index' }).fill('4');
    await insert.click();
    await expectLines(designer.template, '{\n  "quantity": {{order.items[4].quantity}}\n}');
    await undo();

    await search(page).fill('customer.metadata');
    await key(page, /^customer\.metadata, /).click();
    await page.getByRole('textbox', { name: 'Field’s name' }).fill('loyalty tier');
    await insert.click();
    await expectLines(designer.template, metadata);
    await undo();

    await search(page).fill('redemption.voucher.gift');
    await key(page, /^redemption\.voucher\.gift, object/).click();
    await insert.click();
    await expectLines(designer.template, `{\n  "gift": ${gift}\n}`);
    await undo();
    await key(page, /^redemption\.voucher\.gift, object/).click();
    await pick(page, 'All of it, as it is').click();
    await insert.click();
    await expectLines(designer.template, '{\n  "gift": {{redemption.voucher.gift}}\n}');
    await undo();

    await page.getByRole('button', { name: 'Clear the search' }).click();
    await box(key(page, /^id, text/)).click();
    await box(key(page, /^name, text/)).click();
    await page.getByRole('textbox', { name: 'Name for customer.id' }).fill('customerId');
    await page.getByRole('button', { name: 'Insert as properties' }).click();
    await expectLines(
      designer.template,
      '{\n  "customerId": "{{customer.id}}",\n  "name": "{{customer.name}}"\n}',
    );
  });
});

test('on a phone the keys are a tab that leads back to the template', async ({
  designer,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await designer.start(trigger, purpose);
  await helpReady(page);
  await page.getByRole('tab', { name: 'Keys' }).click();
  await search(page).fill('customer.phone');
  await key(page, /^customer\.phone, text/).click();
  await expect(page.getByRole('tab', { name: 'Template' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect.poll(() => designer.templateText()).toBe('{\n  "phone": "{{customer.phone}}"\n}');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('between phone and desktop the keys lie over the page', async ({ designer, page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await designer.start(trigger, purpose);
  await helpReady(page);
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await search(page).fill('customer.phone');
  await key(page, /^customer\.phone, text/).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
  await expect.poll(() => designer.templateText()).toBe('{\n  "phone": "{{customer.phone}}"\n}');
});
