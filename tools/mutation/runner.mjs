/**
 * A test runner for Stryker that runs vitest's tests within one process. Stryker's own vitest runner
 * starts vitest anew for each mutant, half a second of computing time for each and hours for all of
 * them. Here a mutant gets freshly evaluated modules too, so that nothing is remembered from the one
 * before, but neither a new thread nor a new transformation: a few hundredths of a second.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { getFn, startTests } from '@vitest/runner';
import { getNames } from '@vitest/runner/utils';
import { loadModules } from './modules.mjs';

/** Where the run without a mutant leaves what it told, in the copy of the project that is run. */
const KNOWN = 'mutation-known.json';

/** How long a test may compute that takes no time without a mutant. */
const LEAST_MS = 500;
/** About what it takes to evaluate a test's modules anew. */
const EVALUATION_MS = 20;
/** How many times as long as without a mutant a longer one may compute. */
const MOST_TIMES = 10;

class InProcessRunner {
  static inject = [commonTokens.options];

  #files;
  #modules;
  #space;
  /** What the run without a mutant told: milliseconds of each test. */
  #cost = new Map();
  /** How many mutants of a source a test file, or a test, has caught, by the names of both. */
  #caught = new Map();
  /** The test files that have tests which reach a mutant, by the mutant's id. */
  #reaching = new Map();
  /** The test files whose evaluation reaches it, by the mutant's id. */
  #evaluating = new Map();

  constructor(options) {
    this.#files = options.inProcess.testFiles.map((file) => resolve(file));
    this.#space = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** A process that takes over from one that had to be ended knows what that one had found out. */
  async init() {
    this.#modules = await loadModules(process.cwd());
    if (!existsSync(KNOWN)) return;
    const { cost, reaching, evaluating } = JSON.parse(readFileSync(KNOWN, 'utf8'));
    this.#cost = new Map(cost);
    this.#reaching = new Map(reaching);
    this.#evaluating = new Map(evaluating);
  }

  async dispose() {
    await this.#modules?.close();
  }

  async dryRun() {
    const space = this.#space;
    space.activeMutant = undefined;
    space.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const file of this.#files) {
      // Twice: the first time is slow for reasons that no mutant has.
      this.#modules.forget();
      await this.#run([file], {});
      space.mutantCoverage.static = {};
      this.#modules.forget();
      const told = await this.#run([file], { cover: true });
      const { static: evaluated, perTest } = space.mutantCoverage;
      note(this.#evaluating, file, Object.keys(evaluated));
      note(
        this.#reaching,
        file,
        told.flatMap(({ id }) => Object.keys(perTest[id] ?? {})),
      );
      tests.push(...told);
    }
    for (const { id, timeSpentMs } of tests) this.#cost.set(id, timeSpentMs);
    const errorMessage = await this.#failureWithoutMutant();
    if (errorMessage !== undefined) return { status: DryRunStatus.Error, errorMessage };
    const [cost, reaching, evaluating] = [this.#cost, this.#reaching, this.#evaluating].map(
      (map) => [...map],
    );
    writeFileSync(KNOWN, JSON.stringify({ cost, reaching, evaluating }));
    const evaluated = Object.fromEntries(evaluating.map(([id]) => [id, 1]));
    const mutantCoverage = { ...space.mutantCoverage, static: evaluated };
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /**
   * Runs all tests as they are run for a mutant, but without one: what fails even so would count every
   * mutant as killed.
   */
  async #failureWithoutMutant() {
    this.#modules.forget();
    for (const file of this.#files) {
      const told = await this.#run([file], { activate: () => {}, bail: true });
      const failed = told.find(({ status }) => status === TestStatus.Failed);
      if (failed) return `${failed.id} fails without a mutant: ${failed.failureMessage}`;
    }
    return undefined;
  }

  /**
   * A mutant is there from the first test on. Only one that no test reaches is there while modules are
   * evaluated: what is evaluated with any other might not come to an end, and no clock would stop it.
   */
  async mutantRun({ hitLimit, activeMutant }) {
    const space = this.#space;
    const reaching = this.#reaching.get(activeMutant.id);
    const early = reaching === undefined;
    const reached = reaching ?? this.#evaluating.get(activeMutant.id) ?? [];
    const files = this.#likeliestFirst(reached, activeMutant.fileName);
    Object.assign(space, { hitCount: 0, hitLimit, activeMutant: undefined });
    if (early) space.activeMutant = activeMutant.id;
    const tests = [];
    this.#modules.forget();
    try {
      for (const file of files) {
        const activate = () => void (space.activeMutant = activeMutant.id);
        const source = activeMutant.fileName;
        const told = await this.#run([file], { activate, source, bail: true });
        tests.push(...told);
        const failed = told.find(({ status }) => status === TestStatus.Failed);
        if (failed) {
          for (const key of [`${source} ${file}`, `${source} ${failed.id}`])
            this.#caught.set(key, (this.#caught.get(key) ?? 0) + 1);
          break;
        }
        if (!early) space.activeMutant = undefined;
      }
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      return toMutantRunResult({ status: DryRunStatus.Timeout, reason: error.message });
    } finally {
      space.activeMutant = undefined;
    }
    const result = { status: DryRunStatus.Complete, tests };
    return toMutantRunResult(determineHitLimitReached(space.hitCount, hitLimit) ?? result);
  }

  /** How many milliseconds a test may compute: as many as it likes while none is known. */
  #limitOf(id) {
    const cost = this.#cost.get(id);
    return cost === undefined ? Infinity : Math.max(LEAST_MS, Math.ceil(MOST_TIMES * cost));
  }

