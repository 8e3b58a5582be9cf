// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as checks from '../../language/check.ts';
import { createCatalogueClient } from '../../state/catalogueQueries.ts';
import { Designer } from '../../state/designer.ts';
import { createPreferences } from '../../state/preferences.ts';
import { SharedView } from '../../state/sharedView.ts';
import { analysisModule } from '../../state/useAnalysis.ts';
import { MemoryStorage } from '../../state/testing/memoryStorage.ts';
import { comfortsModule } from '../controls/comfortsModule.ts';
import { dismissToast } from '../feedback/toast.ts';
import { DesignerPage } from './DesignerPage.tsx';
import { SharedRouter } from '../share/SharedRouter.tsx';

// The code editor needs a real browser; what is tested here is the page with the plain one.
vi.mock('../editors/editorModule.ts', async () => {
  const { lazyModule } = await import('./lazyModule.ts');
  return { editorModule: lazyModule(() => new Promise(() => undefined)) };
});

// Without a layout every click would hit the divider.
vi.mock('../panes/SplitPanes.tsx', () => ({
  SplitPanes: ({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) => (
    <>
      {first}
      {second}
    </>
  ),
}));

vi.mock('../../language/check.ts', async (original) => {
  const { throwingCheck } = await import('../testing/throwingCheck.ts');
  return throwingCheck(await original<typeof checks>());
});

configure({ asyncUtilTimeout: 10_000 });

let memory: MemoryStorage;
let designer: Designer;

beforeEach(() => {
  memory = new MemoryStorage();
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.replace(/^.*\/catalog\//u, '');
    return Promise.resolve(new Response(readFileSync(`public/catalog/${file}`, 'utf8')));
  });
});

afterEach(() => {
  cleanup();
  dismissToast();
  vi.unstubAllGlobals();
});

async function open(): Promise<UserEvent> {
  const user = userEvent.setup();
  designer = new Designer({ storage: () => memory, now: () => 1 });
  analysisModule.load();
  await analysisModule.settled();
  comfortsModule.load();
  await comfortsModule.settled();
  render(
    <QueryClientProvider client={createCatalogueClient()}>
      <SharedRouter
        own={designer}
        preferences={createPreferences(() => memory)}
        sharing={new SharedView({ page: window, read: () => new Promise(() => undefined) })}
      >
        <DesignerPage />
      </SharedRouter>
    </QueryClientProvider>,
  );
  return user;
}

async function choose(user: UserEvent, typed: string, label: string): Promise<void> {
  const field = await screen.findByPlaceholderText('Search triggers and events');
  await user.click(field);
  await user.clear(field);
  await user.type(field, typed);
  await user.click(await screen.findByRole('option', { name: new RegExp(`^${label}`, 'u') }));
}

function write(template: string): void {
  const field = screen.getByRole('textbox', { name: 'Payload template' });
  fireEvent.change(field, { target: { value: template } });
}

function output(): string {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Sample output' }).value;
}

const confirmation =
  '{"order": {"orderId": "{{order.id}}", "total": {{order.total_amount}}, "message": "Thank you, {{customer.name}}!"}}';

it('leads from nothing to a body that would be sent', async () => {
  const user = await open();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copy output' }).disabled).toBe(
    true,
  );
  await choose(user, 'order.paid', 'Order has been paid');

  const complete = await screen.findByRole('textbox', { name: 'Payload template' });
  expect((complete as HTMLTextAreaElement).readOnly).toBe(true);
  expect(JSON.parse(output()).data).toEqual(JSON.parse((complete as HTMLTextAreaElement).value));

  await user.click(screen.getByRole('radio', { name: 'Custom' }));
  screen.getByRole('button', { name: 'Template is empty' });
  write(confirmation);
  screen.getByRole('button', { name: 'JSON is valid' });
  await user.type(screen.getByRole('textbox', { name: 'Event name' }), 'paid');
  expect(JSON.parse(output())).toMatchObject({
    type: 'paid',
    event: { type: 'customer.order.paid' },
    data: { order: { total: expect.any(Number) } },
  });

  await user.click(screen.getByRole('checkbox', { name: 'Raw payload' }));
  expect(Object.keys(JSON.parse(output()))).toEqual(['order']);
  await user.click(screen.getByRole('checkbox', { name: 'Show output' }));
  expect(screen.queryByRole('textbox', { name: 'Sample output' })).toBeNull();
  expect(designer.store.getState().draft).toMatchObject({ raw: true, template: confirmation });
});

