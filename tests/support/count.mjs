import { existsSync, readFileSync } from 'node:fs';

/**
 * `node tests/support/count.mjs STATUS`: adds up what the runners wrote to test-results/ and prints
 * "N passed, N failed". Exits with an error where a test failed, none ran, or a runner stopped short.
 */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const status = Number(process.argv[2] ?? 0);

const vitest = read('test-results/vitest.json');
const server = read('test-results/server.json');
const browser = read('test-results/browser.json');
const browsers = read('test-results/browsers.json');
const sum = (of) => (of(vitest) ?? 0) + (of(server) ?? 0) + (of(browsers) ?? 0);
const passed =
  sum((report) => report?.numPassedTests) +
  (browser?.stats.expected ?? 0) +
  (browser?.stats.flaky ?? 0);
const counted = sum((report) => report?.numFailedTests) + (browser?.stats.unexpected ?? 0);
// nginx may be missing on a developer's machine, where the server tests say so and do not run.
const needed = process.env.CI === 'true' ? [vitest, server, browser, browsers] : [vitest, browser];
const missing = needed.filter((report) => report === undefined).length;
// A step that failed without a failing test (types, lint, a build) counts as one failure.
const failed = counted + missing || (status === 0 && passed > 0 ? 0 : 1);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
