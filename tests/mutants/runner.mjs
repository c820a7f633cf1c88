// A test runner for Stryker that keeps what tests import from change to change: starting Vitest anew for each of
// them takes a hundred times as long as the few tests that meet the change.
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL, URL } from 'node:url';
import { collect, collected, run } from './light-vitest.mjs';

const LIGHT = new URL('light-vitest.mjs', import.meta.url).href;

/** Folders of unit tests that stryker.config.mjs chose for the code that is changed. */
const folders = (process.env.MUTANT_TESTS ?? '').split(',');

class InProcess {
  /** What the changed code asks. */
  ns = (globalThis.__stryker__ ??= {});
  #tests;
  #runs = 0;
  #spoilt = false;

  init() {
    process.env.PROPERTY_RUNS = '100';
    registerHooks({
      resolve: (name, context, next) =>
        name === 'vitest' ? { url: LIGHT, shortCircuit: true } : next(name, context),
    });
  }

  /** A change in what is computed at import needs a new process. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    const tests = [];
    for (const test of await this.#load()) {
      this.ns.currentTestId = test.id;
      const start = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - start;
      const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs };
      tests.push(
        failure === undefined
          ? { ...result, status: 0 }
          : { ...result, status: 1, failureMessage: failure },
      );
    }
    this.ns.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, sandboxFileName }) {
    if (this.#spoilt) throw new Error('A change stayed in memory: start anew.');
    Object.assign(this.ns, { hitCount: 0, hitLimit });
    if (mutantActivation === 'static') this.ns.activeMutant = activeMutant.id;
    const tests = await this.#load();
    this.ns.activeMutant = activeMutant.id;
    this.#runs++;
    const wanted = testFilter && new Set(testFilter);
    const own = nearestFirst(
      tests.filter(({ id }) => !wanted || wanted.has(id)),
      sandboxFileName,
    );
    for (const [i, test] of own.entries()) {
      const failure = await failureOf(test);
      if (this.ns.hitCount > hitLimit) return { status: 'timeout', reason: 'It goes on and on.' };
      if (failure === undefined) continue;
      if (mutantActivation !== 'static') await this.#look(test);
      return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: i + 1 };
    }
    this.ns.activeMutant = undefined;
    return { status: 'survived', nrOfTests: own.length };
  }

  /** Does the test still hold without the change? If not, something kept a wrong value, maybe of a change before. */
  async #look(test) {
    Object.assign(this.ns, { activeMutant: undefined, hitLimit: undefined });
    if ((await failureOf(test)) === undefined) return;
    this.#spoilt = true;
    if (this.#runs > 1) throw new Error('A change stayed in memory: start anew.');
  }

  /** Imports the tests once. */
  async #load() {
    if (this.#tests) return this.#tests;
    const files = folders.flatMap((folder) => globSync(`tests/unit/${folder}/**/*.test.ts`)).sort();
    for (const file of files) {
      const path = join(process.cwd(), file);
      await collect(path, () => import(pathToFileURL(path).href));
    }
    return (this.#tests = collected);
  }
}

/** Those in files of like names come first: a change that they notice is done with them. */
function nearestFirst(tests, changed) {
  const steps = changed.replace(/\.ts$/, '').split(/[/.-]/).slice(-6);
  const near = ({ file }) => steps.filter((step) => file.includes(step)).length;
  return tests.toSorted((a, b) => near(b) - near(a));
}

async function failureOf(test) {
  try {
    await run(test);
    return undefined;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 500) || 'failed';
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcess },
];
