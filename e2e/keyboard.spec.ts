/** The whole journey without a mouse: set up, write with completion, read, mend. */
import type { Locator } from '@playwright/test';
import { sampleData } from './catalogue.ts';
import type { Designer } from './designer.ts';
import { expect, test } from './fixtures.ts';

/** Tabs on until an element has the focus; fails where Tab does not lead to it. */
async function tabTo(designer: Designer, target: Locator, stops = 30): Promise<void> {
  for (let stop = 0; stop < stops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await designer.page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('from the first visit to a checked payload by keyboard alone', async ({ designer, page }) => {
  const { keyboard } = page;
  await designer.open();
  await expect(designer.trigger).toBeEditable();

  await tabTo(designer, designer.trigger);
  await keyboard.type('order has been');
  await expect(page.getByRole('option', { name: /Order has been paid/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(designer.trigger).toHaveValue('Order has been paid');

  await tabTo(designer, designer.purpose);
  await keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Send plain message' })).toBeVisible();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await expect(designer.purpose).toContainText('Send plain message to customers');

  await tabTo(designer, page.getByRole('radio', { name: 'Default' }));
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Custom' })).toBeChecked();
  await tabTo(designer, designer.rawPayload);
  await keyboard.press('Space');
  await expect(designer.rawPayload).toBeChecked();

  await designer.editorReady();
  await tabTo(designer, designer.template);
  await keyboard.type('{"who": {{cusna');
  await expect(designer.suggestions).toContainText('customer.name');
  await keyboard.press('Enter');
  await keyboard.type(', "total": {{order.total_am');
  await expect(designer.suggestions).toContainText('order.total_amount');
  await keyboard.press('Enter');
  await expect(designer.status).toHaveText(/JSON is valid/);

  // Tab indents in the editor; Ctrl+M lets it move on.
  await keyboard.press('Control+M');
  await tabTo(designer, designer.output);
  await expect(designer.output).toBeFocused();

  const data = sampleData('order-has-been-paid', 'message') as {
    customer: { name: string };
    order: { total_amount: number };
  };
  expect(await designer.outputText()).toBe(
    JSON.stringify({ who: data.customer.name, total: data.order.total_amount }, null, 2),
  );
});
