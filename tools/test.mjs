/**
 * Everything that must be green, in one run: a failed step does not keep the others from telling what
 * they find. Steps that keep one core busy run two at a time. The last line has the true totals over
 * all runners.
 *
 *   npm test                everything
 *   npm test -- lint unit   some of the steps
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const results = mkdtempSync(join(tmpdir(), 'payload-designer-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

/**
 * What is run, in this order; `needs` names a step without which it cannot say anything. What is `busy`
 * on all cores runs by itself.
 */
const steps = [
  // The longest first: the others fit beside it.
  { name: 'types', title: 'Types', call: npx('tsc', '-b') },
  { name: 'format', title: 'Formatting', call: npx('prettier', '--check', '.') },
  { name: 'lint', title: 'Lint', call: npx('eslint', '.', '--max-warnings', '0') },
  {
    name: 'catalog',
    title: 'Catalogue is up to date',
    call: npx('tsx', 'tools/buildCatalog.ts', '--check'),
  },
  { name: 'build', title: 'Build', call: npx('vite', 'build', '--logLevel', 'warn') },
  {
    name: 'size',
    title: 'Size budget',
    call: [process.execPath, 'tools/size.mjs'],
    needs: 'build',
  },
  {
    name: 'unit',
    title: 'Unit tests',
    call: npx('vitest', 'run', '--reporter=default', '--reporter=json'),
    report: (file) => ({ args: [`--outputFile.json=${file}`] }),
    read: readVitest,
    busy: true,
  },
  {
    name: 'e2e',
    title: 'End to end',
    call: npx('playwright', 'test', '--reporter=list,json'),
    report: (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } }),
    read: readPlaywright,
    needs: 'build',
    busy: true,
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => steps.every((step) => step.name !== name));
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
try {
  if (unknown.length > 0) {
    const names = steps.map(({ name }) => name).join(', ');
    console.error(`There is no step ${unknown.join(', ')}. Use ${names}.`);
    totals.failed = 1;
  } else if ((await setUp()).ok) await runAll();
  else totals.failed = 1;
} catch (error) {
  // A run that broke off must not look green.
  console.error(error);
  totals.failed++;
}
rmSync(results, { recursive: true, force: true });

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
// A skipped test proves nothing, so it does not count as green.
process.exitCode = totals.failed > 0 || totals.skipped > 0 ? 1 : 0;

function setUp() {
  const browser = chosen.some(({ name }) => name === 'e2e') ? ['--browser'] : [];
  return run([process.execPath, 'tools/setup.mjs', ...browser]);
}

async function runAll() {
  /** By the step's name, whether it was green. */
  const done = new Map();
  const waiting = chosen.filter(({ busy }) => !busy);
  const isReady = ({ needs }) => done.has(needs) || chosen.every(({ name }) => name !== needs);
  const lane = async () => {
    for (;;) {
      // What a step needs stands before it, so the other lane brings it where it is not there yet.
      const at = waiting.findIndex(isReady);
      if (at < 0) return;
      const [step] = waiting.splice(at, 1);
      done.set(step.name, await runStep(step, done, true));
    }
  };
  await Promise.all([lane(), lane()]);
  for (const step of chosen.filter(({ busy }) => busy)) {
    done.set(step.name, await runStep(step, done, false));
  }
  const red = chosen.filter(({ name }) => !done.get(name)).map(({ name }) => name);
  if (red.length > 0) console.log(`\nFailed: ${red.join(', ')}`);
}

/**
 * @param {Map<string, boolean>} done the steps so far
 * @param {boolean} quiet keeps the output together, since other steps run at the same time
 * @returns {Promise<boolean>} whether it was green
 */
async function runStep({ name, title, call, report, read, needs }, done, quiet) {
  if (done.get(needs) === false) {
    // It counts as failed, so that the totals do not look better than they are.
    console.log(`\n-- ${title}: FAILED, as there is no ${needs}`);
    totals.failed++;
    return false;
  }
  if (!quiet) console.log(`\n== ${title}`);
  const file = join(results, `${name}.json`);
  const { args = [], env = {} } = report?.(file) ?? {};
  const start = Date.now();
  const { ok, output } = await run([...call, ...args], env, quiet);
  const counted = read === undefined ? one(ok) : told(ok, file, read);
  const green = counted.failed === 0;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (quiet) process.stdout.write(`\n== ${title}\n${output}`);
  console.log(`-- ${title}: ${green ? 'ok' : 'FAILED'} (${seconds} s)`);
  for (const key of Object.keys(totals)) totals[key] += counted[key];
  return green;
}

function npx(...words) {
  return ['npx', '--no-install', ...words];
}

/** Runs a program to its end; with `quiet`, what it writes is handed back instead of shown. */
function run([command, ...args], env = {}, quiet = false) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32' && command === 'npx',
    });
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    const end = (ok) => resolve({ ok, output: Buffer.concat(parts).toString() });
    child.on('error', (error) => {
      parts.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
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
