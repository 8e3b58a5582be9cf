/** Completion, by keyboard alone. */
import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ designer }) => {
  await designer.start('Order has been paid', 'Send plain message to customers');
});

test('inside a string: fuzzy over the whole path, the braces are closed', async ({ designer }) => {
  await designer.typeTemplate('{"name": "Hi {{cusna');
  await expect(designer.suggestions.getByRole('option').first()).toContainText('customer.name');
  await designer.page.keyboard.press('Enter');
  await designer.page.keyboard.type('!');
  expect(await designer.templateText()).toBe('{"name": "Hi {{customer.name}}!"}');
});

test('as a value: a text key gets its quotes, a number none', async ({ designer }) => {
  await designer.typeTemplate('{"id": {{order.id');
  await expect(designer.suggestions.getByRole('option').first()).toContainText('order.id');
  await designer.page.keyboard.press('Enter');
  await designer.page.keyboard.type(', "total": {{order.total_am');
  await expect(designer.suggestions.getByRole('option').first()).toContainText(
    'order.total_amount',
  );
  await designer.page.keyboard.press('Tab');
  expect(await designer.templateText()).toBe(
    '{"id": "{{order.id}}", "total": {{order.total_amount}}}',
  );
  await expect(designer.status).toHaveText(/JSON is valid/);
});

test('opens again after backspace, and replaces what stands right of the caret', async ({
  designer,
}) => {
  await designer.typeTemplate('{"a": "{{customer.email');
  await designer.page.keyboard.press('Escape');
  for (let key = 0; key < 5; key++) await designer.page.keyboard.press('Backspace');
  await expect(designer.suggestions).toBeVisible();
  await designer.page.keyboard.type('source');
  await expect(designer.suggestions.getByRole('option').first()).toContainText(
    'customer.source_id',
  );
  for (let key = 0; key < 6; key++) await designer.page.keyboard.press('ArrowLeft');
  await designer.page.keyboard.type('na');
  await designer.page.keyboard.press('ControlOrMeta+Space');
  await expect(designer.suggestions.getByRole('option').first()).toBeVisible();
  await designer.page.keyboard.press('Enter');
  expect(await designer.templateText()).toMatch(/^\{"a": "\{\{[a-z_.]+\}\}"\}$/);
});

test('a path typed by hand stays exactly as it was typed', async ({ designer }) => {
  await designer.typeTemplate(
    '{"a": "{{customer.name}} and {{ customer.id }}", "b": {{order.items[1].quantity}}}',
  );
  expect(await designer.templateText()).toBe(
    '{"a": "{{customer.name}} and {{ customer.id }}", "b": {{order.items[1].quantity}}}',
  );
});

test('keys of other triggers are not offered', async ({ designer }) => {
  await designer.typeTemplate('{"a": "{{segment.na');
  await expect(designer.suggestions.getByText('segment.name', { exact: true })).toHaveCount(0);
});

test('undo takes an accepted completion back', async ({ designer }) => {
  await designer.typeTemplate('{"id": {{order.id');
  await expect(designer.suggestions.getByRole('option').first()).toContainText('order.id');
  await designer.page.keyboard.press('Enter');
  expect(await designer.templateText()).toBe('{"id": "{{order.id}}"}');
  await designer.template.focus();
  await designer.page.keyboard.press('ControlOrMeta+Z');
  expect(await designer.templateText()).not.toContain('"{{order.id}}"');
});

test('a hover explains a key', async ({ designer }) => {
  await designer.pasteTemplate('{"id": "{{customer.source_id}}"}');
  await designer.page.locator('.view-line').getByText('customer.source_id').hover();
  const hover = designer.page.locator('.monaco-hover').filter({ hasText: 'customer.source_id' });
  await expect(hover).toBeVisible();
  await expect(hover).toContainText('text');
});
