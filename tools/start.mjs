/**
 * Sets up, builds what is missing or stale, and serves the app.
 *
 *   npm start                         on port 4173 of this machine
 *   PORT=8080 npm start -- --host     on another port, reachable from other machines
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isStale } from './stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const setup = spawnSync(process.execPath, ['tools/setup.mjs'], { stdio: 'inherit' });
if (setup.status !== 0) process.exit(setup.status ?? 1);

const { build, preview } = await import('vite');
if (
  isStale('dist/index.html', ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'])
) {
  await build({ logLevel: 'warn' });
}
const server = await preview({
  preview: {
    port: Number(process.env.PORT ?? 4173),
    host: process.argv.includes('--host') ? true : 'localhost',
  },
});
server.printUrls();
