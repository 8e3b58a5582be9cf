/** The policy is enforced, nothing leaves the page, and text stays text. Violations fail every test: fixtures.ts. */
import type { Request } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const HOSTILE = '<img src=x onerror="window.__ran=1">';

test('HTML stays text: in a template, its findings and hovers, a name, an address and a header', async ({
  designer,
  page,
}) => {
  await designer.start('Order has been paid', 'Send plain message to customers');
  await page.getByRole('textbox', { name: 'Draft name' }).fill(HOSTILE);
  await page.getByRole('textbox', { name: 'Event name' }).fill(HOSTILE);
  await page.getByRole('textbox', { name: 'URL' }).fill(`https://example.com/?q=${HOSTILE}`);
  await designer.pasteTemplate('{"a": 1}');
  const body = (await designer.outputValue()) as { type: string };
  expect(body.type).toBe(HOSTILE);
  await designer.pasteTemplate(
    `{"a": {{["<b>bold</b>"]}}, "b": "${HOSTILE.replaceAll('"', "'")}", "c": "{{customer.metadata[\\"<img src=x onerror=alert(1)>\\"]}}"}`,
  );
  await expect(designer.status).toHaveText(/error/);
  await expect(page.getByText('<b>bold</b>', { exact: false }).first()).toBeVisible();
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  const bold = page.getByText('{{["<b>bold</b>"]}}', { exact: false }).first();
  await designer.explained(bold, '<b>bold</b>');
  const nothingRan = async (): Promise<void> => {
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    await expect(page.locator('main b')).toHaveCount(0);
    await expect(page.locator('.monaco-hover b')).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.has(window, '__ran'))).toBe(false);
  };
  await nothingRan();
  await page.reload();
  await designer.editorReady();
  await expect(page.getByRole('textbox', { name: 'Draft name' })).toHaveValue(HOSTILE);
  await nothingRan();
});

test('the policy refuses markup, foreign scripts, workers and frames; a host says so too', async ({
  page,
  expectedErrors,
  expectedViolations,
}) => {
  expectedErrors.push(
    /Content Security Policy|TrustedTypePolicy|TrustedHTML|TrustedScript|Fetch API/i,
  );
  expectedViolations.push(/./);
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

  const outcome = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      refused.push(effectiveDirective),
    );
    const ran: string[] = [];
    const attempts: Readonly<Record<string, () => unknown>> = {
      markup: () => Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>'),
      code: () => Reflect.apply(setTimeout, window, ['window.__ran = 1']),
      'a foreign request': () => fetch('https://example.com/'),
      'a policy of a script of its own': () => {
        const factory: unknown = Reflect.get(window, 'trustedTypes');
        if (factory instanceof Object)
          return Reflect.apply(Reflect.get(factory, 'createPolicy'), factory, ['mine', {}]);
        throw new Error('Trusted Types are not known here.');
      },
    };
    for (const [what, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        ran.push(what);
      } catch {
        // Refused, as it should be.
      }
    }
    // Violations are told in tasks of their own.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { ran, refused };
  });
  expect(outcome.ran).toEqual([]);
  expect(new Set(outcome.refused)).toEqual(
    new Set(['require-trusted-types-for', 'connect-src', 'trusted-types']),
  );
});

test('nothing leaves the page but GETs of its own files, over the whole journey', async ({
  designer,
  page,
  context,
  baseURL,
}) => {
  const canary = 'canary-7f3a91';
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const origin = new URL(baseURL ?? '').origin;
  const dialog = page.getByRole('dialog');
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  // Design: set-up, template, completion, keys, output.
  await designer.start('Order has been paid', 'Send plain message to customers');
  await page.getByRole('textbox', { name: 'Draft name' }).fill(canary);
  await page.getByRole('textbox', { name: 'Event name' }).fill(canary);
  await page.getByRole('textbox', { name: 'URL' }).fill(`https://example.com/${canary}`);
  await designer.pasteTemplate(`{"secret": "${canary}", "name": "{{customer.name}}"}`);
  await expect(designer.status).toHaveText(/JSON is valid/);
  expect(await designer.outputText()).toContain(canary);
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await page.getByRole('textbox', { name: 'Search keys' }).fill(canary);
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('combobox', { name: 'Search commands' }).fill('ready templates');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Ready templates' })).toBeVisible();
  await close();
  // Share: link, snippet, file out and in, contract.
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText(/characters/).first()).toBeVisible();
  const link = await designer.copied('Copy link');
  await page.getByText('Show it in a wiki page').click();
  const snippet = await designer.copied('Copy HTML');
  await page.getByRole('button', { name: 'Receiver contract' }).click();
  const contract = page.getByRole('dialog', { name: 'Receiver contract' });
  await expect(contract.getByRole('region', { name: /JSON Schema/ })).toContainText(canary);
  await contract.getByRole('tab', { name: 'Receiver' }).click();
  await close();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download draft' }).click(),
  ]);
  await page.getByLabel('File to open').setInputFiles(await download.path());
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  // Come back, by the link, as an embedded page, and tomorrow.
  await designer.chooseTrigger('Customer entered segment');
  await page.goto(link);
  await expect(page.getByRole('region', { name: 'Shared with you' })).toBeVisible();
  await page.goto(/src="([^"]+)"/.exec(snippet)?.[1] ?? '');
  await expect(page.getByRole('heading', { name: canary })).toBeVisible();
  await page.goto('./');
  await designer.editorReady();

  expect(requests.length).toBeGreaterThan(20);
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
  expect(context.pages()).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
});
