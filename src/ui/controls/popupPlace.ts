/**
 * Where lists that open from a field are put, and what is mended about them. The library puts them at the
 * end of the body, outside of every landmark, and hides the rest of the page from screen readers while
 * the focus can still go there.
 */

/** The id of the element inside the page's main part that takes open lists in. */
export const popupPlaceId = 'open-lists';

/** The place for open lists; undefined (the end of the body) on a page that has none. */
export function popupPlace(): HTMLElement | undefined {
  return document.getElementById(popupPlaceId) ?? undefined;
}

/**
 * Shows screen readers what the library hid from them although it can be focused: the page around a list
 * that does not hold the focus, and the empty elements that lead Tab out of it. To be called when a list
 * has opened; the library takes its marks off by itself when the list closes.
 */
export function keepPageReadable(open: boolean): void {
  if (!open) return;
  for (const element of document.querySelectorAll(wronglyHidden))
    element.removeAttribute('aria-hidden');
}

/** Parts of the page around the list, and the elements that catch the focus beside it. */
const wronglyHidden = [
  '[data-base-ui-inert][aria-hidden]',
  '[data-base-ui-inert] button[aria-hidden]',
  '[data-base-ui-inert] [aria-hidden]:has(button, a[href], input, select, textarea)',
  '[data-base-ui-focus-guard][aria-hidden]',
].join(', ');
