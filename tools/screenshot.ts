/**
 * `npm run screenshot`: builds the app and takes the README's picture of it, docs/screenshot.png. A script
 * and no test, so that running the tests changes no file of the repository.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { Designer } from '../e2e/designer.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { smallerPng } from './smallerPng.ts';

const TEMPLATE = `{
  "order": {
    "orderId": "{{order.id}}",
    "total": {{order.total_amount}},
    "currency": "USD",
    "message": "Thank you for your order, {{customer.name}}!"
  }
}`;

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await preview({
  root,
  build: { outDir: process.argv[2] ?? 'dist' },
  preview: { port: 0, host: 'localhost' },
  logLevel: 'warn',
});
const executablePath = await findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath !== undefined && { executablePath }),
});
try {
  const context = await browser.newContext({
    baseURL: server.resolvedUrls?.local[0] ?? '',
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const designer = new Designer(page);
  await designer.start('Order has been paid', 'Send plain message to customers');
  await page.getByRole('textbox', { name: 'Draft name' }).fill('Order confirmation');
  await page.getByRole('textbox', { name: 'Event name' }).fill('order-confirmation');
  await page.getByRole('textbox', { name: 'URL' }).fill('https://example.com/hooks/orders');
  await designer.pasteTemplate(TEMPLATE);
  await designer.rawPayload.check();
  await designer.page.getByText('Saved', { exact: true }).waitFor();
  await designer.template.focus();
  // The list of keys, opened inside one.
  const caret = TEMPLATE.indexOf('customer.') + 'customer.'.length;
  for (let step = TEMPLATE.length; step > caret; step--) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Space');
  await designer.suggestions.waitFor();
  mkdirSync(`${root}docs`, { recursive: true });
  writeFileSync(`${root}docs/screenshot.png`, smallerPng(await page.screenshot()));
} finally {
  await browser.close();
  await server.close();
}
