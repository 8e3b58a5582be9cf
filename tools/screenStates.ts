/** The states of the page that `npm run screens` takes pictures of, and how each is reached. */
import { expect, type Page } from '@playwright/test';
import type { Designer } from '../e2e/designer.ts';
import { fragmentOf, hasDraft, paidDraft } from '../e2e/sharing.ts';

export interface ScreenState {
  readonly name: string;
  /** Pictures at 1024 x 768 and 768 x 1024 too. */
  readonly everySize?: boolean;
  /** No picture on a phone: what is shown there is that of another state. */
  readonly wideOnly?: boolean;
  reach(designer: Designer, page: Page): Promise<unknown>;
}

const CONFIRMATION = `{
  "order": {
    "orderId": "{{order.id}}",
    "total": {{order.total_amount}},
    "currency": "USD",
    "items": {{order.items}},
    "message": "Thank you for your order, {{customer.name}}!"
  }
}`;

const MISTAKES = `{
  "to": "{{customer.emial}}",
  "order": {{order.id}},
  "total": "{{order.total_amount}}",
  "items": "{{order.items}}",
  'note': "Thank you, {{customer.name}}",
}`;

/** The page with a draft of last time. */
async function withDraft(
  designer: Designer,
  patch: Parameters<typeof paidDraft>[0] = {},
): Promise<void> {
  await hasDraft(
    designer.page,
    paidDraft({
      name: 'Order confirmation',
      eventName: 'order-confirmation',
      url: 'https://example.com/hooks/orders',
      template: CONFIRMATION,
      ...patch,
    }),
  );
  await designer.open();
  await designer.editorReady();
  await expect(designer.page.getByRole('button', { name: 'Share', exact: true })).toBeEnabled();
}

