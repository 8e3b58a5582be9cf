/** Loads the project's modules through Vite, and evaluates them anew as often as it is asked to. */
import { createServer, createServerModuleRunner } from 'vite';
import { ESModulesEvaluator } from 'vite/module-runner';

// What vitest's `expect` and `vi` look for when they are used outside of vitest.
globalThis.__vitest_worker__ ??= {
  config: { fakeTimers: {}, expect: {}, snapshotOptions: {}, sequence: {} },
  durations: {},
  environment: { name: 'node' },
  evaluatedModules: new Map(),
  onCleanup() {},
  providedContext: {},
};

const AsyncFunction = (async () => {}).constructor;

/** Vite's evaluator, but a module's code is compiled once. */
class RememberingEvaluator extends ESModulesEvaluator {
  #compiled = new Map();

  async runInlinedModule(context, code) {
    let run = this.#compiled.get(code);
    if (run === undefined) {
      run = new AsyncFunction(...Object.keys(context), `"use strict";\n${code}`);
      this.#compiled.set(code, run);
    }
    await run(...Object.values(context));
  }
}

/** @param root the folder that holds the sources */
export async function loadModules(root) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const runner = createServerModuleRunner(server.environments.ssr, {
    hmr: false,
    sourcemapInterceptor: false,
    evaluator: new RememberingEvaluator(),
  });
  return {
    /** Evaluates a module and what it imports, as far as that is not done since `forget`. */
    evaluate: (file) => runner.import(file),
    forget: () => runner.clearCache(),
    async close() {
      await runner.close();
      await server.close();
    },
  };
}
