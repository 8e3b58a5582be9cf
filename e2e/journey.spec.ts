/** From the first visit to the copied template, and back the next day. */
import { contextWith } from './catalogue.ts';
import { expect, test } from './fixtures.ts';

const template = '{\n  "id": "{{order.id}}",\n  "total": {{order.total_amount}}\n}';

test('a first visit: from nothing to the copied order confirmation, with completion', async ({
  designer,
  page,
}) => {
  const { envelope, samples } = contextWith('order-has-been-paid', 'message');
  const { order, customer } = JSON.parse(samples[0]?.dataText ?? '') as {
    order: { id: string; total_amount: number };
    customer: { name: string };
  };
  const accept = async (letters: string, key: string): Promise<void> => {
    await page.keyboard.type(letters);
    await expect(designer.suggestions.getByRole('option').first()).toContainText(key);
    await page.keyboard.press('Enter');
  };
  await designer.open();
  await page.getByRole('button', { name: 'Choose a trigger' }).click();
  await page.keyboard.type('paid');
  await page.getByRole('option', { name: 'Order has been paid' }).click();
  await expect(designer.purpose).toContainText('Send plain message to customers');
  await designer.useCustom();
  await expect(page.getByText(/to search the keys of Order has been paid/)).toBeVisible();
  await designer.editorReady();
  await designer.typeTemplate('{"order": {"orderId": ');
  await accept('{{orid', 'order.id');
  await accept(', "total": {{ortot', 'order.total_amount');
  await page.keyboard.type(', "currency": "USD", "message": "Thank you for your order, ');
  await accept('{{cusna', 'customer.name');
  await page.keyboard.type('!"}}');
  await expect(designer.status).toHaveText(/JSON is valid/);

  const payload = {
    order: {
      orderId: order.id,
      total: order.total_amount,
      currency: 'USD',
      message: `Thank you for your order, ${customer.name}!`,
    },
  };
  const body = (await designer.outputValue()) as Record<string, unknown>;
  expect(body).toMatchObject({ id: envelope.id, data: payload });
  await designer.rawPayload.check();
  expect(await designer.outputText()).toBe(JSON.stringify(payload, null, 2));
  await designer.rawPayload.uncheck();
  expect(await designer.outputValue()).toEqual(body);

  await page.getByRole('button', { name: 'Copy template' }).click();
  await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible();
  expect(await designer.clipboard()).toBe(
    '{"order": {"orderId": "{{order.id}}", "total": {{order.total_amount}}, "currency": "USD", "message": "Thank you for your order, {{customer.name}}!"}}',
  );
});

test('default sends the complete data and becomes a custom template with one click', async ({
  designer,
}) => {
  await designer.open();
  await designer.chooseTrigger('Order has been paid');
  await designer.editorReady();
  await expect(designer.output).toBeVisible();
  const complete = (await designer.outputValue()) as { data: { order: Record<string, unknown> } };
  expect(Object.keys(complete.data.order)).toContain('total_amount');
  await designer.page.getByRole('button', { name: 'Start from the full payload' }).click();
  await expect(designer.page.getByRole('radio', { name: 'Custom' })).toBeChecked();
  await expect.poll(() => designer.templateText()).toContain('"id": "{{customer.id}}"');
  const mapped = (await designer.outputValue()) as { data: { order: Record<string, unknown> } };
  expect(mapped.data.order['id']).toBe(complete.data.order['id']);
  expect(mapped.data.order['total_amount']).toBe(complete.data.order['total_amount']);
  expect(mapped.data.order['items']).toEqual(complete.data.order['items']);
});

test('an example is taken and taken back; another trigger keeps the text and checks it again', async ({
  designer,
}) => {
  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.page.getByRole('button', { name: /Order confirmation/ }).click();
  await expect
    .poll(() => designer.templateText())
    .toContain('Thank you for your order, {{customer.name}}!');
  await expect(designer.status).toHaveText(/JSON is valid/);
  await designer.template.focus();
  await designer.page.keyboard.press('ControlOrMeta+Z');
  await expect(designer.page.getByRole('button', { name: /Customer summary/ })).toBeVisible();
  await expect(designer.page.getByRole('button', { name: /^Mail/ })).toBeVisible();

  await designer.pasteTemplate(template);
  await expect(designer.status).toHaveText(/JSON is valid/);
  await designer.chooseTriggerAnyway('Customer entered segment');
  await expect(designer.status).toHaveText(/2 errors/);
  expect(await designer.templateText()).toBe(template);
  await expect(designer.page.getByText(/is not sent with/).first()).toBeVisible();
  await designer.chooseTrigger('Order creation');
  await expect(designer.status).toHaveText(/JSON is valid/);
});

