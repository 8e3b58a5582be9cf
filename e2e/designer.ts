/** The app as its user sees it: intentions, by role and accessible name. */
import { expect, type Locator, type Page } from '@playwright/test';
import { emptyDraft } from '../src/share/restoreDraft.ts';
import { contextNamed } from './catalogue.ts';
import { hasDraft } from './storedDraft.ts';

export class Designer {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get template(): Locator {
    return this.page.getByRole('textbox', { name: 'Payload template' });
  }

  get output(): Locator {
    return this.page.getByRole('textbox', { name: 'Sample output' });
  }

  get trigger(): Locator {
    return this.page.getByRole('combobox', { name: 'Trigger' });
  }

  get purpose(): Locator {
    return this.page.getByRole('combobox', { name: 'Purpose' });
  }

  get rawPayload(): Locator {
    return this.page.getByRole('checkbox', { name: 'Raw payload' });
  }

  get showOutput(): Locator {
    return this.page.getByRole('checkbox', { name: 'Show output' });
  }

  /** The badge beside the switch: "JSON is valid", "2 errors". */
  get status(): Locator {
    return this.page.getByRole('button', {
      name: /JSON is valid|^\d+ (error|warning|hint)|Template is empty/,
    });
  }

  /** The suggestions that are open. */
  get suggestions(): Locator {
    return this.page.locator('.suggest-widget.visible');
  }

  async open(path = ''): Promise<void> {
    await this.page.goto(`./${path}`);
    // On phones the set-up of a draft that is there already is folded into a line.
    await expect(this.page.getByRole('button', { name: 'Set-up fields' })).toBeVisible();
  }

  /**
   * The hover that explains a part of the template, which holds a text. While the last letters are still
   * being checked the editor puts a hover away: a hand moves again.
   */
  async explained(part: Locator, text: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:visible').filter({ hasText: text });
    await expect(async () => {
      await this.page.mouse.move(0, 0);
      await part.hover();
      await expect(hover).toBeVisible({ timeout: 3_000 });
    }).toPass();
    return hover;
  }

  /** Waits for the full editor; until then a plain text area stands in its place. */
  async editorReady(): Promise<void> {
    await expect(this.page.locator('.monaco-editor').first()).toBeVisible();
  }

  /** Chooses a trigger that breaks nothing in the template. */
  async chooseTrigger(label: string): Promise<void> {
    await this.pickTrigger(label);
    await expect(this.trigger).toHaveValue(label);
  }

  /** Chooses a trigger with which a part of the template is not sent, and does not mind. */
  async chooseTriggerAnyway(label: string): Promise<void> {
    await this.pickTrigger(label);
    await this.page.getByRole('button', { name: 'Switch', exact: true }).click();
    await expect(this.trigger).toHaveValue(label);
  }

  /** Clicks on a trigger in the list. What comes of it may be a question. */
  async pickTrigger(label: string): Promise<void> {
    await this.trigger.click();
    await this.trigger.fill(label);
    await this.page.getByRole('option', { name: label }).first().click();
  }

  async choosePurpose(label: string): Promise<void> {
    await this.purpose.click();
    await this.page.getByRole('option', { name: label }).click();
    await expect(this.purpose).toContainText(label);
  }

  async useDefault(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Default' }).click();
  }

  async useCustom(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Custom' }).click();
  }

  /**
   * An empty custom template and the full editor, ready to type in, as somebody left them who chose the
   * trigger and the purpose before. Choosing by hand is what the journeys show.
   * @param purpose its label; may be left out where the trigger has one only
   */
  async start(trigger: string, purpose?: string): Promise<void> {
    const { triggerId, purpose: purposeId } = contextNamed(trigger, purpose);
    await hasDraft(this.page, {
      ...emptyDraft(),
      triggerId,
      purpose: purposeId ?? null,
      mode: 'custom',
    });
    await this.open();
    await this.editorReady();
  }

  /** Types key by key into the real editor, as a person would. */
  async typeTemplate(text: string): Promise<void> {
    await this.template.focus();
    await this.page.keyboard.type(text);
  }

  /** Replaces the template by pasting. */
  async pasteTemplate(text: string): Promise<void> {
    await this.template.focus();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.paste(text);
  }

  async paste(text: string): Promise<void> {
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** The whole text of the template, through its copy button. */
  async templateText(): Promise<string> {
    return this.copied('Copy template');
  }

  /** The whole text of the output, through its copy button. */
  async outputText(): Promise<string> {
    return this.copied('Copy output');
  }

  /** What a copy button puts on the clipboard. */
  async copied(name: string): Promise<string> {
    const before = `nothing was copied ${Date.now()}`;
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), before);
    // By its own words, which stay in the button while "Copied" stands over them.
    await this.page
      .getByRole('button')
      .filter({ hasText: new RegExp(`^${name}`) })
      .click();
    let text = before;
    await expect
      .poll(async () => (text = await this.clipboard()), { intervals: [20, 50, 100, 250] })
      .not.toBe(before);
    return text;
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The output as a value; fails where it is no JSON. */
  async outputValue(): Promise<unknown> {
    return JSON.parse(await this.outputText()) as unknown;
  }
}
