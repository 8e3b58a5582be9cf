/** How a share link's fragment begins, apart from reading it, so that a page can ask before it loads the reader. */

/** What every fragment of a share link begins with. */
export const shareRoute = '#/t/';

/**
 * Tells whether a fragment is meant to be a share link, so that it is decoded rather than ignored.
 * @param fragment `location.hash`, with its `#`
 */
export function isShareFragment(fragment: string): boolean {
  return fragment.startsWith(shareRoute);
}
