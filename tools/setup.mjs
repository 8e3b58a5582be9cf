/**
 * Installs what is missing, and costs next to nothing when all is there. Prints to standard error
 * only, so that commands which start with it keep their output clean.
 *
 *   node tools/setup.mjs            packages
 *   node tools/setup.mjs --browser  packages, and a Chromium for the end-to-end tests
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.setup`;

const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  note('Installing packages');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(`${root}node_modules`, { recursive: true });
  writeFileSync(stamp, lock);
}

if (process.argv.includes('--browser') && (await findChromium()) === undefined) {
  note('Installing Chromium');
  // Playwright's own build on an ordinary machine; Debian's where only its packages are reachable.
  if (attempt('npx', ['playwright', 'install', 'chromium']) !== 0) {
    note("Playwright's download failed. Trying Debian's package");
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if ((await findChromium()) === undefined) {
    note('No Chromium could be installed. Install one and name it in CHROMIUM_PATH.');
    process.exit(1);
  }
}

function attempt(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return done.status ?? 1;
}

function run(command, args) {
  const status = attempt(command, args);
  if (status === 0) return;
  note(`${command} ${args.join(' ')} failed.`);
  process.exit(status);
}

function note(text) {
  process.stderr.write(`${text}\n`);
}
