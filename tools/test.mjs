/**
 * Everything that must be green, in one run: a failed step does not keep the others from telling what
 * they find. The last line has the true totals over all runners.
 *
 *   npm test                everything
 *   npm test -- lint unit   some of the steps
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const results = mkdtempSync(join(tmpdir(), 'payload-designer-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

/** What is run, in this order; `needs` names a step without which it cannot say anything. */
const steps = [
  { name: 'format', title: 'Formatting', call: npx('prettier', '--check', '.') },
  { name: 'lint', title: 'Lint', call: npx('eslint', '.', '--max-warnings', '0') },
  { name: 'types', title: 'Types', call: npx('tsc', '-b') },
  {
    name: 'catalog',
    title: 'Catalogue is up to date',
    call: npx('tsx', 'tools/buildCatalog.ts', '--check'),
  },
  {
    name: 'unit',
    title: 'Unit tests',
    call: npx('vitest', 'run', '--reporter=default', '--reporter=json'),
    report: (file) => ({ args: [`--outputFile.json=${file}`] }),
    read: readVitest,
  },
  { name: 'build', title: 'Build', call: npx('vite', 'build', '--logLevel', 'warn') },
  {
    name: 'size',
    title: 'Size budget',
    call: [process.execPath, 'tools/size.mjs'],
    needs: 'build',
  },
  {
    name: 'e2e',
    title: 'End to end',
    call: npx('playwright', 'test', '--reporter=list,json'),
    report: (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } }),
    read: readPlaywright,
    needs: 'build',
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => steps.every((step) => step.name !== name));
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. Use ${steps.map(({ name }) => name).join(', ')}.`,
  );
  totals.failed = 1;
} else if (!setUp()) totals.failed = 1;
else runAll();
rmSync(results, { recursive: true, force: true });

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
// A skipped test proves nothing, so it does not count as green.
process.exitCode = totals.failed > 0 || totals.skipped > 0 ? 1 : 0;

function setUp() {
  const browser = chosen.some(({ name }) => name === 'e2e') ? ['--browser'] : [];
  return run([process.execPath, 'tools/setup.mjs', ...browser]);
}

function runAll() {
  const red = new Set();
  for (const { name, title, call, report, read, needs } of chosen) {
    console.log(`\n== ${title}`);
    if (red.has(needs)) {
      // It counts as failed, so that the totals do not look better than they are.
      console.log(`-- ${title}: FAILED, as there is no ${needs}`);
      totals.failed++;
      continue;
    }
    const file = join(results, `${name}.json`);
    const { args = [], env = {} } = report?.(file) ?? {};
    const start = Date.now();
    const ok = run([...call, ...args], env);
    const counted = read === undefined ? one(ok) : told(ok, file, read);
    const green = counted.failed === 0;
    if (!green) red.add(name);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`-- ${title}: ${green ? 'ok' : 'FAILED'} (${seconds} s)`);
    for (const key of Object.keys(totals)) totals[key] += counted[key];
  }
  if (red.size > 0) console.log(`\nFailed: ${[...red].join(', ')}`);
}

function npx(...words) {
  return ['npx', '--no-install', ...words];
}

function run([command, ...args], env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npx',
  });
  return status === 0;
}

/** A step without tests of its own passes or fails as one. */
function one(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** The totals that a test runner tells in a file. */
function told(ok, file, read) {
  let counted;
  try {
    counted = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return one(false);
  }
  // A run that failed without a failed test (a crash), or that found no test at all, has failed too.
  if (counted.failed === 0 && (!ok || counted.passed === 0)) counted.failed = 1;
  return counted;
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
  // A test that passed in a later try has passed; its first failure stands in the log.
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