test('errors are counted, listed, jumped to and mended; the output stays and says so', async ({
  designer,
}) => {
  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.pasteTemplate('{\n  "id": {{order.id}},\n  "name": "{{customer.nmae}}"\n}');
  await expect(designer.status).toHaveText(/2 errors/);
  await expect(designer.page.getByText(/Not sendable yet/)).toBeVisible();
  expect(await designer.outputText()).toContain('"id": "ord_');
  await designer.page.getByRole('button', { name: /Wrap it in quotes/ }).click();
  await expect(designer.status).toHaveText(/1 error/);
  await designer.page.getByRole('button', { name: /Use customer\.name/ }).click();
  await expect(designer.status).toHaveText(/JSON is valid/);
  expect(await designer.templateText()).toBe(
    '{\n  "id": "{{order.id}}",\n  "name": "{{customer.name}}"\n}',
  );
});

test('the draft survives a reload, and a page that goes a moment after the last key', async ({
  designer,
  page,
}) => {
  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.pasteTemplate(template);
  await designer.rawPayload.check();
  await page.getByRole('textbox', { name: 'Event name' }).fill('paid');
  await page.getByRole('textbox', { name: 'URL' }).fill('https://hooks.example.com/paid');
  await designer.showOutput.uncheck();
  await expect(page.getByRole('heading', { name: 'Sample output' })).toHaveCount(0);
  await page.reload();
  await designer.editorReady();
  await expect(designer.trigger).toHaveValue('Order has been paid');
  await expect(designer.purpose).toContainText('Send plain message to customers');
  await expect(designer.rawPayload).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Event name' })).toHaveValue('paid');
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue(/hooks\.example\.com\/paid/);
  await expect(designer.showOutput).not.toBeChecked();
  expect(await designer.templateText()).toBe(template);
  await designer.showOutput.check();
  expect(Object.keys((await designer.outputValue()) as object)).toEqual(['id', 'total']);

  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' ');
  await page.goto('about:blank');
  await designer.open();
  await designer.editorReady();
  expect(await designer.templateText()).toBe(`${template} `);
});

test('header errors stand at their fields', async ({ designer, page }) => {
  await designer.open();
  await page.getByRole('button', { name: 'HTTP headers' }).click();
  await page.getByRole('button', { name: 'Add header' }).click();
  const name = page.getByRole('textbox', { name: 'Header 1 name' });
  await name.fill('X-Key');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/lowercase|lower-case|lower case/i);
  await name.fill('x-key');
  await expect(name).not.toHaveAttribute('aria-invalid', 'true');
  const value = page.getByRole('textbox', { name: 'Header 1 value' });
  await expect(value).toHaveAttribute('aria-invalid', 'true');
  await value.fill('secret');
  await expect(value).not.toHaveAttribute('aria-invalid', 'true');
});

test('a refused clipboard selects the text and says how to copy it', async ({ designer, page }) => {
  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.pasteTemplate(template);
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
    });
  });
  await page.getByRole('button', { name: 'Copy template' }).click();
  await expect(page.getByText(/Ctrl\+C/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+C');
  expect(await designer.clipboard()).toBe(template);
});

test.describe('a catalogue that does not load', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('says what failed, keeps the template editable, and comes back with Retry', async ({
    designer,
    page,
  }) => {
    let broken = true;
    await page.route('**/catalog/customer.order.paid.json', (route) =>
      broken ? route.fulfill({ status: 503, body: '' }) : route.fallback(),
    );
    await designer.open();
    await designer.chooseTrigger('Order has been paid');
    await designer.useCustom();
    await expect(page.getByRole('button', { name: 'Retry' }).first()).toBeVisible({
      timeout: 30_000,
    });
    await designer.editorReady();
    await designer.pasteTemplate('{"id": "{{order.nope}}"}');
    expect(await designer.templateText()).toBe('{"id": "{{order.nope}}"}');
    broken = false;
    await page.getByRole('button', { name: 'Retry' }).first().click();
    await expect(designer.status).toHaveText(/1 error/);
  });
});

test('the theme follows the system until one is chosen, which is remembered', async ({
  designer,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await designer.open();
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  // From the system's to light, against what the system says.
  await page.getByRole('button', { name: 'Theme: as the system' }).click();
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible();
  await expect.poll(background).toBe(light);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible();
  expect(await background()).toBe(light);
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect.poll(background).toBe(dark);
});

test('on a phone everything is reached by tabs, without sideways scrolling', async ({
  designer,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.pasteTemplate('{"id": {{order.id}}}');
  await page.getByRole('tab', { name: 'Output' }).click();
  await expect(designer.output).toBeVisible();
  await page.getByRole('tab', { name: /Problems/ }).click();
  await expect(page.getByText(/must stand in quotes/)).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