/** Opens something by its command, as the palette does. */
async function command(designer: Designer, name: string): Promise<void> {
  const { page } = designer;
  await designer.template.focus();
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('combobox', { name: 'Search commands' }).fill(name);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** On phones the set-up of a draft that is there already is folded into a line. */
async function unfoldSetup(page: Page): Promise<void> {
  const fold = page.getByRole('button', { name: 'Set-up fields' });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

async function caretAfter(designer: Designer, text: string, part: string): Promise<void> {
  await designer.template.focus();
  await designer.page.keyboard.press('ControlOrMeta+Home');
  const before = text.slice(0, text.indexOf(part) + part.length).split('\n');
  for (let line = 1; line < before.length; line++) await designer.page.keyboard.press('ArrowDown');
  await designer.page.keyboard.press('Home');
  await designer.page.keyboard.press('Home');
  for (let step = 0; step < (before.at(-1)?.length ?? 0); step++)
    await designer.page.keyboard.press('ArrowRight');
}

export const screenStates: readonly ScreenState[] = [
  { name: 'first-visit', everySize: true, reach: (designer) => designer.open() },
  {
    name: 'trigger-list',
    reach: async (designer, page) => {
      await designer.open();
      await designer.trigger.click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'default',
    everySize: true,
    reach: (designer) => withDraft(designer, { mode: 'default', template: '', raw: false }),
  },
  {
    name: 'custom-empty',
    everySize: true,
    reach: (designer) => withDraft(designer, { template: '' }),
  },
  {
    name: 'custom',
    everySize: true,
    reach: async (designer) => {
      await withDraft(designer, { raw: false });
      await expect(designer.status).toHaveText(/JSON is valid/);
    },
  },
  {
    name: 'errors',
    everySize: true,
    reach: async (designer) => {
      await withDraft(designer, { template: MISTAKES });
      await expect(designer.status).toHaveText(/error/);
    },
  },
  {
    name: 'completion',
    everySize: true,
    reach: async (designer, page) => {
      const template = CONFIRMATION.replace('customer.name}}', 'cust}}');
      await withDraft(designer, { template });
      await caretAfter(designer, template, '{{cust');
      await page.keyboard.press('ControlOrMeta+Space');
      await expect(designer.suggestions).toBeVisible();
    },
  },
  {
    name: 'hover',
    wideOnly: true,
    reach: async (designer, page) => {
      await withDraft(designer);
      await page.getByText('order.total_amount', { exact: false }).first().hover();
      await expect(page.locator('.monaco-hover:visible').first()).toBeVisible();
    },
  },
  {
    name: 'fixes',
    everySize: true,
    reach: async (designer, page) => {
      await withDraft(designer, { template: MISTAKES });
      await caretAfter(designer, MISTAKES, 'customer.em');
      await page.keyboard.press('ControlOrMeta+Period');
      await expect(page.locator('.action-widget').first()).toBeVisible();
    },
  },
  {
    name: 'editor-menu',
    reach: async (designer, page) => {
      await withDraft(designer);
      await expect(page.getByRole('button', { name: 'More for the template' })).toBeVisible();
      await caretAfter(designer, CONFIRMATION, '"USD');
      for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowLeft');
      await page.keyboard.press('Shift+F10');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('menuitem', { name: 'Copy' })).toBeFocused();
    },
  },
  {
    name: 'keys-panel',
    everySize: true,
    reach: async (designer, page) => {
      await withDraft(designer);
      const tab = page.getByRole('tab', { name: 'Keys' });
      const button = page.getByRole('button', { name: 'Keys', exact: true });
      await expect(tab.or(button)).toBeVisible();
      if (await tab.isVisible()) await tab.click();
      else if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
      await expect(page.getByRole('treeitem').first()).toBeVisible();
    },
  },
  {
    name: 'headers',
    reach: async (designer, page) => {
      await withDraft(designer);
      await unfoldSetup(page);
      await page.getByRole('button', { name: 'HTTP headers' }).click();
      await page.getByRole('button', { name: 'Add header' }).click();
      await page.getByRole('textbox', { name: 'Header 1 name' }).fill('X-Api-Key');
      await page.getByRole('textbox', { name: 'Header 1 value' }).fill('secret');
    },
  },
  {
    name: 'trigger-change',
    everySize: true,
    reach: async (designer, page) => {
      await withDraft(designer);
      await unfoldSetup(page);
      await designer.pickTrigger('Customer entered segment');
      await page
        .getByRole('button', { name: /^Replace / })
        .first()
        .click();
    },
  },
  {
    name: 'palette',
    wideOnly: true,
    reach: async (designer, page) => {
      await withDraft(designer);
      await designer.template.focus();
      await page.keyboard.press('ControlOrMeta+K');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'shortcuts',
    wideOnly: true,
    reach: async (designer, page) => {
      await withDraft(designer);
      await command(designer, 'shortcuts');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
  },
  {
    name: 'gallery',
    reach: async (designer, page) => {
      await withDraft(designer);
      await command(designer, 'Ready templates');
      await expect(page.getByRole('dialog', { name: 'Ready templates' })).toBeVisible();
    },
  },
  {
    name: 'from-an-example',
    reach: async (designer, page) => {
      await withDraft(designer, { template: '' });
      await command(designer, 'Paste an example');
      await page
        .getByRole('textbox', { name: 'Example' })
        .fill('{"email": "ada@example.com", "name": "Ada", "order_total": 42.5, "source": "shop"}');
      await expect(page.getByRole('list', { name: 'Proposals' })).toBeVisible();
    },
  },
  {
    name: 'share',
    everySize: true,
    reach: async (designer, page) => {
      await withDraft(designer);
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await expect(page.getByText(/characters/).first()).toBeVisible();
    },
  },
  {
    name: 'shared-view',
    everySize: true,
    reach: async (designer, page) => {
      await hasDraft(page, paidDraft({ name: 'Mine' }));
      await designer.open(await fragmentOf(paidDraft({ name: 'Theirs', template: CONFIRMATION })));
      await designer.editorReady();
      await expect(page.getByRole('region', { name: 'Shared with you' })).toBeVisible();
    },
  },
  {
    name: 'compare',
    everySize: true,
    reach: async (designer, page) => {
      await hasDraft(page, paidDraft({ name: 'Mine' }));
      await designer.open(await fragmentOf(paidDraft({ name: 'Theirs', template: CONFIRMATION })));
      await designer.editorReady();
      await page.getByRole('button', { name: 'Compare with my draft' }).click();
      await expect(page.getByRole('region', { name: 'Template, compared' })).toBeVisible();
    },
  },
  {
    name: 'bad-link',
    reach: async (_designer, page) => {
      const fragment = await fragmentOf(paidDraft());
      await page.goto(`./${fragment.slice(0, -9)}`);
      await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
    },
  },
  {
    name: 'contract',
    everySize: true,
    reach: async (designer, page) => {
      await withDraft(designer);
      const button = page.getByRole('button', { name: 'Contract', exact: true });
      if (await button.isVisible()) {
        await button.click();
      } else {
        // Where the bar has no room for it.
        await page.getByRole('button', { name: 'Share', exact: true }).click();
        await page.getByRole('button', { name: 'Receiver contract' }).click();
      }
      await expect(page.getByRole('dialog', { name: 'Receiver contract' })).toBeVisible();
      await expect(page.getByText('$schema').first()).toBeVisible();
    },
  },
  {
    name: 'loading',
    everySize: true,
    reach: async (designer, page) => {
      // An answer that does not come while the picture is taken.
      await page.route('**/catalog/customer.*.json', () => undefined);
      await hasDraft(page, paidDraft({ template: CONFIRMATION }));
      await page.goto('./');
      await designer.editorReady();
    },
  },
  {
    name: 'failed-load',
    everySize: true,
    reach: async (designer, page) => {
      await page.route('**/catalog/customer.order.paid.json', (route) =>
        route.fulfill({ status: 503, body: '' }),
      );
      await hasDraft(page, paidDraft({ template: CONFIRMATION }));
      await page.goto('./');
      await expect(page.getByRole('button', { name: 'Retry' }).first()).toBeVisible({
        timeout: 30_000,
      });
      await designer.editorReady();
    },
  },
  {
    name: 'pane-failed',
    reach: async (designer, page) => {
      await page.route('**/assets/assist-*.js', async (route) => {
        const response = await route.fetch();
        const code = await response.text();
        const body = code.replaceAll('`More for the template`', '(()=>{throw new Error()})()');
        await route.fulfill({ response, body });
      });
      await hasDraft(page, paidDraft({ template: CONFIRMATION }));
      await designer.open();
      await expect(page.getByText('The template’s pane stopped working')).toBeVisible();
      await expect(designer.status).toHaveText(/JSON is valid/);
    },
  },
  {
    name: 'failure',
    everySize: true,
    reach: async (designer, page) => {
      // As text: a function would bring helpers of this file's compiler along, which no page has.
      await page.addInitScript({
        content: `Object.defineProperty(window, 'localStorage', {
          get() { throw new DOMException('denied', 'SecurityError'); },
        });`,
      });
      await page.route('**/assets/editor-*.js', (route) =>
        route.fulfill({ status: 404, body: '' }),
      );
      await designer.open();
      await designer.chooseTrigger('Order has been paid');
      await designer.useCustom();
      await designer.template.fill(CONFIRMATION);
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
];
