/** The built folder on a plain static host, below a path: no rules, no rewriting, no headers. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { Designer } from './designer.ts';
import { expect, test, watch } from './fixtures.ts';
import { fragmentOf, paidDraft } from './sharing.ts';

test('works below a path of any static host', async ({ browser }) => {
  const server = await preview({
    // Nothing of the project's own: files under a path, and that is all.
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    base: '/tools/payload/',
    appType: 'mpa',
    logLevel: 'silent',
    preview: { port: 0, host: 'localhost' },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  expect(address).toMatch(/\/tools\/payload\/$/u);
  const context = await browser.newContext({ baseURL: address });
  // This context is the test's own: it is judged as the others are.
  const noted = await watch(context, new URL(address).origin);
  try {
    const page = await context.newPage();
    const strays: string[] = [];
    page.on('pageerror', ({ message }) => strays.push(message));
    page.on('response', (response) => {
      if (response.status() >= 400 || !response.url().startsWith(address))
        strays.push(`${response.status()} ${response.url()}`);
    });
    const designer = new Designer(page);
    await designer.start('Order has been paid', 'Send plain message to customers');
    await designer.typeTemplate('{ "id": "{{order.id');
    await expect(page.getByText('"ord_', { exact: false }).first()).toBeVisible();

    // Links and what else stands in an address lie in the fragment.
    const fragment = await fragmentOf(paidDraft({ name: 'From a link' }));
    const guest = await context.newPage();
    await guest.goto(address + fragment);
    await expect(guest.getByRole('region', { name: 'Shared with you' })).toBeVisible();
    await guest.goto(`${address}embed.html${fragment}`);
    await expect(guest.getByRole('heading', { name: 'From a link' })).toBeVisible();

    // Pictures and icons are named relative to the page, wherever that lies.
    const named = await page
      .locator('link[href], meta[property="og:image"]')
      .evaluateAll((tags) =>
        tags.map(
          (tag) =>
            new URL(tag.getAttribute('href') ?? tag.getAttribute('content') ?? '', document.baseURI)
              .href,
        ),
      );
    expect(named.length).toBeGreaterThan(3);
    for (const url of named) expect((await context.request.get(url)).status(), url).toBe(200);
    expect(strays).toEqual([]);
    expect([...noted.problems(), ...noted.violations()]).toEqual([]);
  } finally {
    await context.close();
    await server.close();
  }
});
