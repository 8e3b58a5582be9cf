/**
 * The property tests, each with 10,000 tries in place of 1,000: too long for every change, right for
 * every night. Tries differ from run to run; a failure tells the seed that brings it back. Then the
 * registry is asked for known weaknesses of what is shipped: those come without any change here.
 *
 *   npm run nightly                   all of them, and the audit
 *   npm run nightly -- src/language   those below a folder
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const below = process.argv.slice(2);
const files = readdirSync('src', { recursive: true })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => below.length === 0 || below.some((folder) => file.startsWith(folder)))
  .filter((file) => readFileSync(file, 'utf8').includes("/testing/properties.ts'"));

if (files.length === 0) {
  console.error('There is no property test there.');
  process.exitCode = 1;
} else {
  const { status } = spawnSync(
    'npx',
    ['--no-install', 'vitest', 'run', `--testTimeout=${60 * 60 * 1000}`, ...files],
    {
      stdio: 'inherit',
      env: { PROPERTY_RUNS: '10000', ...process.env },
      shell: process.platform === 'win32',
    },
  );
  process.exitCode = status ?? 1;
}

if (below.length === 0) {
  const { status } = spawnSync('npx', ['--no-install', 'tsx', 'tools/audit.ts'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // 2 where nobody answered: the night was not clean then, and not broken either.
  if (process.exitCode === 0) process.exitCode = status ?? 1;
}
