import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const script = path.resolve('tests/support/count.mjs');
const vitest = { numPassedTests: 12, numFailedTests: 0 };
const browser = { stats: { expected: 7, flaky: 1, unexpected: 0 } };

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** The commands that a line of npm leads to, through all scripts that start others. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run )?(test\b[\w:]*|(?<=run )[\w:]+)/g)]
    .map(([, name]) => scripts[name!] ?? '')
    .flatMap((script) => script.split(' && '))
    .flatMap((command) => (command.startsWith('npm ') ? commandsIn(command) : command));

/** The names of the reports that a command leaves: its own file or the settings of its runner say so. */
function reportsOf(command: string): string[] {
  const [program, file] = command.split(' ');
  const says = program === 'node' ? file! : `${program}.config.ts`;
  const text = existsSync(says) ? readFileSync(says, 'utf8') : '';
  return [...text.matchAll(/test-results\/(\w+)\.json/g)].map(([, name]) => name!);
}

let folder = path.join(tmpdir(), 'count-none');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The last line and the exit status for the reports that the runners left. */
function count(reports: Record<string, unknown>, status: number, runners: string[]) {
  folder = mkdtempSync(path.join(tmpdir(), 'count-'));
  mkdirSync(path.join(folder, 'test-results'));
  for (const [runner, report] of Object.entries(reports))
    writeFileSync(path.join(folder, `test-results/${runner}.json`), JSON.stringify(report));
  const run = spawnSync(process.execPath, [script, String(status), ...runners], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [run.stdout.trim(), run.status];
}

describe('the last line of .ci/run', () => {
  it('adds up what all runners say', () => {
    expect(count({ vitest, browser }, 0, ['vitest', 'browser'])).toEqual([
      '20 passed, 0 failed',
      0,
    ]);
  });

  it('counts a failing test once', () => {
    const failing = { numPassedTests: 11, numFailedTests: 1 };
    expect(count({ vitest: failing }, 1, ['vitest'])).toEqual(['11 passed, 1 failed', 1]);
  });

  it('counts a runner that left no report as a failure', () => {
    expect(count({ vitest }, 0, ['vitest', 'browser'])).toEqual(['12 passed, 1 failed', 1]);
  });

  it('counts a step that failed without a failing test', () => {
    expect(count({ vitest }, 2, ['vitest'])).toEqual(['12 passed, 1 failed', 1]);
  });

  it('does not take a run without tests for a success', () => {
    expect(count({ vitest: { numPassedTests: 0, numFailedTests: 0 } }, 0, ['vitest'])).toEqual([
      '0 passed, 1 failed',
      1,
    ]);
  });

  it('waits for the runners that the commands of .ci/run start, and for no other', () => {
    const run = readFileSync('.ci/run', 'utf8');
    const [, named] = /count\.mjs "\$status" (.+)/.exec(run) ?? [];
    const started = [...new Set(commandsIn(run).flatMap(reportsOf))];
    expect(started.length).toBeGreaterThan(1);
    expect(named?.split(' ')).toEqual(started);
  });

  it('knows what a command starts by the scripts it leads to, and what those leave behind', () => {
    expect(commandsIn('npm ci && npm run bench:server')).toEqual([
      'node tests/bench/throughput.ts',
    ]);
    expect(commandsIn('npm test')).toContain('playwright test');
    expect(reportsOf('playwright test')).toEqual(['browser']);
    expect(reportsOf('node tests/support/build-sites.ts')).toEqual([]);
  });
});
