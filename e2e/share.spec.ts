/** Handing a payload on, and taking one over, without anybody losing anything. */
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { encodeBase64url } from '../src/share/base64url.ts';
import { decodeLink } from '../src/share/link.ts';
import { seal } from '../src/share/seal.ts';
import { deflate } from '../src/share/zlib.ts';
import { expect, test } from './fixtures.ts';
import {
  fragmentOf,
  hasDraft,
  paidDraft,
  secondPerson,
  storageOf,
  stored,
  storedDraft,
  template,
} from './sharing.ts';

const mine = paidDraft({ name: 'My own', template: '{\n  "mine": "{{customer.name}}"\n}' });
const banner = (page: Page) => page.getByRole('region', { name: 'Shared with you' });
const withBoth = 'Markdown with template and output';
const shareButton = (page: Page) => page.getByRole('button', { name: 'Share', exact: true });

test('one shares, the other opens, compares, keeps, and takes it back', async ({
  designer,
  page,
  browser,
  baseURL,
}) => {
  await hasDraft(page, paidDraft());
  await designer.open();
  await shareButton(page).click();
  await expect(page.getByText(/characters: fits into any message/)).toBeVisible();
  const field = page.getByLabel('Share link');
  const link = await field.inputValue();
  // All of it is selected, and where it leads is in sight.
  expect(
    await field.evaluate((input: HTMLInputElement) => [
      input.selectionStart,
      input.selectionEnd,
      input.scrollLeft,
    ]),
  ).toEqual([0, link.length, 0]);
  expect(await designer.copied('Copy link')).toBe(link);

  const other = await secondPerson(browser, baseURL);
  const theirs = other.designer.page;
  await hasDraft(theirs, mine);
  await other.designer.open();
  const before = await storageOf(theirs);
  await theirs.goto(link);
  await expect(banner(theirs)).toBeVisible();
  await other.designer.editorReady();
  await expect(other.designer.trigger).toHaveValue('Order has been paid');
  expect(await other.designer.templateText()).toBe(template);
  expect(await other.designer.outputText()).toContain('"total": 13500');

  // Changes to the shared payload are its own.
  await theirs.getByRole('textbox', { name: 'Event name' }).fill('changed');
  expect(await storageOf(theirs)).toBe(before);

  await theirs.getByRole('button', { name: 'Compare with my draft' }).click();
  const comparison = theirs.getByRole('region', { name: 'Template, compared' });
  await expect(comparison.getByText('"mine": "{{customer.name}}"')).toBeVisible();
  await expect(comparison.getByText('"total": {{order.total_amount}}')).toBeVisible();
  await theirs.getByRole('dialog').getByRole('tab', { name: 'Output' }).click();
  await expect(
    theirs.getByRole('region', { name: 'Output, compared' }).getByText('"total": 13500'),
  ).toBeVisible();
  await theirs.keyboard.press('Escape');

  await theirs.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(theirs.getByText(/You have a draft of your own, “My own”/)).toBeVisible();
  await theirs.getByRole('button', { name: 'Cancel' }).click();
  expect(await storageOf(theirs)).toBe(before);
  await theirs.getByRole('button', { name: 'Keep a copy' }).click();
  await theirs.getByRole('button', { name: 'Keep the copy' }).click();
  await expect(banner(theirs)).toHaveCount(0);
  expect(new URL(theirs.url()).hash).toBe('');
  expect(await storedDraft(theirs)).toBe(stored(paidDraft({ eventName: 'changed' })));
  expect(await other.designer.templateText()).toBe(template);

  await theirs.getByRole('button', { name: 'Undo' }).click();
  await expect(banner(theirs)).toBeVisible();
  expect(await storageOf(theirs)).toBe(before);
  await theirs.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(banner(theirs)).toHaveCount(0);
  expect(await other.designer.templateText()).toBe(mine.template);
  await other.leave();
});

