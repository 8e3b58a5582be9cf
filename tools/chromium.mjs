/** Finds a Chromium for the end-to-end tests. */
import { existsSync } from 'node:fs';

/** Debian's place, and the usual ones of other systems' packages. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Flags for a browser without a desktop, a network beyond this machine, or a user of its own. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * @returns {Promise<string | undefined>} the path of CHROMIUM_PATH, of an installed package, or of
 *   Playwright's own build, whichever is there first; undefined where there is none
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '' && existsSync(named)) return named;
  const place = PLACES.find((path) => existsSync(path));
  if (place !== undefined) return place;
  try {
    const { chromium } = await import('@playwright/test');
    const own = chromium.executablePath();
    return existsSync(own) ? own : undefined;
  } catch {
    return undefined;
  }
}
