/** The receiver's contract, from the template to the file. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from './fixtures.ts';
import { hasDraft, paidDraft } from './sharing.ts';

const panel = { name: 'Receiver contract' };

test('the schema holds for the body that the page shows, with and without envelope', async ({
  designer,
  page,
}) => {
  await hasDraft(page, paidDraft({ raw: false, eventName: 'paid' }));
  await designer.open();
  await designer.editorReady();
  const body = await designer.outputValue();
  await page.getByRole('button', { name: 'Contract' }).click();
  const sheet = page.getByRole('dialog', panel);
  await expect(sheet.getByRole('radio', { name: 'With envelope' })).toBeChecked();
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const envelope = ajv.compile(JSON.parse(await designer.copied('Copy')) as object);
  expect(envelope(body)).toBe(true);
  expect(envelope({ ...(body as object), type: 'other' })).toBe(false);

  await sheet.getByRole('radio', { name: 'Payload alone' }).check();
  await expect(sheet.getByText('This draft sends the envelope.')).toBeVisible();
  const alone = ajv.compile(JSON.parse(await designer.copied('Copy')) as object);
  expect(alone((body as { data: unknown }).data)).toBe(true);
  expect(alone(body)).toBe(false);
});

test('every form is shown, copied and downloaded under its name', async ({ designer, page }) => {
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
  expect(await designer.copied('Copy')).toContain('total: number | null');
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
    const code = await designer.copied('Copy');
    expect(code).toMatch(holds);
    expect(code).toMatch(/x[-_]voucherify[-_]signature/i);
    expect(await downloads()).toBe(file);
  }
});

test('errors in the template are told, and so is a trigger that is not chosen', async ({
  designer,
  page,
}) => {
  await hasDraft(page, paidDraft({ template: '{"a": {{order.nope}}, "b": }' }));
  await designer.open();
  await designer.editorReady();
  await page.getByRole('button', { name: 'Contract' }).click();
  const sheet = page.getByRole('dialog', panel);
  await expect(sheet.getByText(/The template has 2 errors/)).toBeVisible();
  await expect(sheet.getByRole('region', { name: /JSON Schema/ })).toContainText('"a"');
});

test('without a trigger it says what is missing', async ({ designer, page }) => {
  await designer.open();
  await page.getByRole('button', { name: 'Contract' }).click();
  await expect(page.getByRole('dialog', panel).getByText(/Choose a trigger first/)).toBeVisible();
});

test('in default mode it describes the complete data', async ({ designer, page }) => {
  await hasDraft(page, paidDraft({ mode: 'default' }));
  await designer.open();
  await designer.editorReady();
  const body = await designer.outputValue();
  await page.getByRole('button', { name: 'Contract' }).click();
  await expect(page.getByRole('region', { name: /JSON Schema/ })).toContainText('"order"');
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const valid = ajv.compile(JSON.parse(await designer.copied('Copy')) as object);
  expect(valid(body)).toBe(true);
});
