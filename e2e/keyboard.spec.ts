/** Everything without a mouse: each journey is of keys alone, from the first Tab on. */
import { sampleData } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import { command, expectLines, helpReady, linesOf, press, tabTo, withoutMouse } from './person.ts';
import { hasDraft, paidDraft } from './sharing.ts';

const trigger = 'Order has been paid';
const purpose = 'Send plain message to customers';

let untouched: () => Promise<void>;

test.beforeEach(async ({ page }) => {
  untouched = await withoutMouse(page);
});

test.afterEach(async () => {
  await untouched();
});

test('from the first visit to a checked payload', async ({ designer, page }) => {
  const { keyboard } = page;
  await designer.open();
  await expect(designer.trigger).toBeEditable();

  await tabTo(page, designer.trigger);
  await keyboard.type('order has been');
  await expect(page.getByRole('option', { name: /Order has been paid/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(designer.trigger).toHaveValue(trigger);

  await tabTo(page, designer.purpose);
  await keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Send plain message' })).toBeVisible();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await expect(designer.purpose).toContainText(purpose);

  await tabTo(page, page.getByRole('radio', { name: 'Default' }));
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Custom' })).toBeChecked();
  await tabTo(page, designer.rawPayload);
  await keyboard.press('Space');
  await expect(designer.rawPayload).toBeChecked();

  await designer.editorReady();
  await tabTo(page, designer.template);
  await keyboard.type('{"who": {{cusna');
  await expect(designer.suggestions).toContainText('customer.name');
  await keyboard.press('Enter');
  await keyboard.type(', "total": {{order.total_am');
  await expect(designer.suggestions).toContainText('order.total_amount');
  await keyboard.press('Enter');
  await expect(designer.status).toHaveText(/JSON is valid/);

  // Tab indents in the editor; Ctrl+M lets it move on.
  await keyboard.press('Control+M');
  await tabTo(page, designer.output);
  const data = sampleData('order-has-been-paid', 'message') as {
    customer: { name: string };
    order: { total_amount: number };
  };
  const body = { who: data.customer.name, total: data.order.total_amount };
  await expectLines(designer.output, JSON.stringify(body, null, 2));
});

test('mistakes are told in words and mended; the text is laid out', async ({ designer, page }) => {
  const { keyboard } = page;
  await designer.start(trigger, purpose);
  await helpReady(page);
  await keyboard.press('Alt+t');
  await designer.paste(`{
  'id': {{order.id}},
  "to": {{customer.email}},
  "name": "{{customer.nmae}}",
  "code": "{{voucher.code}}",
  "count": 01,
  "big": 12345678901234567890,
  "on": True,
}`);
  const problems = page.getByRole('list', { name: 'Problems' }).getByRole('listitem');
  await expect(problems).toHaveText([
    /JSON knows double quotes only/,
    /order\.id is text and must stand in quotes/,
    /customer\.email is text and must stand in quotes/,
    /customer\.nmae is not sent with .*Did you mean customer\.name/,
    /voucher\.code is not sent .* for the purpose/,
    /A number does not start with a zero/,
    /JSON has no True/,
    /A comma stands before the closing bracket/,
  ]);

  // To the first, and its fix.
  const option = (name: string | RegExp) => page.getByRole('option', { name });
  await keyboard.press('F8');
  await keyboard.press('ControlOrMeta+Period');
  await expect(option('Use double quotes')).toBeVisible();
  await keyboard.press('Enter');
  await expectLines(designer.template, /^ {2}"id": {{order\.id}},$/m);

  // All of a kind; one undo takes them back.
  await keyboard.press('F8');
  await keyboard.press('ControlOrMeta+Period');
  await expect(option('Fix all 2 of this kind')).toBeVisible();
  await press(page, 'ArrowDown', 1);
  await keyboard.press('Enter');
  await expectLines(designer.template, /"{{order\.id}}",\n {2}"to": "{{customer\.email}}"/);
  await keyboard.press('ControlOrMeta+Z');
  await expectLines(designer.template, / {{order\.id}},\n {2}"to": {{customer\.email}}/);

  // The second of two candidates; the caret is behind it.
  await press(page, 'F8', 3);
  await keyboard.press('ControlOrMeta+Period');
  await expect(page.getByRole('option')).toHaveText([
    'Use redemption.voucher.code',
    'Use redemption.reward.voucher.code',
    /^Switch purpose to Send and publish unique codes/,
  ]);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expectLines(designer.template, /"{{redemption\.reward\.voucher\.code}}"/);
  await keyboard.type('!');
  await expectLines(designer.template, /"{{redemption\.reward\.voucher\.code}}!"/);
  await press(page, 'ControlOrMeta+Z', 2);
  await expectLines(designer.template, /"{{voucher\.code}}"/);

  // Or the purpose that sends it.
  await keyboard.press('ArrowLeft');
  await keyboard.press('ControlOrMeta+Period');
  await expect(option(/^Switch purpose/)).toBeVisible();
  await press(page, 'ArrowDown', 2);
  await keyboard.press('Enter');
  await expect(designer.purpose).toContainText('Send and publish unique codes');
  await expect(designer.template).toBeFocused();
  await expect(problems.filter({ hasText: 'voucher.code' })).toHaveCount(0);

  // From the list of problems: to the place, to the other ways, and a fix.
  await keyboard.press('Control+M');
  await tabTo(page, page.getByRole('button', { name: /customer\.nmae is not sent/ }));
  await keyboard.press('Enter');
  await expect(designer.template).toBeFocused();
  await keyboard.type('{{customer.phone}}');
  await expectLines(designer.template, /^ {2}"name": "{{customer\.phone}}",$/m);
  const zero = problems.filter({ hasText: 'start with a zero' });
  await tabTo(page, zero.getByRole('button', { name: '+1 other way to fix it' }));
  await keyboard.press('Enter');
  await expect(zero.getByRole('button', { name: /quotes/ }).last()).toBeFocused();
  await keyboard.press('Enter');
  await expectLines(designer.template, /"count": "01",/);
  await expect(designer.template).toBeFocused();

  // Everything that is certain, in one step.
  await tabTo(page, page.getByRole('button', { name: 'Fix all', exact: true }));
  await keyboard.press('Enter');
  await expect(designer.status).toHaveText(/JSON is valid/);
  await expect(designer.template).toBeFocused();
  await keyboard.press('ControlOrMeta+Z');
  await expect(designer.status).toHaveText(/4 errors/);
  await keyboard.press('Shift+Alt+Period');
  await expect(designer.status).toHaveText(/JSON is valid/);

  const pretty = await linesOf(designer.template);
  await command(page, 'Compact to one line');
  await expectLines(
    designer.template,
    /^{"id":"{{order\.id}}",.*"big":12345678901234567890,"on":true}$/,
  );
  await expect(designer.template).toBeFocused();
  await keyboard.press('Shift+Alt+F');
  await expectLines(designer.template, pretty);
  await press(page, 'ControlOrMeta+Z', 2);
  await expectLines(designer.template, pretty);
});

test('template, output and set-up lead to each other', async ({ designer, page }) => {
  const { keyboard } = page;
  const { customer } = sampleData('order-has-been-paid', 'message') as {
    customer: { name: string };
  };
  const marked = page.locator('.payload-highlight');
  await hasDraft(
    page,
    paidDraft({ raw: false, template: '{\n  "who": "{{customer.name}}",\n  "fixed": true\n}' }),
  );
  await designer.open();
  await helpReady(page);
  await designer.editorReady();
  await keyboard.press('Alt+t');
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('End');
  await press(page, 'ArrowLeft', 6);
  await expect(marked).toHaveText(customer.name.replaceAll(' ', '\u00a0'));
  await keyboard.press('Alt+o');
  await expect(designer.output).toBeFocused();
  await keyboard.press('Alt+o');
  await expect(page.getByText(/^From customer\.name, text/)).toBeVisible();
  await expect(designer.template).toBeFocused();
  // The whole placeholder is selected.
  await keyboard.type('gone');
  await expectLines(designer.template, '{\n  "who": "gone",\n  "fixed": true\n}');

  // A field of the envelope.
  const name = page.getByRole('textbox', { name: 'Event name' });
  await command(page, 'Type the event name');
  await expect(name).toBeFocused();
  await keyboard.type('paid-now');
  await expect(marked).toHaveText('"paid-now"');
  await keyboard.press('Tab');
  await keyboard.type('https://example.com/a');
  await expect(marked).toHaveText('"https://example.com/a"');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Alt+o');
  await expect(designer.output).toBeFocused();
  await keyboard.press('Alt+o');
  await expect(name).toBeFocused();

  // The same where the complete data is sent.
  await command(page, 'Send the complete data');
  await tabTo(page, designer.trigger);
  await expect(marked).toHaveText('"customer.order.paid"');
});

test('another trigger is asked about, left, mended and taken back', async ({ designer, page }) => {
  const { keyboard } = page;
  const text = '{"id": "{{order.id}}", "name": "{{customer.name}}"}';
  const other = 'Customer entered segment';
  const question = page.getByRole('dialog', { name: `Switch to ${other}?` });
  const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
  await hasDraft(page, paidDraft({ template: text }));
  await designer.open();
  await helpReady(page);
  await designer.editorReady();

  // What is typed takes the place of what the field holds; Escape leaves all as it was.
  const choose = async (): Promise<void> => {
    await keyboard.type(other);
    await expect(page.getByRole('option', { name: other }).first()).toBeVisible();
    await keyboard.press('Enter');
    await expect(question.getByText(/^1 key stays, 1 is not sent with/)).toBeVisible();
  };
  await tabTo(page, designer.trigger);
  await choose();
  await keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(designer.trigger).toBeFocused();
  await expect(designer.trigger).toHaveValue(trigger);
  await expectLines(designer.template, text);
  await expect(designer.status).toHaveText(/JSON is valid/);
  await choose();
  await tabTo(page, question.getByRole('button', { name: 'Cancel' }));
  await keyboard.press('Enter');
  await expect(designer.trigger).toBeFocused();
  await expect(designer.trigger).toHaveValue(trigger);

  // One key is put in the place of another together with the switch.
  await choose();
  await tabTo(page, question.getByRole('button', { name: 'Replace order.id with customer.id' }));
  await keyboard.press('Space');
  await tabTo(page, question.getByRole('button', { name: 'Switch and replace' }));
  await keyboard.press('Enter');
  await expect(designer.trigger).toHaveValue(other);
  await expect(designer.trigger).toBeFocused();
  await expectLines(designer.template, text.replace('order.id', 'customer.id'));
  await expect(designer.status).toHaveText(/JSON is valid/);
  await keyboard.press('F6');
  await expect(undo).toBeFocused();
  await keyboard.press('Enter');
  await expect(undo).toHaveCount(0);
  await expect(designer.trigger).toHaveValue(trigger);
  await expect(designer.trigger).toBeFocused();
  await expectLines(designer.template, text);

  // Or not; the text stays, and there is the same way back.
  await choose();
  await tabTo(page, question.getByRole('button', { name: 'Switch', exact: true }));
  await keyboard.press('Enter');
  await expect(designer.trigger).toHaveValue(other);
  await expect(designer.status).toHaveText(/1 error/);
  await keyboard.press('F6');
  await keyboard.press('Enter');
  await expect(undo).toHaveCount(0);
  await expect(designer.trigger).toHaveValue(trigger);
  await expect(designer.status).toHaveText(/JSON is valid/);

  // Where else it fits as it is.
  await command(page, 'Where this template fits');
  await expect(page.getByText(/^It fits \d+ of 46 contexts as it is/)).toBeVisible();
  const fits = page.getByRole('list', { name: 'Fits', exact: true });
  await tabTo(page, fits.getByRole('button', { name: `Switch to Order creation, ${purpose}` }));
  await keyboard.press('Enter');
  await expect(designer.trigger).toHaveValue('Order creation');
  await expect(designer.trigger).toBeFocused();
  await expect(designer.status).toHaveText(/JSON is valid/);
});

test('ready templates, snippets and an example of a receiver are put in', async ({
  designer,
  page,
}) => {
  const { keyboard } = page;
  await designer.start(trigger, purpose);
  await helpReady(page);

  // One of the snippets for an empty template.
  await keyboard.press('Alt+t');
  await keyboard.press('Control+M');
  await tabTo(page, page.getByRole('button', { name: /^Customer summary/ }));
  await keyboard.press('Enter');
  await expectLines(designer.template, /"name": "{{customer\.name}}"/);
  await expect(designer.template).toBeFocused();
  await keyboard.press('ControlOrMeta+Z');
  await expectLines(designer.template, '');

  // A ready template, which brings its trigger along.
  await tabTo(page, page.getByRole('button', { name: 'Ready templates for receivers' }));
  await keyboard.press('Enter');
  const gallery = page.getByRole('dialog', { name: 'Ready templates' });
  await tabTo(page, gallery.getByRole('button', { name: /^Twilio/ }));
  await keyboard.press('Enter');
  await tabTo(page, gallery.getByRole('button', { name: /^Switch to Customer entered segment/ }));
  await keyboard.press('Enter');
  await expectLines(designer.template, /"to": "{{customer\.phone}}"/);
  await expect(designer.template).toBeFocused();
  await expect(designer.trigger).toHaveValue('Customer entered segment');
  await expect(designer.status).toHaveText(/JSON is valid/);
  await expectLines(designer.output, /"body": "Hello .*your code is /);
  await keyboard.press('F6');
  await keyboard.press('Enter');
  await expect(designer.trigger).toHaveValue(trigger);
  await expectLines(designer.template, '');
  await expect(designer.template).toBeFocused();

  // An example, row by row.
  await keyboard.type('{"mine": 1}');
  await command(page, 'Paste an example');
  await expect(page.getByRole('textbox', { name: 'Example' })).toBeFocused();
  await designer.paste(
    '{"email": "jane@example.com", "phone": "+44 1234", "who": "x", "name": "J"}',
  );
  const rows = page.getByRole('list', { name: 'Proposals' }).getByRole('checkbox');
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole('checkbox', { name: /^email/ })).toHaveAccessibleDescription(
    'The names agree. The value looks like an email address.',
  );
  await tabTo(page, page.getByRole('checkbox', { name: /^phone/ }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('combobox', { name: 'Key for name' }));
  await keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Use it with 2 keys' }));
  await keyboard.press('Enter');
  await expectLines(
    designer.template,
    '{"email": "{{customer.email}}", "phone": "+44 1234", "who": "x", "name": "{{referrer.name}}"}',
  );
  await expect(designer.template).toBeFocused();
  await keyboard.press('ControlOrMeta+Z');
  await expectLines(designer.template, '{"mine": 1}');

  // All of them at once.
  await command(page, 'Paste an example');
  await expect(page.getByRole('textbox', { name: 'Example' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Accept all' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Use it with 3 keys' }));
  await keyboard.press('Enter');
  await expectLines(designer.template, /"phone": "{{customer\.phone}}"/);
});

test('commands are found, and their keys read', async ({ designer, page }) => {
  const { keyboard } = page;
  await hasDraft(page, paidDraft({ template: '{"a":1}' }));
  await designer.open();
  await helpReady(page);
  await designer.editorReady();

  // The menu says the keys too; what it does is done in the template.
  await tabTo(page, page.getByRole('button', { name: 'More for the template' }));
  await keyboard.press('Enter');
  const format = page.getByRole('menuitem', { name: 'Format document' });
  await expect(format).toContainText('Shift+Alt+F');
  await expect(format).toBeFocused();
  await keyboard.press('Enter');
  await expectLines(designer.template, '{\n  "a": 1\n}');
  await expect(designer.template).toBeFocused();

  await command(page, 'Dark theme');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(designer.template).toBeFocused();
  await command(page, 'Copy template');
  await expect.poll(() => designer.clipboard()).toBe('{\n  "a": 1\n}');

  // A question mark is one where text is typed, and else asks for the keys.
  const name = page.getByRole('textbox', { name: 'Event name' });
  await command(page, 'Type the event name');
  await expect(name).toBeFocused();
  await keyboard.type('?');
  await expect(name).toHaveValue('?');
  await tabTo(page, page.getByRole('button', { name: 'Set-up fields' }));
  await keyboard.type('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByText('Format document')).toBeVisible();
  await keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Set-up fields' })).toBeFocused();
});

test('the likeliest key stands behind the caret: Tab takes it, Escape and typing on do not', async ({
  designer,
  page,
}) => {
  const { keyboard } = page;
  const ghost = page.locator('.payload-ghost');
  await designer.start(trigger, purpose);
  await helpReady(page);
  await keyboard.press('Alt+t');
  await keyboard.type('{"email":');
  await expect(ghost.first()).toHaveText(/customer\.email/);
  await keyboard.press('Tab');
  await expect(ghost).toHaveCount(0);
  await expectLines(designer.template, '{"email": "{{customer.email}}"}');
  await keyboard.press('ControlOrMeta+Z');
  await expectLines(designer.template, '{"email":}');

  await keyboard.type(' ');
  await expect(ghost.first()).toBeVisible();
  await keyboard.press('Escape');
  await expect(ghost).toHaveCount(0);
  // With nothing on offer Tab indents.
  await keyboard.press('Tab');
  await keyboard.press('Backspace');
  await keyboard.type(' ');
  await expect(ghost.first()).toBeVisible();
  await keyboard.type('1');
  await expect(ghost).toHaveCount(0);
  await expectLines(designer.template, /^{"email": +1}$/);

  // Inside a placeholder the list's chosen row is shown, and Tab takes it too.
  await keyboard.type(', "id": "{{customer.sour');
  await expect(ghost.first()).toHaveText('ce_id');
  await keyboard.press('Escape');
  await expect(ghost).toHaveCount(0);
  await keyboard.press('Backspace');
  await expect(ghost.first()).toHaveText('rce_id');
  await keyboard.press('Tab');
  await expect(ghost).toHaveCount(0);
  await expectLines(designer.template, /"id": "{{customer\.source_id}}"}$/);
});
