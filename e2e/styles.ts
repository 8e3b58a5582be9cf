/** Styles as the browser worked them out. */
import type { Locator, Page } from '@playwright/test';

/** The colours of the system by their names in CSS, as `rgb()`. */
export function systemColours(page: Page, ...names: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const probe = document.body.appendChild(document.createElement('div'));
    const colours = all.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return colours;
  }, names);
}

/**
 * One property of the first element, or of a part of it.
 * @param pseudo such as `::after`
 */
export function style(locator: Locator, name: string, pseudo?: string): Promise<string> {
  return locator
    .first()
    .evaluate((element, [key, part]) => getComputedStyle(element, part).getPropertyValue(key), [
      name,
      pseudo,
    ] as const);
}
