// Stands in for Vitest where `npm run test:mutants` calls tests by the thousand: collects them, and runs one at a time.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { format } from 'node:util';
import { chai, expect, vi } from '../../node_modules/vitest/dist/index.js';

const around = { file: '', names: [], before: [], after: [], tests: [] };
let finish = [];

/** The tests of a file: what it says while it is imported. */
export async function collect(file, load) {
  const tests = [];
  Object.assign(around, { file, names: [], before: [], after: [], tests });
  await load();
  return tests;
}

/** Runs a test; throws what it throws. */
export async function run({ file, before, test, after }) {
  around.file = file;
  finish = [];
  try {
    for (const hook of before) await hook();
    await test();
  } finally {
    for (const hook of [...finish, ...after]) await hook();
  }
}

/** The title of one of many: "%s" and the like, or "$key". */
const titled = (name, values) =>
  /%[a-z]/.test(name)
    ? format(name, ...values.slice(0, name.match(/%[a-z]/g).length))
    : name.replace(/\$(\w+)/g, (_, key) => String(values[0]?.[key]));

const each =
  (one) =>
  (rows) =>
  (name, test, ...rest) => {
    rows.forEach((row, i) => {
      const values = Array.isArray(row) ? row : [row];
      one(`${titled(name, values)} (${i})`, () => test(...values), ...rest);
    });
  };

function collectOne(name, test) {
  const { file, names, before, after, tests } = around;
  // By the path within the project: each run has a folder of its own.
  const id = `${relative(process.cwd(), file)}#${[...names, name].join(' > ')}`;
  const same = tests.filter((other) => other.id.replace(/~\d+$/, '') === id).length;
  tests.push({ id: same ? `${id}~${same}` : id, file, before, after, test });
}

function describeOne(name, tell) {
  const outer = { ...around };
  Object.assign(around, { names: [...outer.names, name] });
  tell();
  Object.assign(around, outer);
}

const skip = Object.assign(() => undefined, { each: () => () => undefined });
const variants = (one) =>
  Object.assign(one, {
    each: each(one),
    skip,
    skipIf: (no) => (no ? skip : one),
    runIf: (yes) => (yes ? one : skip),
  });

export const it = variants(collectOne);
export const test = it;
export const describe = variants(describeOne);
export const beforeEach = (hook) => void (around.before = [...around.before, hook]);
export const afterEach = (hook) => void (around.after = [...around.after, hook]);
export const beforeAll = (hook) => {
  let done;
  beforeEach(() => (done ??= hook()));
};
export const afterAll = () => undefined;
export const onTestFinished = (hook) => void finish.push(hook);
export { expect, vi };

chai.Assertion.addMethod('toMatchFileSnapshot', function compare(name) {
  const wanted = readFileSync(resolve(dirname(around.file), name), 'utf8');
  this.assert(this._obj === wanted, `differs from ${name}`);
});
