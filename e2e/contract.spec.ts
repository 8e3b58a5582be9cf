/** The receiver's contract, from the template to the file. */
import type { Locator } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from './fixtures.ts';
import { fragmentOf, hasDraft, paidDraft } from './sharing.ts';

const panel = { name: 'Receiver contract' };

/** A validator for the schema that the panel shows. */
const validator = (schema: string) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(schema) as object);

test('the schema holds for the body that the page shows, in every form', async ({
  designer,
  page,
}) => {
  await hasDraft(page, paidDraft({ raw: false, eventName: 'paid' }));
  await designer.open();
  await designer.editorReady();
  const sheet = page.getByRole('dialog', panel);
  const contract = page.getByRole('button', { name: 'Contract' });

  const body = (await designer.outputValue()) as { data: unknown };
  await contract.click();
  await expect(sheet.getByRole('radio', { name: 'With envelope' })).toBeChecked();
  const envelope = validator(await designer.copied('Copy'));
  expect(envelope(body)).toBe(true);
  expect(envelope({ ...body, type: 'other' })).toBe(false);
  await sheet.getByRole('radio', { name: 'Payload alone' }).check();
  await expect(sheet.getByText('This draft sends the envelope.')).toBeVisible();
  const alone = validator(await shown(sheet));
  expect(alone(body.data)).toBe(true);
  expect(alone(body)).toBe(false);
  await page.keyboard.press('Escape');

  await designer.useDefault();
  await designer.rawPayload.check();
  await expect.poll(() => designer.outputValue()).toHaveProperty('order');
  const complete = await designer.outputValue();
  await contract.click();
  await expect(sheet.getByRole('radio', { name: 'Payload alone' })).toBeChecked();
  const whole = validator(await shown(sheet));
  expect(whole(complete)).toBe(true);
  expect(whole(body.data)).toBe(false);
});

test('every form is shown and downloaded under its name', async ({ designer, page }) => {
  await hasDraft(page, paidDraft());
  await designer.open();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Receiver contract' }).click();
  const sheet = page.getByRole('dialog', panel);
  const downloads = async (): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('button', { name: 'Download' }).click(),
    ]);
    return download.suggestedFilename();
  };
  await expect(sheet.getByRole('region', { name: /JSON Schema/ })).toContainText('"$schema"');
  expect(await downloads()).toBe('body.schema.json');

  await sheet.getByRole('tab', { name: 'TypeScript' }).click();
  expect(await shown(sheet)).toContain('total: number | null');
  expect(await downloads()).toBe('body.ts');

  await sheet.getByRole('tab', { name: 'Zod' }).click();
  await expect(sheet.getByRole('region', { name: /Zod/ })).toContainText("from 'zod'");
  expect(await downloads()).toBe('body.schema.ts');

  await sheet.getByRole('tab', { name: 'Receiver' }).click();
  const languages = [
    ['Node', 'receiver.mjs', /createServer/],
    ['Express', 'receiver.mjs', /express/],
    ['Python', 'receiver.py', /hmac/],
    ['PHP', 'receiver.php', /hash_hmac/],
  ] as const;
  for (const [language, file, holds] of languages) {
    await sheet.getByRole('radio', { name: language, exact: true }).check();
    const code = await shown(sheet);
    expect(code).toMatch(holds);
    expect(code).toMatch(/x[-_]voucherify[-_]signature/i);
    expect(await downloads()).toBe(file);
  }
});

test('what keeps a contract from being whole is told', async ({ designer, page }) => {
  await designer.open();
  await page.getByRole('button', { name: 'Contract' }).click();
  const sheet = page.getByRole('dialog', panel);
  await expect(sheet.getByText(/Choose a trigger first/)).toBeVisible();
  await page.keyboard.press('Escape');

  // A payload with errors, brought by a link.
  const fragment = await fragmentOf(paidDraft({ template: '{"a": {{order.nope}}, "b": }' }));
  await page.goto(`./${fragment}`);
  await expect(page.getByRole('region', { name: 'Shared with you' })).toBeVisible();
  await page.getByRole('button', { name: 'Contract' }).click();
  await expect(sheet.getByText(/The template has 2 errors/)).toBeVisible();
  await expect(sheet.getByRole('region', { name: /JSON Schema/ })).toContainText('"a"');
});

/** The contract as the panel shows it, without the line numbers. */
async function shown(sheet: Locator): Promise<string> {
  return (await sheet.getByRole('region').locator('pre').last().textContent()) ?? '';
}
