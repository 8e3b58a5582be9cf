/** Completion, by keyboard alone. */
import type { Designer } from './designer.ts';
import { expect, test } from './fixtures.ts';

const suggested = (designer: Designer) => designer.suggestions.getByRole('option');

test.beforeEach(async ({ designer }) => {
  await designer.start('Order has been paid', 'Send plain message to customers');
});

test('closes braces, adds quotes where text needs them, and is undone', async ({
  designer,
  page,
}) => {
  // Fuzzy over the whole path, inside a text.
  await designer.typeTemplate('{"name": "Hi {{cusna');
  await expect(suggested(designer).first()).toContainText('customer.name');
  await page.keyboard.press('Enter');
  await page.keyboard.type('!", "id": {{order.id');
  await expect(suggested(designer).first()).toContainText('order.id');
  await page.keyboard.press('Enter');
  await page.keyboard.type(', "total": {{order.total_am');
  await expect(suggested(designer).first()).toContainText('order.total_amount');
  await page.keyboard.press('Tab');
  const text =
    '{"name": "Hi {{customer.name}}!", "id": "{{order.id}}", "total": {{order.total_amount}}}';
  expect(await designer.templateText()).toBe(text);
  await expect(designer.status).toHaveText(/JSON is valid/);

  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await designer.templateText()).not.toContain('{{order.total_amount}}');
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  expect(await designer.templateText()).toBe(text);
});

test('opens again after backspace, and replaces what stands right of the caret', async ({
  designer,
  page,
}) => {
  await designer.typeTemplate('{"a": "{{customer.email');
  await page.keyboard.press('Escape');
  for (let key = 0; key < 5; key++) await page.keyboard.press('Backspace');
  await expect(designer.suggestions).toBeVisible();
  await page.keyboard.type('source');
  await expect(suggested(designer).first()).toContainText('customer.source_id');
  await page.keyboard.press('Escape');
  for (let key = 0; key < 6; key++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('na');
  await page.keyboard.press('ControlOrMeta+Space');
  await expect(suggested(designer).first()).toContainText('customer.name');
  await page.keyboard.press('Enter');
  expect(await designer.templateText()).toBe('{"a": "{{customer.name}}"}');
});

test('who types faster than the page draws gets the list for what stands there', async ({
  designer,
  page,
}) => {
  await designer.typeTemplate('{"a": "{{x}}", "b": "');
  await page.evaluate(() => {
    const soon = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (task) => soon((now) => setTimeout(task, 80, now));
  });
  const type = (...keys: string[]) => Promise.all(keys.map((key) => page.keyboard.press(key)));
  // Enter takes the first row, also of a list that has not been drawn yet.
  await type(...'{{customer.na', 'Enter');
  await expect.poll(() => designer.templateText()).toBe('{"a": "{{x}}", "b": "{{customer.name}}"}');
  await designer.template.focus();
  await type(...', "c": "{{order.i');
  await expect(suggested(designer).first()).toContainText('order.id');
});

test('the rehearsal in a hidden editor is neither seen nor kept, and waits while somebody types', async ({
  designer,
  page,
}) => {
  const stage = page.locator('.payload-rehearsal');
  // Once it has begun, its steps are made when they are asked for.
  await page.addInitScript(() => {
    const byItself = window.requestIdleCallback.bind(window);
    const waiting: (() => void)[] = [];
    window.requestIdleCallback = (callback, options) => {
      if (document.querySelector('.payload-rehearsal') === null) return byItself(callback, options);
      return waiting.push(() => callback({ didTimeout: false, timeRemaining: () => 50 }));
    };
    Object.assign(window, { step: () => waiting.splice(0).map((call) => call()) });
  });
  const step = async (): Promise<void> => {
    await page.evaluate('step()');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  };
  const rehearsed = (): Promise<string | null> => stage.locator('.view-lines').textContent();
  const often = { intervals: [20] };

  await page.reload();
  await stage.waitFor({ state: 'attached' });
  await expect(stage).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Payload template' })).toHaveCount(1);
  await expect.poll(() => step().then(rehearsed), often).toContain('a');
  await designer.template.focus();
  await page.keyboard.type('1');
  const before = await rehearsed();
  for (let time = 0; time < 5; time++) await step();
  expect(await rehearsed()).toBe(before);
  expect(await designer.templateText()).toContain('1');
  // A second later it goes on, and leaves nothing.
  await expect.poll(() => step().then(() => stage.count()), often).toBe(0);
});

test('goes down into objects and lists, and offers no key of another trigger', async ({
  designer,
  page,
}) => {
  await designer.typeTemplate('{"a": {{refer');
  await expect(suggested(designer).first()).toContainText('referrer');
  await page.keyboard.press('Enter');
  await expect(suggested(designer).first()).toContainText('referrer.id');
  await page.keyboard.type('na');
  await expect(suggested(designer).first()).toContainText('referrer.name');
  await page.keyboard.press('Enter');
  await page.keyboard.type(', "b": {{order.items');
  await expect(suggested(designer).first()).toContainText('order.items');
  await page.keyboard.press('Enter');
  await page.keyboard.type('quan');
  await expect(suggested(designer).first()).toContainText('order.items[0].quantity');
  await page.keyboard.press('Enter');
  await page.keyboard.type(', "c": "{{segment.na');
  await expect(designer.suggestions.getByText('segment.name', { exact: true })).toHaveCount(0);
  expect(await designer.templateText()).toBe(
    '{"a": "{{referrer.name}}", "b": {{order.items[0].quantity}}, "c": "{{segment.na}}"}',
  );
});

test('a path typed by hand stays as it was typed, and a hover explains it', async ({
  designer,
  page,
}) => {
  const text =
    '{"a": "{{customer.source_id}} and {{ customer.id }}", "b": {{order.items[1].quantity}}}';
  await designer.typeTemplate(text);
  expect(await designer.templateText()).toBe(text);
  const hover = await designer.explained(
    page.locator('.view-line').getByText('customer.source_id'),
    'customer.source_id',
  );
  await expect(hover).toContainText('text, never null');
  await expect(hover).toContainText('Sample');
});
