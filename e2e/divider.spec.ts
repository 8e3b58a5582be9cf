/** The divider between template and output: how large a target it is, by pointer and by key. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { style, systemColours } from './styles.ts';

const TRIGGER = 'Order has been paid';
const PURPOSE = 'Send plain message to customers';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The divider's middle. */
async function middle(page: Page): Promise<Place> {
  const box = await page.getByRole('separator', { name: 'Resize panes' }).boundingBox();
  if (box === null) throw new Error('There is no divider.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

for (const [arrangement, width, height, axis] of [
  ['side by side', 1440, 900, 'x'],
  ['stacked', 768, 1024, 'y'],
] as const) {
  test(`panes ${arrangement}: the divider is a target of 24 pixels, and moves by keys too`, async ({
    designer,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await designer.start(TRIGGER, PURPOSE);
    const divider = page.getByRole('separator', { name: 'Resize panes' });
    /** Drags from so far off the middle by 40 pixels, and tells how far the divider went along. */
    const dragFrom = async (off: number): Promise<number> => {
      const before = await middle(page);
      const from = { ...before, [axis]: before[axis] + off };
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + (axis === 'x' ? 40 : 0), from.y + (axis === 'y' ? 40 : 0), {
        steps: 4,
      });
      await page.mouse.up();
      const after = await middle(page);
      await divider.dblclick();
      await expect.poll(async () => Math.round((await middle(page))[axis])).toBe(home);
      return Math.round(after[axis] - before[axis]);
    };
    await divider.dblclick();
    const home = Math.round((await middle(page))[axis]);
    for (const off of [-11, 0, 11]) expect(await dragFrom(off)).toBeGreaterThanOrEqual(38);
    // What lies beside it is not caught with it: a scrollbar, the head of the output.
    for (const off of [-14, 14]) expect(await dragFrom(off)).toBe(0);

    await divider.focus();
    await page.keyboard.press(axis === 'x' ? 'ArrowLeft' : 'ArrowUp');
    await expect.poll(async () => (await middle(page))[axis]).toBeLessThan(home);
  });
}

test("with the system's colours the divider and what it is held by can be seen", async ({
  designer,
  page,
}) => {
  await designer.start(TRIGGER, PURPOSE);
  await page.emulateMedia({ forcedColors: 'active' });
  const [canvas, canvasText, highlight] = await systemColours(
    page,
    'Canvas',
    'CanvasText',
    'Highlight',
  );
  const divider = page.getByRole('separator', { name: 'Resize panes' });
  const grip = (): Promise<string> => style(divider, 'background-color', '::after');
  await page.mouse.move(1, 1);
  await expect.poll(grip).toBe(canvasText);
  expect(await style(divider, 'border-left-style')).toBe('solid');
  expect(await style(divider, 'border-left-color')).not.toBe(canvas);
  await divider.hover();
  await expect.poll(grip).toBe(highlight);
  await page.keyboard.press('Tab');
  await divider.focus();
  expect(await style(divider, 'outline-style')).toBe('solid');
  expect(await style(divider, 'outline-color')).not.toBe(canvas);
});