it('shows somebody new an example, and offers none where there is work', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'See an example first' }));
  await screen.findByRole('button', { name: 'JSON is valid' });
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Trigger' }).value).toBe(
    'Order has been paid',
  );
  expect(JSON.parse(output()).data.order.message).toMatch(/^Thank you for your order, \S/u);
  cleanup();

  memory.clear();
  await open();
  designer.change({ template: '{"mine": 1}' });
  await screen.findByRole('button', { name: 'Choose a trigger' });
  await screen.findByPlaceholderText('Search triggers and events');
  expect(screen.queryByRole('button', { name: 'See an example first' })).toBeNull();
});

/** Opens the page with the confirmation for a paid order, and chooses another trigger for it. */
async function openAndSwitch(typed: string, label: string): Promise<UserEvent> {
  const user = await open();
  await choose(user, 'order paid', 'Order has been paid');
  await user.click(screen.getByRole('radio', { name: 'Custom' }));
  write(confirmation);
  await screen.findByRole('button', { name: 'JSON is valid' });
  await chooseAgain(user, typed, label);
  return user;
}

async function chooseAgain(user: UserEvent, typed: string, label: string): Promise<void> {
  const field = screen.getByRole('combobox', { name: 'Trigger' });
  await user.clear(field);
  await user.type(field, typed);
  await user.click(await screen.findByRole('option', { name: new RegExp(`^${label}`, 'u') }));
}

const draft = () => designer.store.getState().draft;

it('keeps the text and checks it again when the trigger changes', async () => {
  const user = await openAndSwitch('left segment', 'Customer left segment');
  await user.click(await screen.findByRole('button', { name: 'Switch' }));
  await screen.findByRole('button', { name: '2 errors' });
  screen.getByText('Not sendable yet: 2 errors in the template.');
  expect(draft().template).toBe(confirmation);
  expect(output()).toContain('Thank you, ');
});

it('asks before a trigger is taken that would break something; cancelled, nothing changes', async () => {
  const user = await openAndSwitch('left segment', 'Customer left segment');
  const question = await screen.findByRole('dialog', { name: 'Switch to Customer left segment?' });
  within(question).getByText(/^1 key stays, 2 are not sent with “Customer left segment”\./u);
  expect(draft().triggerId).toContain('paid');
  // The dialog listens once it has the focus, a moment after it is drawn.
  await waitFor(() => expect(question.contains(document.activeElement)).toBe(true));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(draft()).toMatchObject({ template: confirmation });
  expect(draft().triggerId).toContain('paid');
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Trigger' });
  expect(field.value).toBe('Order has been paid');
  await waitFor(() => expect(document.activeElement).toBe(field));
});

