/** Mutation testing of the language core and of what leaves the page as text: see docs/mutation.md. */
import { readdirSync } from 'node:fs';

// A mutant that examples do not find is rarely found by trying long. The same tries each time keep
// the score comparable.
process.env.PROPERTY_RUNS ??= '10';
process.env.PROPERTY_SEED ??= '1';

/** Too slow to run for each mutant, without telling more of them: thousands of damaged links. */
const SLOW = ['src/share/linkDamage.test.ts'];

const testFiles = ['src/language', 'src/share']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.test.ts') && !SLOW.includes(file));

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions & { inProcess: object }} */
export default {
  plugins: ['./tools/mutation/runner.mjs'],
  testRunner: 'in-process',
  inProcess: { testFiles },
  mutate: ['src/language/**/*.ts', 'src/share/**/*.ts', '!src/**/*.test.ts', '!src/**/testing/**'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/sandbox',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: '.stryker/mutation.json' },
  htmlReporter: { fileName: '.stryker/mutation.html' },
  ignorePatterns: ['/bench', '/dist', '/docs/screens', '/e2e', '/.tsbuild', '/test-results'],
  warnings: { slow: false },
};
