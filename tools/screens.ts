/**
 * `npm run screens`: builds the app and takes pictures of its states into docs/screens/, to be looked at.
 *
 *   npm run screens                 all of them
 *   npm run screens -- errors share   some of them
 *
 * SCREENS_DIST names a build that is there already, SCREENS_OUT another folder for the pictures.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { Designer } from '../e2e/designer.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { smallerPng } from './smallerPng.ts';
import { type ScreenState, screenStates } from './screenStates.ts';

const WIDE = [1440, 900] as const;
const PHONE = [390, 844] as const;
const BETWEEN = [
  [1024, 768],
  [768, 1024],
] as const;

/** Enough for every colour of the page and the edges of its letters, and small enough to be kept. */
const COLOURS = 64;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env.SCREENS_OUT ?? join(root, 'docs/screens');
const dist = process.env.SCREENS_DIST ?? join(root, 'dist');
const wanted = process.argv.slice(2);
const states = screenStates.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

if (process.env.SCREENS_DIST === undefined) await build({ root, logLevel: 'warn' });
const server = await preview({
  root,
  build: { outDir: dist },
  preview: { port: 0, host: 'localhost' },
  logLevel: 'warn',
});
const address = server.resolvedUrls?.local[0] ?? '';
const executablePath = await findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath !== undefined && { executablePath }),
});
let failed = 0;
try {
  mkdirSync(folder, { recursive: true });
  if (wanted.length === 0) for (const name of pictures()) rmSync(join(folder, name));
  for (const state of states) {
    for (const size of sizesOf(state)) {
      try {
        // A machine that is busy with other work can miss a deadline; what fails twice is broken.
        await take(browser, state, size).catch(() => take(browser, state, size));
      } catch (error) {
        failed += 1;
        console.error(
          `${state.name} at ${size.join(' x ')}: ${String(error).split('\n', 3).join(' ')}`,
        );
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
const bytes = pictures().reduce((total, name) => total + statSync(join(folder, name)).size, 0);
console.log(`${pictures().length} pictures, ${(bytes / 1024 / 1024).toFixed(1)} MB`);
process.exitCode = failed > 0 ? 1 : 0;

function pictures(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.png'));
}

function sizesOf({ everySize = false, wideOnly = false }: ScreenState) {
  return [WIDE, ...(everySize ? BETWEEN : []), ...(wideOnly ? [] : [PHONE])];
}

/** One state at one size: reached once, taken in light, then in dark. */
async function take(
  browser: Browser,
  { name, reach }: ScreenState,
  [width, height]: readonly [number, number],
): Promise<void> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  try {
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await reach(new Designer(page), page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
      await page.waitForFunction(editorsAreColoured);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      writeFileSync(
        join(folder, `${name}-${width}-${colorScheme}.png`),
        smallerPng(picture, COLOURS),
      );
    }
  } finally {
    await context.close();
  }
}

/** In the page: with a new theme Monaco draws its text plain first, and in colours a moment later. */
function editorsAreColoured(): boolean {
  return [...document.querySelectorAll('.monaco-editor .view-lines')].every(
    (lines) =>
      lines.textContent?.trim() === '' || lines.querySelector('[class^=mtk]:not(.mtk1)') !== null,
  );
}
