/** The policy holds over a whole journey, nothing leaves the page, and text stays text. */
import type { Page, Request } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Counts what the policy refuses; `violations` reads it. Survives navigation. */
async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  const found: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => found.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function')
        report(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return async () => {
    // A round trip, so that reports that are on their way have arrived.
    await page.evaluate(() => document.readyState);
    return found;
  };
}

const HOSTILE = '<img src=x onerror="window.__ran=1">';

test('a journey with the editor, completion, hover, fixes and output meets no refusal', async ({
  designer,
  page,
}) => {
  const violations = await watchPolicy(page);
  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.typeTemplate('{"name": "{{cusna');
  await expect(designer.suggestions).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => designer.templateText()).toContain('{{customer.name}}');
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+F');
  await expect(page.locator('.find-widget.visible')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.view-line', { hasText: 'customer' }).first().hover();
  await page.getByText('customer.name', { exact: false }).first().hover();
  await expect(page.locator('.monaco-hover:visible').first()).toBeVisible();
  await designer.pasteTemplate('{"id": {{order.id}}}');
  await expect(designer.status).toHaveText(/1 error/);
  await page.getByRole('button', { name: /Wrap it in quotes/ }).click();
  await expect(designer.status).toHaveText(/JSON is valid/);
  await designer.rawPayload.check();
  await designer.useDefault();
  expect(await violations()).toEqual([]);
});

test('HTML in a template, its findings and its hovers stays text', async ({ designer, page }) => {
  const violations = await watchPolicy(page);
  await designer.start('Order has been paid', 'Send plain message to customers');
  await designer.pasteTemplate(
    `{"a": {{["<b>bold</b>"]}}, "b": "${HOSTILE.replaceAll('"', "'")}", "c": "{{customer.metadata[\\"<img src=x onerror=alert(1)>\\"]}}"}`,
  );
  await expect(designer.status).toHaveText(/error/);
  await expect(page.getByText('<b>bold</b>', { exact: false }).first()).toBeVisible();
  // The caret in the placeholder, and what is known about it by keyboard.
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F8');
  const bold = page.getByText('{{["<b>bold</b>"]}}', { exact: false }).first();
  await bold.hover();
  await expect(page.locator('.monaco-hover:visible').first()).toContainText('<b>bold</b>');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  await expect(page.locator('main b')).toHaveCount(0);
  await expect(page.locator('.monaco-hover b')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.has(window, '__ran'))).toBe(false);
  expect(await violations()).toEqual([]);
});

test('the name of a draft, an address and a header are text too', async ({ designer, page }) => {
  const violations = await watchPolicy(page);
  await designer.start('Order has been paid', 'Send plain message to customers');
  await page.getByRole('textbox', { name: 'Draft name' }).fill(HOSTILE);
  await page.getByRole('textbox', { name: 'Event name' }).fill(HOSTILE);
  await page.getByRole('textbox', { name: 'URL' }).fill(`https://example.com/?q=${HOSTILE}`);
  await designer.pasteTemplate('{"a": 1}');
  const body = (await designer.outputValue()) as { type: string };
  expect(body.type).toBe(HOSTILE);
  await page.reload();
  await designer.editorReady();
  await expect(page.getByRole('textbox', { name: 'Draft name' })).toHaveValue(HOSTILE);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await violations()).toEqual([]);
});

test('the policy is enforced: markup and foreign scripts are refused', async ({ page }) => {
  const violations = await watchPolicy(page);
  await page.goto('./');
  const outcome = await page.evaluate(async () => {
    const tried: string[] = [];
    try {
      Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>');
      tried.push('markup');
    } catch {
      // Refused, as it should be.
    }
    try {
      Reflect.apply(setTimeout, window, ['window.__ran = 1']);
    } catch {
      // Refused, as it should be.
    }
    try {
      await fetch('https://example.com/');
      tried.push('foreign request');
    } catch {
      // Refused, as it should be.
    }
    return tried;
  });
  expect(outcome).toEqual([]);
  const found = await violations();
  expect(found.some((text) => text.startsWith('require-trusted-types-for'))).toBe(true);
  expect(found.some((text) => text.startsWith('connect-src'))).toBe(true);
});

test('nothing leaves the page but GETs of its own files', async ({ designer, page, baseURL }) => {
  const canary = 'canary-7f3a91';
  const requests: Request[] = [];
  page.context().on('request', (request) => requests.push(request));
  const origin = new URL(baseURL ?? '').origin;
  await designer.start('Order has been paid', 'Send plain message to customers');
  await page.getByRole('textbox', { name: 'Draft name' }).fill(canary);
  await page.getByRole('textbox', { name: 'Event name' }).fill(canary);
  await page.getByRole('textbox', { name: 'URL' }).fill(`https://example.com/${canary}`);
  await designer.pasteTemplate(`{"secret": "${canary}", "name": "{{customer.name}}"}`);
  await expect(designer.status).toHaveText(/JSON is valid/);
  expect(await designer.outputText()).toContain(canary);
  await designer.chooseTrigger('Customer entered segment');
  await page.reload();
  await designer.editorReady();
  expect(requests.length).toBeGreaterThan(5);
  const sent = requests.filter((request) => !/^(data|blob):/u.test(request.url()));
  for (const request of sent) {
    const url = new URL(request.url());
    expect(url.origin, request.url()).toBe(origin);
    expect(request.method(), request.url()).toBe('GET');
    expect(url.search, request.url()).toBe('');
    expect(request.postData(), request.url()).toBeNull();
    expect(url.pathname).toMatch(/(\/|\.(html|js|css|json|woff2|ttf|svg))$/u);
    expect(JSON.stringify(await request.allHeaders()), request.url()).not.toContain(canary);
    expect(request.url()).not.toContain(canary);
  }
  expect(page.context().pages()).toHaveLength(1);
});

test('the page refuses to be framed, and says so with the other rules of a host', async ({
  page,
}) => {
  const response = await page.goto('./');
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['permissions-policy']).toContain('geolocation=()');
  // Its own policy travels with the file, for hosts that send no headers.
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /require-trusted-types-for 'script'/);
});
