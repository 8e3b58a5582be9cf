/** What a person does with keys alone, and sees without touching anything. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Waits until the part of the page with the help for writing has been fetched. */
export async function helpReady(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'More for the template' })).toBeVisible();
}

/**
 * Watches over a journey of keys alone.
 * @returns says at the end that no mouse was touched
 */
export async function withoutMouse(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'pointermove', 'wheel']) {
      window.addEventListener(kind, () => (document.documentElement.dataset['mouse'] = kind), true);
    }
  });
  return () => expect(page.locator('html')).not.toHaveAttribute('data-mouse');
}

/** Tabs on until an element has the focus; fails where Tab does not lead to it. */
export async function tabTo(page: Page, target: Locator, stops = 40): Promise<void> {
  await expect(target).toBeAttached();
  for (let stop = 0; stop < stops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Presses a key several times. */
export async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** Carries a command out through the palette, by keyboard alone. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  const input = page.getByRole('combobox', { name: 'Search commands' });
  await expect(input).toBeFocused();
  await page.keyboard.type(title);
  await expect(page.getByRole('option').first()).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(input).toHaveCount(0);
}

/**
 * The lines that an editor shows, as they can be read: without what is only suggested.
 * @param editor its text box
 */
export function linesOf(editor: Locator): Promise<string> {
  return editor.evaluate((box) => {
    const lines = box.closest('.monaco-editor')?.querySelectorAll<HTMLElement>('.view-line') ?? [];
    return [...lines]
      .sort((one, other) => one.offsetTop - other.offsetTop)
      .map((line) => {
        const copy = line.cloneNode(true) as HTMLElement;
        for (const ghost of copy.querySelectorAll('.payload-ghost')) ghost.remove();
        return copy.textContent.replaceAll('\u00a0', ' ');
      })
      .join('\n');
  });
}

/** Expects an editor to show a text. */
export async function expectLines(editor: Locator, text: string | RegExp): Promise<void> {
  const shown = expect.poll(() => linesOf(editor));
  await (typeof text === 'string' ? shown.toBe(text) : shown.toMatch(text));
}
