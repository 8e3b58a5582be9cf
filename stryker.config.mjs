/** Mutation testing of the language core and of what leaves the page as text: see docs/mutation.md. */
import { readdirSync } from 'node:fs';

// A mutant that examples do not find is rarely found by trying long. The same tries each time keep
// the score comparable.
process.env.PROPERTY_RUNS ??= '10';
process.env.PROPERTY_SEED ??= '1';

/**
 * One part can be run by itself: MUTATE=language/scanner,language/parser npm run mutation. Behind a
 * file's name a range may stand, as Stryker has it: language/scanner:12-40.
 */
const wanted = process.env.MUTATE?.split(',');
const folders = ['language', 'share'].filter(
  (folder) => wanted === undefined || wanted.some((file) => file.startsWith(folder)),
);

/** Too slow to run for each mutant, without telling more of them: thousands of damaged links and texts. */
const SLOW = ['src/share/linkDamage.test.ts', 'src/language/properties/fixes.test.ts'];

const testFiles = folders
  .map((folder) => `src/${folder}`)
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.test.ts') && !SLOW.includes(file));

const name = wanted === undefined ? 'all' : wanted[0].replaceAll(/[/:]/g, '-');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions & { inProcess: object }} */
export default {
  plugins: ['./tools/mutation/runner.mjs'],
  testRunner: 'in-process',
  inProcess: { testFiles },
  mutate: wanted?.map((part) => part.replace(/^[^:]*/, 'src/$&.ts')) ?? [
    'src/language/**/*.ts',
    'src/share/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/testing/**',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  disableTypeChecks: false,
  // By the clock; the runner stops what computes for too long, and leaves out what others compute.
  timeoutMS: 60_000,
  tempDirName: `.stryker/sandbox-${name}`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: `.stryker/reports/${name}.json` },
  ignorePatterns: ['/bench', '/dist', '/docs/screens', '/e2e', '/.tsbuild', '/test-results'],
  warnings: { slow: false },
};