test('with nothing of one’s own a copy is kept without a question', async ({ designer, page }) => {
  await page.goto(`./${await fragmentOf(paidDraft())}`);
  await expect(banner(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare with my draft' })).toHaveCount(0);
  expect(await storedDraft(page)).toBeNull();
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.getByText('The copy is your draft now.')).toBeVisible();
  await page.reload();
  await designer.editorReady();
  await expect(banner(page)).toHaveCount(0);
  expect(await designer.templateText()).toBe(template);
});

test('Back leaves, in one step; changes can be had again', async ({ designer, page }) => {
  await hasDraft(page, mine);
  await designer.open();
  const entries = await page.evaluate(() => history.length);
  await page.goto(`./${await fragmentOf(paidDraft())}`);
  await expect(banner(page)).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await designer.rawPayload.uncheck();
  await page.goBack();
  await expect(banner(page)).toHaveCount(0);
  await designer.editorReady();
  expect(await designer.templateText()).toBe(mine.template);
  await expect(designer.rawPayload).toBeChecked();

  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(banner(page)).toBeVisible();
  await expect(designer.rawPayload).not.toBeChecked();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(designer.rawPayload).toBeChecked();
  expect(await storedDraft(page)).toBe(stored(mine));
});

test('each bad link says what is wrong and what to do, stays to be copied, and touches nothing', async ({
  designer,
  page,
}) => {
  const good = await fragmentOf(paidDraft());
  const cases: readonly (readonly [fragment: string, message: RegExp, advice: RegExp])[] = [
    [good.slice(0, -7), /The end of this link is missing/, /Ask for the link again/],
    ['#/t/1.', /The end of this link is missing/, /Ask for the link again/],
    [swapped(good, 40), /was changed on its way/, /Ask for the link again/],
    [`${good}!`, /was changed on its way/, /Ask for the link again/],
    ['#/t/7.abcdef', /newer version/, /Reload the page to get the newest version/],
    [`#/t/1.${'A'.repeat(33_000)}`, /more than a link may hold/, /as a file/],
    // Small, and unpacks to too much.
    [
      await packed(`{"version":1,"template":"${' '.repeat(1_100_000)}"}`),
      /more than a link may hold/,
      /as a file/,
    ],
    [await packed('{"version":1,"template":5}'), /does not hold a payload/, /new link/],
  ];
  await hasDraft(page, mine);
  await designer.open();
  const before = await storageOf(page);
  const dialog = page.getByRole('dialog', { name: 'This link cannot be opened' });
  for (const [fragment, message, advice] of cases) {
    await goTo(page, fragment);
    await expect(dialog.getByText(message)).toBeVisible();
    await expect(dialog.getByText(advice)).toBeVisible();
    const link = await dialog.getByLabel('The link as it arrived').inputValue();
    expect(link.endsWith(fragment)).toBe(true);
    expect(await designer.copied('Copy link')).toBe(link);
    expect(await storageOf(page)).toBe(before);
    await dialog.getByRole('button', { name: 'Go to my draft' }).click();
    await expect(dialog).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
    expect(await storageOf(page)).toBe(before);
  }
  await designer.editorReady();
  expect(await designer.templateText()).toBe(mine.template);

  // The same where the page is opened with it.
  await goTo(page, good.slice(0, -7));
  await page.reload();
  await expect(dialog.getByText(/The end of this link is missing/)).toBeVisible();
  expect(await storageOf(page)).toBe(before);
});

test('a trigger or purpose that is not known is told, and the template shown', async ({
  designer,
  page,
}) => {
  await hasDraft(page, mine);
  const future = await fragmentOf(paidDraft({ triggerId: 'from-the-future' }));
  await page.goto(`./${future}`);
  await expect(banner(page)).toContainText('a trigger that this version does not know');
  await expect(banner(page)).toContainText('Reload the page to get the newest version');
  expect(await designer.copied('Copy link')).toBe(page.url());
  expect(page.url().endsWith(future)).toBe(true);
  await designer.editorReady();
  expect(await designer.templateText()).toBe(template);

  await goTo(
    page,
    await fragmentOf(paidDraft({ triggerId: 'successfully-published', purpose: 'codes' })),
  );
  await expect(banner(page)).toContainText('does not have here');
  await designer.editorReady();
  expect(await designer.templateText()).toBe(template);
  expect(await storedDraft(page)).toBe(stored(mine));
});

test('a refused clipboard selects the text and says how to copy it', async ({ designer, page }) => {
  await hasDraft(page, paidDraft());
  await designer.open();
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
    });
  });
  await shareButton(page).click();
  await expect(page.getByText(/fits into any message/)).toBeVisible();
  const link = await page.getByLabel('Share link').inputValue();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(/The link is selected: press/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+C');
  expect(await designer.clipboard()).toBe(link);

  await page.getByRole('button', { name: 'Copy as' }).click();
  await page.getByRole('menuitem', { name: 'Markdown link' }).click();
  await expect(page.getByText(/The text is selected: press/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+C');
  expect(await designer.clipboard()).toBe(`[Paid order](${link})`);
});

test('a secret stays where it is unless it is ticked', async ({
  designer,
  page,
  browser,
  baseURL,
}) => {
  const canary = 'c4n4ryT0k3n';
  const secretive = paidDraft({
    raw: false,
    url: `https://hooks.example.com/${canary}`,
    headers: [{ name: 'authorization', value: `Bearer ${canary}` }],
  });
  const requests: string[] = [];
  const record = (from: Page): void => {
    from.on('request', (request) => {
      requests.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`);
    });
  };
  record(page);
  await hasDraft(page, secretive);
  await designer.open();
  // Data of one's own, as an example to start from.
  await page.getByRole('button', { name: 'Search commands' }).click();
  await page.getByRole('combobox', { name: 'Search commands' }).fill('paste an example');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Example' }).fill(`{"token": "${canary}"}`);
  await page.keyboard.press('Escape');

  await shareButton(page).click();
  await expect(page.getByRole('checkbox', { name: 'Include the URL' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Include the HTTP header' })).not.toBeChecked();
  await expect(page.getByText(/Left out unless ticked/)).toHaveCount(2);
  const link = await designer.copied('Copy link');
  expect(JSON.stringify(await decodeLink(new URL(link).hash))).not.toContain(canary);
  for (const copy of ['Template', 'Output', 'Link', 'Markdown link', withBoth]) {
    expect(await copyAs(page, copy), copy).not.toContain(canary);
  }
  await expect(page.getByText(/Your URL was left out of it/)).toBeVisible();
  expect(await copyAs(page, 'cURL (bash, zsh, sh)')).toContain(`authorization: Bearer ${canary}`);

  const other = await secondPerson(browser, baseURL);
  const theirs = other.designer.page;
  record(theirs);
  await theirs.goto(link);
  await expect(banner(theirs)).toBeVisible();
  await theirs.getByRole('button', { name: 'Keep a copy' }).click();
  await expect.poll(() => storedDraft(theirs)).toContain('order.total_amount');
  expect(await storageOf(theirs)).not.toContain(canary);
  await other.leave();

  await page.getByRole('checkbox', { name: 'Include the URL' }).check();
  await expect(page.getByLabel('Share link')).not.toHaveValue(link);
  const withUrl = await page.getByLabel('Share link').inputValue();
  expect(await decodeLink(new URL(withUrl).hash)).toMatchObject({
    draft: { url: secretive.url, headers: [] },
  });
  expect(await copyAs(page, 'Output')).toContain(`"target_url": "${secretive.url}"`);
  await page.getByRole('checkbox', { name: 'Include the HTTP header' }).check();
  await expect(page.getByLabel('Share link')).not.toHaveValue(withUrl);
  const whole = await decodeLink(new URL(await page.getByLabel('Share link').inputValue()).hash);
  expect(whole).toMatchObject({ draft: secretive });
  expect(requests.length).toBeGreaterThan(10);
  expect(requests.filter((request) => request.includes(canary))).toEqual([]);
});

test('the length of a link is told, and a file offered where none can be made', async ({
  designer,
  page,
}) => {
  // Noise does not compress.
  const noise = (length: number): string =>
    Array.from({ length }, (_, at) => ((at * at * 7919 + at * 104729) % 1679616).toString(36)).join(
      '',
    );
  await hasDraft(page, paidDraft({ template: `{"noise": "${noise(900)}"}` }));
  await designer.open();
  await shareButton(page).click();
  await expect(page.getByText(/Discord refuses messages/)).toBeVisible();
  await page.keyboard.press('Escape');
  await designer.editorReady();
  await designer.pasteTemplate(`{"noise": "${noise(14_000)}"}`);
  await shareButton(page).click();
  await expect(page.getByText(/Download the draft and send the file instead/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeDisabled();
});

test('files: a draft is downloaded here and opened there', async ({
  designer,
  page,
  browser,
  baseURL,
}) => {
  const whole = paidDraft({
    url: 'https://hooks.example.com/a',
    headers: [{ name: 'x-key', value: 'v' }],
  });
  await hasDraft(page, whole);
  await designer.open();
  await shareButton(page).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download draft' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Paid order.payload.json');

  const other = await secondPerson(browser, baseURL);
  const theirs = other.designer.page;
  await hasDraft(theirs, mine);
  await other.designer.open();
  await shareButton(theirs).click();
  await theirs.getByLabel('File to open').setInputFiles({
    name: 'Paid order.payload.json',
    mimeType: 'application/json',
    buffer: await read(await download.createReadStream()),
  });
  await expect(theirs.getByText(/would take the place of “My own”/)).toBeVisible();
  expect(await storedDraft(theirs)).toBe(stored(mine));
  await theirs.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect.poll(() => storedDraft(theirs)).toBe(stored(whole));
  await theirs.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => storedDraft(theirs)).toBe(stored(mine));
  await other.leave();
});

test('files: dropped anywhere, asked about, undone', async ({ designer, page }) => {
  await hasDraft(page, mine);
  await designer.open();
  await designer.editorReady();
  const drop = async (name: string, text: string): Promise<void> => {
    const data = await page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ''], fileName ?? ''));
        return transfer;
      },
      [name, text],
    );
    const target = page.locator('.monaco-editor').first();
    await target.dispatchEvent('dragenter', { dataTransfer: data });
    await expect(page.getByText('Drop to open')).toBeVisible();
    await target.dispatchEvent('drop', { dataTransfer: data });
    await expect(page.getByText('Drop to open')).toHaveCount(0);
  };
  await expect(async () => {
    // The part that takes files comes after the first paint.
    await drop('broken.payload.json', '{"version": 1, "template": 5}');
    await expect(page.getByText(/`template` is not text|template.* is not text/)).toBeVisible();
  }).toPass();
  expect(await storedDraft(page)).toBe(stored(mine));

  await drop('other.json', template);
  await expect(page.getByText(/“other.json” would take the place/)).toBeVisible();
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect.poll(() => designer.templateText()).toBe(template);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => designer.templateText()).toBe(mine.template);
});

test('an embedded payload is for reading and leads to the whole', async ({ designer, page }) => {
  await hasDraft(page, paidDraft());
  await designer.open();
  await shareButton(page).click();
  await page.getByText('Show it in a wiki page').click();
  const snippet = await designer.copied('Copy HTML');
  const address = /src="([^"]+)"/.exec(snippet)?.[1] ?? '';
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Paid order' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Payload template' }).first()).toContainText(
    '{{order.total_amount}}',
  );
  await expect(page.getByRole('region', { name: 'Sample output' }).first()).toContainText(
    '"total": 13500',
  );
  await expect(page.getByRole('textbox')).toHaveCount(0);
  const [full] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open in Payload Designer' }).click(),
  ]);
  await expect(banner(full)).toBeVisible();

  await full.close();

  await page.goto(address.slice(0, -6));
  await expect(page.getByText(/The end of this link is missing/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open in Payload Designer' })).toBeVisible();
});

test('a wiki can frame the embedded page, and not the main one', async ({ browser, baseURL }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const fragment = await fragmentOf(paidDraft());
  const framed = (path: string): string =>
    `<iframe title="${path}" src="${baseURL ?? ''}${path}${fragment}"></iframe>`;
  // A real server: browsers let no made-up page frame one of this machine.
  const wiki = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(framed('embed.html') + framed('index.html'));
  });
  await new Promise<void>((listening) => wiki.listen(0, 'localhost', listening));
  const address = wiki.address();
  await page.goto(`http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`);
  const embedded = page.frameLocator('iframe[title="embed.html"]');
  await expect(embedded.getByRole('heading', { name: 'Paid order' })).toBeVisible();
  await expect(embedded.getByRole('region', { name: 'Sample output' })).toContainText('13500');
  await expect.poll(() => said.filter((text) => /frame-ancestors/u.test(text))).toHaveLength(1);
  await expect(
    page.frameLocator('iframe[title="index.html"]').getByRole('combobox', { name: 'Trigger' }),
  ).toHaveCount(0);
  await context.close();
  wiki.close();
});

/** Follows a link on the page that is open, as one that is pasted into the address bar. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

/** The fragment with the character at a place changed for another of the same alphabet. */
function swapped(fragment: string, at: number): string {
  const other = fragment.charAt(at) === 'A' ? 'B' : 'A';
  return fragment.slice(0, at) + other + fragment.slice(at + 1);
}

/** A link of the right form, whatever it holds. */
async function packed(json: string): Promise<string> {
  const bytes = await deflate(new TextEncoder().encode(seal(json)));
  return `#/t/1.${encodeBase64url(bytes)}`;
}

/** What an entry of the copies' menu puts on the clipboard. */
async function copyAs(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Copy as' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await expect(page.getByText(`Copied: ${name}.`)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function read(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