it('replaces what is not sent together with the switch, and takes both back', async () => {
  const user = await openAndSwitch('left segment', 'Customer left segment');
  const replace = await screen.findByRole('button', { name: 'Switch and replace' });
  expect((replace as HTMLButtonElement).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Replace order.id with customer.id' }));
  await user.click(replace);
  expect(draft().triggerId).toContain('left');
  const replaced = confirmation.replace('order.id', 'customer.id');
  expect(draft().template).toBe(replaced);

  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(draft().triggerId).toContain('paid');
  expect(draft().template).toBe(confirmation);
});

it('asks nothing where nothing would break', async () => {
  await openAndSwitch('order.created', 'Order creation');
  await screen.findByRole('button', { name: 'JSON is valid' });
  expect(draft().triggerId).toContain('creat');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('switches all the same where the keys of the other trigger cannot be loaded', async () => {
  const load = fetch;
  vi.stubGlobal('fetch', (address: string) =>
    address.includes('segment') ? Promise.reject(new TypeError('offline')) : load(address),
  );
  await openAndSwitch('left segment', 'Customer left segment');
  await screen.findByText(/could not be loaded: the server cannot be reached/u);
  expect(draft()).toMatchObject({ template: confirmation });
  expect(draft().triggerId).toContain('left');
});

it('lists problems, leads to them, and mends them', async () => {
  const user = await open();
  await choose(user, 'order paid', 'Order has been paid');
  await user.click(screen.getByRole('radio', { name: 'Custom' }));
  write('{\n  "state": "{{order.stauts}}"\n}');
  const problems = within(await screen.findByRole('list', { name: 'Problems' }));
  await user.click(problems.getByRole('button', { name: /2:13/u }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Payload template' });
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain('order.stauts');

  await user.click(await problems.findByRole('button', { name: /^Use order\.status/u }));
  expect(designer.store.getState().draft.template).toContain('{{order.status}}');
  screen.getByRole('button', { name: 'JSON is valid' });

  // Where several keys may have been meant, the others are a click away.
  write('{"id": "{{voucher.id}}"}');
  const others = within(await screen.findByRole('list', { name: 'Problems' }));
  await user.click(others.getByRole('button', { name: '+4 other ways to fix it' }));
  await user.click(others.getByRole('button', { name: /^Use customer\.id/u }));
  expect(designer.store.getState().draft.template).toBe('{"id": "{{customer.id}}"}');

  // A fix that uncovers another mistake says that it mends that too, once it was tried.
  write('{"id": {{order.id.}}}');
  const both = 'Use {{order.id}} and wrap it in quotes';
  await waitFor(async () => {
    // What is known of the findings may come anew, and their buttons with it, while one is pressed.
    await user.click(screen.getByRole('button', { name: both }));
    expect(designer.store.getState().draft.template).toBe('{"id": "{{order.id}}"}');
  });

  // One that would bring another goes.
  write('{"id": "{{or\nder.id}}"}');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Write \\n' })).toBeNull());
  screen.getByText(/cannot hold a line break/u);
});

it('keeps the template’s editor where its analysis throws, and says so in the other panes', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const user = await open();
  await choose(user, 'order paid', 'Order has been paid');
  await user.click(screen.getByRole('radio', { name: 'Custom' }));
  write('{"id": "{{order.id}}"}');
  await screen.findByRole('button', { name: 'JSON is valid' });
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Payload template' });

  write('{"id": "broken on purpose"}');
  screen.getByText('The sample output stopped working');
  screen.getByText('The list of problems stopped working');
  expect(screen.queryByRole('button', { name: 'JSON is valid' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Copy template' })).toHaveProperty('disabled', false);
  expect(screen.getByRole('textbox', { name: 'Payload template' })).toBe(field);
  expect(field.value).toBe('{"id": "broken on purpose"}');
  expect(draft().template).toBe(field.value);
  expect(told).toHaveBeenCalled();

  write('{"id": "mended"}');
  expect(output()).toContain('"id": "mended"');
  screen.getByRole('button', { name: 'JSON is valid' });
  expect(screen.queryByText(/stopped working/u)).toBeNull();
  expect(screen.getByRole('textbox', { name: 'Payload template' })).toBe(field);
  told.mockRestore();
});

it('asks before it replaces a template with the full payload', async () => {
  const user = await open();
  designer.change({ template: '{"mine": 1}' });
  await choose(user, 'order paid', 'Order has been paid');
  const start = await screen.findByRole('button', { name: 'Start from the full payload' });
  await user.click(start);
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(designer.store.getState().draft).toMatchObject({
    mode: 'default',
    template: '{"mine": 1}',
  });

  await user.click(start);
  await user.click(await screen.findByRole('button', { name: 'Replace' }));
  const { mode, template } = designer.store.getState().draft;
  expect(mode).toBe('custom');
  expect(template).toContain('"{{customer.name}}"');
  expect(template).toContain(': {{order.total_amount}}');
});

it('says that a text is copied only when the clipboard has it', async () => {
  const user = await open();
  designer.change({ mode: 'custom', template: '{"a": 1}' });
  await user.click(await screen.findByRole('button', { name: 'Copy template' }));
  await screen.findByRole('button', { name: 'Copied' });
  expect(await navigator.clipboard.readText()).toBe('{"a": 1}');

  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(screen.getByRole('button', { name: 'Copied' }));
  await screen.findByText(/press (Ctrl|Cmd)\+C/u);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Payload template' });
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 8]);
});

it('says at the field what is wrong with URL and headers', async () => {
  const user = await open();
  const url = screen.getByRole('textbox', { name: 'URL' });
  await user.type(url, 'ftp://example.com');
  expect(url.getAttribute('aria-invalid')).toBe('true');
  expect(
    document.getElementById(url.getAttribute('aria-describedby') ?? '')?.textContent,
  ).toContain('https://');

  await user.click(screen.getByRole('button', { name: 'HTTP headers' }));
  await user.click(await screen.findByRole('button', { name: 'Add header' }));
  const name = screen.getByRole('textbox', { name: 'Header 1 name' });
  await user.type(name, 'X-Key');
  expect(name.getAttribute('aria-invalid')).toBe('true');
  expect(designer.store.getState().draft.headers).toEqual([{ name: 'X-Key', value: '' }]);
  await user.click(screen.getByRole('button', { name: 'Remove header X-Key' }));
  expect(designer.store.getState().draft.headers).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add header' }));
});

it('takes Ctrl+S as "save now", not as the browser’s own', async () => {
  await open();
  designer.change({ name: 'Order' });
  const notPrevented = fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
  expect(notPrevented).toBe(false);
  expect(designer.store.getState().save).toEqual({ kind: 'saved' });
});

it('folds the set-up into a line, and remembers that', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Set-up fields' }));
  expect(screen.queryByRole('textbox', { name: 'URL' })).toBeNull();
  screen.getByText('No trigger chosen');
  cleanup();
  await open();
  expect(screen.queryByRole('textbox', { name: 'URL' })).toBeNull();
});
