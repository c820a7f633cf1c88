// A test runner for Stryker that keeps what tests import from change to change: starting Vitest anew for each of
// them takes a hundred times as long as the few tests that meet the change.
import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL, URL } from 'node:url';
import { collect, run } from './light-vitest.mjs';

const LIGHT = new URL('light-vitest.mjs', import.meta.url).href;

/** Folders of unit tests that stryker.config.mjs chose for the code that is changed. */
const folders = (process.env.MUTANT_TESTS ?? '').split(',');
const code = (process.env.MUTANT_CODE ?? '').split(',');
/** Starts a build when it is imported. */
const STARTS = /build-site\.ts$/;

/** Memory after which a process is left: each file that is imported anew stays in it. */
const MOST_BYTES = 1.2e9;

class InProcess {
  /** What the changed code asks. */
  ns = (globalThis.__stryker__ ??= {});
  /** Tests by file. */
  #files;
  /** Changes that a file meets while it is imported, by file. */
  #met = new Map();
  #runs = 0;
  #spoilt = false;

  init() {
    process.env.PROPERTY_RUNS = '100';
    registerHooks({
      resolve: (name, context, next) =>
        name === 'vitest' ? { url: LIGHT, shortCircuit: true } : next(name, context),
    });
  }

  /** A change in what the code computes at import needs a new process. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    const files = await this.#load();
    const tests = [];
    for (const test of [...files.values()].flat()) {
      this.ns.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await failureOf(test);
      const timeSpentMs = performance.now() - start;
      const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs };
      tests.push({
        ...result,
        ...(failureMessage ? { status: 1, failureMessage } : { status: 0 }),
      });
    }
    this.ns.currentTestId = undefined;
    const { perTest } = this.ns.mutantCoverage;
    for (const { id, file } of [...files.values()].flat()) {
      const own = (perTest[id] ??= {});
      for (const met of this.#met.get(file)) own[met] = (own[met] ?? 0) + 1;
    }
    return { status: 'complete', tests, mutantCoverage: this.ns.mutantCoverage };
  }

  async mutantRun({
    activeMutant: { id },
    mutantActivation,
    testFilter,
    hitLimit,
    sandboxFileName,
  }) {
    if (this.#spoilt || process.memoryUsage().heapUsed > MOST_BYTES)
      throw new Error('A change stayed in memory, or too much of all: start anew.');
    const isStatic = mutantActivation === 'static';
    Object.assign(this.ns, { activeMutant: isStatic ? id : undefined, hitLimit: undefined });
    const files = await this.#load();
    this.#runs++;
    const wanted = testFilter && new Set(testFilter);
    const chosen = (test) => !wanted || wanted.has(test.id);
    const change = { id, hitLimit, isStatic };
    let nrOfTests = 0;
    for (const file of nearestFirst([...files.keys()], sandboxFileName)) {
      if (!files.get(file).some(chosen)) continue;
      const found = await this.#try(file, chosen, change);
      nrOfTests += found.nrOfTests;
      if (found.status) return { ...found, nrOfTests };
    }
    this.ns.activeMutant = undefined;
    return { status: 'survived', nrOfTests };
  }

  /** Runs the chosen tests of a file with a change, up to the first that notices it. */
  async #try(file, chosen, { id, hitLimit, isStatic }) {
    Object.assign(this.ns, { activeMutant: id, hitCount: 0, hitLimit });
    const usual = this.#files.get(file);
    const tests = this.#met.get(file).has(id) ? await this.#again(file) : usual;
    if (typeof tests === 'string')
      return { status: 'killed', killedBy: [usual[0].id], failureMessage: tests, nrOfTests: 1 };
    let nrOfTests = 0;
    for (const test of tests.filter(chosen)) {
      nrOfTests++;
      const failureMessage = await failureOf(test);
      const reason = 'It goes on and on.';
      if (this.ns.hitCount > hitLimit) return { status: 'timeout', reason, nrOfTests };
      if (failureMessage === undefined) continue;
      if (!isStatic) await this.#look(usual.find((each) => each.id === test.id));
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
    }
    return { nrOfTests };
  }

  /** Does the test still hold without the change? If not, something kept a wrong value, maybe of a change before. */
  async #look(test) {
    Object.assign(this.ns, { activeMutant: undefined, hitLimit: undefined });
    if ((await failureOf(test)) === undefined) return;
    this.#spoilt = true;
    if (this.#runs > 1) throw new Error('A change stayed in memory: start anew.');
  }

  /** Imports the code, which is all that a change there has to be new for, and then the tests. */
  async #load() {
    if (this.#files) return this.#files;
    for (const file of code.flatMap((folder) => globSync(`${folder}/**/*.ts`)))
      if (!STARTS.test(file)) await import(pathToFileURL(join(process.cwd(), file)).href);
    this.#files = new Map();
    const tests = folders.flatMap((folder) => globSync(`tests/unit/${folder}/**/*.test.ts`));
    for (const test of tests.filter(isOfCode).sort()) {
      const file = join(process.cwd(), test);
      this.ns.currentTestId = file;
      this.#files.set(file, await collect(file, () => import(pathToFileURL(file).href)));
      this.#met.set(file, new Set(Object.keys(this.ns.mutantCoverage?.perTest[file] ?? {})));
      delete this.ns.mutantCoverage?.perTest[file];
    }
    this.ns.currentTestId = undefined;
    return this.#files;
  }

  /** The tests of a file that draws or reads while it is imported; what it says where it cannot be. */
  async #again(file) {
    try {
      return await collect(file, () => import(`${pathToFileURL(file).href}?run=${this.#runs}`));
    } catch (error) {
      return String(error?.message ?? error);
    }
  }
}

/** Tests that draw the site's own content do so while they are imported: each change would need a process of its own. */
const isOfCode = (file) => !readFileSync(file, 'utf8').includes('support/drawn');

/** Files of like names come first: a change that they notice is done with them. */
function nearestFirst(files, changed) {
  const steps = changed.replace(/\.ts$/, '').split(/[/.-]/).slice(-6);
  const near = (file) => steps.filter((step) => file.includes(step)).length;
  return files.toSorted((a, b) => near(b) - near(a));
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