  /**
   * The files whose tests reach a mutant, those first that take little time for the mutants of
   * the same source that they caught. All of a file's tests are run: what one test left in a cache is
   * told by another that does not come by the mutant.
   */
  #likeliestFirst(files, source) {
    const cost = new Map(files.map((file) => [file, EVALUATION_MS]));
    for (const [id, spent] of this.#cost) {
      const file = fileOf(id);
      if (cost.has(file)) cost.set(file, cost.get(file) + spent);
    }
    for (const [file, spent] of cost)
      cost.set(file, spent / (1 + (this.#caught.get(`${source} ${file}`) ?? 0)));
    return [...cost.keys()].sort((a, b) => cost.get(a) - cost.get(b));
  }

  /** Puts the tests first that caught other mutants of a source. */
  #order(task, source) {
    if (task.type !== 'suite') return this.#caught.get(`${source} ${nameOf(task)}`) ?? 0;
    const counts = new Map(task.tasks.map((inner) => [inner, this.#order(inner, source)]));
    task.tasks.sort((a, b) => counts.get(b) - counts.get(a));
    return Math.max(0, ...counts.values());
  }

  async #run(files, { activate, source, bail = false, cover = false }) {
    const space = this.#space;
    const seen = new Map();
    const ids = new Map();
    let failed = false;
    let tooLong;
    const runner = {
      config: { ...CONFIG, root: process.cwd() },
      importFile: (file) => this.#modules.evaluate(file),
      onCollected: (collected) => {
        if (source !== undefined) for (const file of collected) this.#order(file, source);
        activate?.();
      },
      onBeforeRunTask: (test) => {
        const name = nameOf(test);
        const before = seen.get(name) ?? 0;
        seen.set(name, before + 1);
        const id = before === 0 ? name : `${name} (${before + 1})`;
        ids.set(test, id);
        if ((bail && failed) || tooLong) test.mode = 'skip';
      },
      runTask: async (test) => {
        const id = ids.get(test);
        if (cover) space.currentTestId = id;
        try {
          await inTime(getFn(test), this.#limitOf(id));
        } catch (error) {
          failed = true;
          if (error instanceof TooLong) tooLong = error;
          // The message is enough: what else an assertion's error holds may be of any size.
          throw { message: String(error?.message ?? error).slice(0, 400) };
        } finally {
          if (cover) space.currentTestId = undefined;
        }
      },
    };
    const [file] = await startTests(files, runner);
    if (tooLong) throw tooLong;
    const told = [...ids].flatMap(([test, id]) => (test.result ? [resultOf(test, id)] : []));
    // A file that cannot even be evaluated has no tests that could fail.
    const broken = file.result?.state === 'fail' ? file.result.errors?.[0] : undefined;
    if (broken && told.every(({ status }) => status !== TestStatus.Failed))
      told.push({
        id: `${file.name}#`,
        name: file.name,
        status: TestStatus.Failed,
        failureMessage: String(broken.message).slice(0, 400),
        timeSpentMs: 0,
      });
    return told;
  }
}

/** What `@vitest/runner` asks of a configuration. */
const CONFIG = {
  name: '',
  setupFiles: [],
  passWithNoTests: true,
  maxConcurrency: 1,
  testTimeout: 0,
  hookTimeout: 0,
  retry: 0,
  tags: [],
  sequence: { hooks: 'stack', setupFiles: 'list' },
  diffOptions: { maxDepth: 1, truncateThreshold: 200 },
};

function nameOf(test) {
  return `${test.file.name}#${getNames(test).slice(1).join(' ')}`;
}

/** Adds a file to those of some mutants. */
function note(files, file, ids) {
  for (const id of new Set(ids)) files.set(id, [...(files.get(id) ?? []), file]);
}

/** The file of a test's id, as a whole path. */
function fileOf(id) {
  return resolve(id.slice(0, id.indexOf('#')));
}

class TooLong extends Error {}

/**
 * Calls a test that may never end. Only time that was spent computing counts: on a busy machine a test
 * can take long without doing anything.
 * @param limit milliseconds of computing
 * @param patience milliseconds by the clock, after which it is looked at what was computed
 */
async function inTime(test, limit, patience = 2 * limit) {
  if (!Number.isFinite(limit)) return test();
  const before = process.cpuUsage();
  globalThis.__called__ = test;
  let promise;
  try {
    promise = runInThisContext('__called__()', { timeout: patience });
  } catch (error) {
    if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    const { user } = process.cpuUsage(before);
    if (user / 1000 < limit / 2) return inTime(test, limit, patience * 4);
    throw new TooLong(`Computed for ${Math.round(user / 1000)} ms`);
  }
  return promise;
}

function resultOf({ result }, id) {
  const timeSpentMs = result.duration ?? 0;
  const status = result.state === 'fail' ? TestStatus.Failed : TestStatus.Success;
  const failureMessage = result.errors?.[0]?.message ?? '';
  return {
    id,
    name: id,
    timeSpentMs,
    status,
    ...(status === TestStatus.Failed && { failureMessage }),
  };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];

export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      properties: { testFiles: { type: 'array', items: { type: 'string' } } },
      required: ['testFiles'],
    },
  },
};
