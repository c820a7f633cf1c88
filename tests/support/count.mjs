import { existsSync, readFileSync } from 'node:fs';

/**
 * `node tests/support/count.mjs STATUS RUNNER...`: adds up what the named runners wrote to
 * test-results/RUNNER.json and prints "N passed, N failed". A runner without a report counts as one
 * failure, and so does a step that failed without a failing test (types, lint, a build). Exits with
 * an error where anything failed or nothing passed.
 */
const [status, ...runners] = process.argv.slice(2);

const read = (runner) => {
  const file = `test-results/${runner}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

// Playwright's report has `stats`; Vitest's has its numbers at the top.
const counts = (report) => {
  if (report === undefined) return { passed: 0, failed: 1 };
  if (report.stats === undefined)
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  return {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
  };
};

const all = runners.map(read).map(counts);
const passed = all.reduce((sum, count) => sum + count.passed, 0);
const counted = all.reduce((sum, count) => sum + count.failed, 0);
const failed = counted || (status === '0' && passed > 0 ? 0 : 1);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
