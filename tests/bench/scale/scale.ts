import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exponent, type Point } from './growth.ts';
import { multiplyContent } from './multiply.ts';
import type { Use } from './report-use.ts';

/**
 * `npm run bench:scale [-- 10 100 1000]`: builds sites of so many chapters and prints time and peak
 * memory of each step, and how they grow. Fails above the limits.
 */
const MOST_GROWTH = 1.1;
const MOST_MEMORY = 4e9;
const FOLDER = '.cache/scale';
/** Left alone, V8 lets garbage lie as long as the machine has room; so it tidies up in time. */
const HEAP = [`--max-old-space-size=${process.env['HEAP_MB'] ?? '2000'}`];

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10, 100, 1000);
if (sizes.some((size) => !(size >= 10 && size % 10 === 0)))
  throw new RangeError(
    `The sizes are "${sizes.join(' ')}". Give numbers of chapters, multiples of 10.`,
  );

type Measured = Point & Use & { step: string; seconds: number };
const measured: Measured[] = [];

for (const size of sizes) {
  const root = resolve(FOLDER, String(size));
  multiplyContent(root, size / 10);
  measured.push(
    run('check', size, root, ['src/read/report.ts']),
    run('build', size, root, ['src/tools/hosting/build-site.ts', '--silent']),
    run('pack', size, root, [resolve('tests/bench/scale/pack.ts'), 'dist']),
  );
  rmSync(root, { recursive: true, force: true });
}
report();

/** Runs a program of the project in a project's folder, in a process of its own. */
function run(step: string, size: number, root: string, command: string[]): Measured {
  const file = join(root, 'use.json');
  const started = performance.now();
  rmSync(file, { force: true });
  const reporter = pathToFileURL(resolve('tests/bench/scale/report-use.ts'));
  reporter.searchParams.set('file', file);
  const loaded = ['--import', reporter.href];
  execFileSync(process.execPath, [...HEAP, ...loaded, ...command], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const seconds = (performance.now() - started) / 1000;
  return say({ step, size, seconds, ...(JSON.parse(readFileSync(file, 'utf8')) as Use) });
}

function say(point: Measured): Measured {
  const root = resolve(FOLDER, String(point.size));
  const pages = globSync('dist/**/*.html', { cwd: root }).length;
  const numbers = [
    `${String(point.size).padStart(5)} chapters`,
    `${String(pages).padStart(6)} pages`,
    `${point.seconds.toFixed(1).padStart(7)} s`,
    `${point.cpu.toFixed(1).padStart(7)} s of processor`,
    `${(point.memory / 1e6).toFixed(0).padStart(6)} MB`,
  ];
  console.log(`${point.step.padEnd(6)} ${numbers.join('  ')}`);
  return point;
}

function report(): void {
  const failures: string[] = [];
  for (const step of new Set(measured.map((point) => point.step))) {
    const points = measured.filter((point) => point.step === step);
    for (const [i, large] of points.entries()) {
      if (large.memory > MOST_MEMORY)
        failures.push(`${step} holds ${large.memory} bytes at ${large.size}`);
      if (i === 0) continue;
      const grown = exponent(points[i - 1]!, large);
      console.log(
        `${step.padEnd(6)} ${points[i - 1]!.size} → ${large.size}: exponent ${grown.toFixed(2)}`,
      );
      if (grown > MOST_GROWTH)
        failures.push(`${step} grows with exponent ${grown.toFixed(2)} to ${large.size}`);
    }
  }
  for (const failure of failures) console.error(`too much: ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
