/**
 * Installs what is missing, and costs next to nothing when all is there. Prints to standard error
 * only, so that commands which start with it keep their output clean.
 *
 *   node tools/setup.mjs            packages
 *   node tools/setup.mjs --browser  packages, and a Chromium for the end-to-end tests
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.setup`;

const lockText = readFileSync(`${root}package-lock.json`, 'utf8');
const lock = createHash('sha256').update(lockText).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  if (!installedAsLocked()) {
    note('Installing packages');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  writeFileSync(stamp, lock);
}

if (process.argv.includes('--browser') && (await findChromium()) === undefined) {
  note('Installing Chromium');
  // Playwright's own build on an ordinary machine; Debian's where only its packages are reachable.
  if (attempt('npx', ['playwright', 'install', 'chromium']) !== 0) {
    note("Playwright's download failed. Trying Debian's package");
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if ((await findChromium()) === undefined) {
    note('No Chromium could be installed. Install one and name it in CHROMIUM_PATH.');
    process.exit(1);
  }
}

/**
 * Whether node_modules has every package of the lock file in its version, by npm's own record. After
 * an `npm install` by hand that is so, and a fresh start (which empties the folder first) is spared.
 */
function installedAsLocked() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = new Map(Object.entries(JSON.parse(readFileSync(record, 'utf8')).packages));
  return Object.entries(JSON.parse(lockText).packages).every(([place, { version, optional }]) => {
    if (place === '') return true;
    const found = installed.get(place);
    // An optional package is left out where it is for another system.
    return found === undefined ? optional === true : found.version === version;
  });
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
