/**
 * Everything that must be green, in one run: a failed step does not keep the others from telling what
 * they find. The last line has the true totals over all runners.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const setup = spawnSync(process.execPath, ['tools/setup.mjs', '--browser'], { stdio: 'inherit' });
if (setup.status !== 0) process.exit(setup.status ?? 1);

const results = mkdtempSync(join(tmpdir(), 'payload-designer-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

step('Formatting', 'prettier', ['--check', '.', '--log-level', 'warn']);
step('Lint', 'eslint', ['.', '--max-warnings', '0']);
step('Types', 'tsc', ['-b']);
step('Catalogue is up to date', 'tsx', ['tools/buildCatalog.ts', '--check']);
runner(
  'Unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json'],
  'unit.json',
  readVitest,
);
const built = step('Build', 'vite', ['build', '--logLevel', 'warn']);
if (built) {
  step('Size budget', process.execPath, ['tools/size.mjs'], true);
  runner('End to end', 'playwright', ['test', '--reporter=list,json'], 'e2e.json', readPlaywright);
} else {
  // Without a build neither can pass; both count, so that the totals do not look better than they are.
  totals.failed += 2;
}
rmSync(results, { recursive: true, force: true });

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 || totals.skipped > 0 ? 1 : 0;

function run(title, command, args, env, direct = false) {
  console.log(`\n== ${title}`);
  const start = Date.now();
  const done = direct
    ? spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    : spawnSync('npx', ['--no-install', command, ...args], {
        stdio: 'inherit',
        env: { ...process.env, ...env },
        shell: process.platform === 'win32',
      });
  console.log(
    `-- ${title}: ${done.status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`,
  );
  return done.status === 0;
}

/** A step that passes or fails as one. */
function step(title, command, args, direct = false) {
  const ok = run(title, command, args, {}, direct);
  totals[ok ? 'passed' : 'failed']++;
  return ok;
}

/** A test runner that tells its totals in a file. */
function runner(title, command, args, file, read) {
  const path = join(results, file);
  const ok = run(
    title,
    command,
    command === 'vitest' ? [...args, `--outputFile.json=${path}`] : args,
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: path,
    },
  );
  let counted;
  try {
    counted = read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    counted = { passed: 0, failed: 0, skipped: 0 };
  }
  // A runner that failed without a failed test (a crash, a file that does not load) has failed too.
  if (!ok && counted.failed === 0) counted.failed = 1;
  for (const key of Object.keys(totals)) totals[key] += counted[key];
}

function readVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
