/** The keys beside the template: found, read about, inserted, by keyboard alone and with the mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const trigger = 'Order has been paid';
const purpose = 'Send plain message to customers';

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Keys' });
const search = (page: Page): Locator => page.getByRole('textbox', { name: 'Search keys' });
const key = (page: Page, name: RegExp): Locator => page.getByRole('treeitem', { name }).first();

/** Waits until the part of the page with the keys has been fetched. */
async function helpReady(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'More for the template' })).toBeVisible();
}

test.describe('by keyboard alone', () => {
  test('a key is searched, inserted as a property, and taken back with one undo', async ({
    designer,
    page,
  }) => {
    await designer.start(trigger, purpose);
    await helpReady(page);
    await designer.pasteTemplate('{\n  "a": 1\n}');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Alt+k');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('customer email');
    await expect(key(page, /^customer\.email, text/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    const inserted = '{\n  "a": 1,\n  "email": "{{customer.email}}"\n}';
    expect(await designer.templateText()).toBe(inserted);
    await designer.template.focus();
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await designer.templateText()).toBe('{\n  "a": 1\n}');
  });

  test('the tree is walked with arrows and takes letters into the search', async ({
    designer,
    page,
  }) => {
    await designer.start(trigger, purpose);
    await helpReady(page);
    await page.keyboard.press('Alt+k');
    await expect(search(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('tree', { name: 'Keys' })).toBeFocused();
    const customer = key(page, /^customer, object/);
    await page.keyboard.press('ArrowRight');
    await expect(customer).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowRight');
    await expect(key(page, /^id, text/)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowLeft');
    await expect(customer).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowLeft');
    await expect(customer).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('phone');
    await expect(search(page)).toHaveValue('phone');
    await page.keyboard.press('Escape');
    await expect(search(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(designer.template).toBeFocused();
  });

  test('a list asks which item, metadata the field’s name, an object its form', async ({
    designer,
    page,
  }) => {
    await designer.start(trigger, purpose);
    await helpReady(page);
    await page.keyboard.press('Alt+k');
    await search(page).fill('order.items.quantity');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'First item' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => designer.templateText())
      .toBe('{\n  "quantity": {{order.items[1].quantity}}\n}');

    await page.keyboard.press('Alt+k');
    await search(page).fill('customer.metadata');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Field’s name' }).fill('loyalty tier');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => designer.templateText())
      .toContain('{{customer.metadata[\\"loyalty tier\\"]}}');
    await expect(designer.status).toHaveText(/JSON is valid/);
  });

  test('several ticked keys go in at once, under names of one’s own', async ({
    designer,
    page,
  }) => {
    await designer.start(trigger, purpose);
    await helpReady(page);
    await page.keyboard.press('Alt+k');
    await expect(search(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    // The first object is open from the start: to the right is its first key.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(key(page, /^id, text/)).toHaveAttribute('aria-checked', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByRole('textbox', { name: 'Name for customer.id' }).fill('customerId');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => designer.templateText())
      .toBe('{\n  "customerId": "{{customer.id}}",\n  "name": "{{customer.name}}"\n}');
    await expect(page.getByRole('region', { name: 'Ticked keys' })).toHaveCount(0);
  });
});

test.describe('with the mouse', () => {
  test('a click inserts in the form that fits, and used keys are marked', async ({
    designer,
    page,
  }) => {
    await designer.start(trigger, purpose);
    await helpReady(page);
    await designer.pasteTemplate('{\n  "text": "Hello "\n}');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await search(page).fill('customer.name');
    await key(page, /^customer\.name, text/).click();
    await expect
      .poll(() => designer.templateText())
      .toBe('{\n  "text": "Hello {{customer.name}}"\n}');
    await expect(key(page, /^customer\.name, .*used once/)).toBeVisible();
    await page.getByRole('button', { name: 'Close the keys' }).click();
    await expect(panel(page)).toHaveCount(0);
  });

  test('a key is dragged over a value and takes its place', async ({ designer, page }) => {
    await designer.start(trigger, purpose);
    await helpReady(page);
    await designer.pasteTemplate('{\n  "total": 12345\n}');
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await search(page).fill('order.total_amount');
    const value = page.locator('.view-line').getByText('12345').first();
    await key(page, /^order\.total_amount, /).dragTo(value);
    await expect
      .poll(() => designer.templateText())
      .toBe('{\n  "total": {{order.total_amount}}\n}');

    // Of a list it is asked which item, and then it goes where it was dropped.
    await search(page).fill('order.items.quantity');
    const placeholder = page.locator('.view-line').getByText('order.total_amount').first();
    await key(page, /^order\.items.*quantity, /).dragTo(placeholder);
    await expect(page.getByRole('radio', { name: 'First item' })).toBeFocused();
    await page.getByRole('radio', { name: 'Second item' }).check();
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect
      .poll(() => designer.templateText())
      .toBe('{\n  "total": {{order.items[1].quantity}}\n}');
  });

  test('the panel is remembered', async ({ designer, page }) => {
    await designer.start(trigger, purpose);
    await helpReady(page);
    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await expect(panel(page)).toBeVisible();
    await page.reload();
    await expect(panel(page)).toBeVisible();
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
