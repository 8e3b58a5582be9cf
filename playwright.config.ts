import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tools/chromium.mjs';

/** An app that is served already, to test that one instead of the build. */
const served = process.env.E2E_URL;
const port = Number(process.env.E2E_PORT ?? 4174);
const executablePath = await findChromium();

const fontSettings = fileURLToPath(new URL('e2e/fonts.conf', import.meta.url));

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A machine that is busy with other work can miss a deadline; what fails twice is broken.
  retries: process.env.CI === undefined ? 0 : 1,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: served ?? `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    // A trace triples what a test costs: for one at hand, add `--trace on`.
    trace: 'on-first-retry',
    launchOptions: {
      args: CHROMIUM_FLAGS,
      // Pictures are compared: letters are drawn the same way on every Linux machine.
      env: { ...process.env, FONTCONFIG_FILE: fontSettings },
      ...(executablePath !== undefined && { executablePath }),
    },
  },
  ...(served === undefined && {
    webServer: {
      command: `npx --no-install vite preview --port ${port} --strictPort`,
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
      timeout: 60_000,
    },
  }),
});
