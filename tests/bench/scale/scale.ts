import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { precompress } from '../../../src/hosting/precompress.ts';
import { exponent, type Point } from './growth.ts';
import { multiplyContent } from './multiply.ts';

/**
 * `npm run bench:scale [-- 10 100 1000]`: builds sites of so many chapters and prints time and peak
 * memory of each step, and how they grow. Fails above the limits.
 */
const MOST_GROWTH = 1.1;
const MOST_MEMORY = 4e9;
const FOLDER = '.cache/scale';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10, 100, 1000);
if (sizes.some((size) => !(size >= 10 && size % 10 === 0)))
  throw new RangeError(
    `The sizes are "${sizes.join(' ')}". Give numbers of chapters, multiples of 10.`,
  );

type Measured = Point & { step: string; memory: number };
const measured: Measured[] = [];

for (const size of sizes) {
  const root = resolve(FOLDER, String(size));
  multiplyContent(root, size / 10);
  measured.push(
    run('check', size, root, ['src/load/report.ts']),
    run('build', size, root, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']),
    await pack(size, root),
  );
  rmSync(root, { recursive: true, force: true });
}
report();

/** Runs a program of the project on a content folder, in a process of its own. */
function run(step: string, size: number, root: string, command: string[]): Measured {
  const file = join(root, 'memory');
  const started = performance.now();
  execFileSync(
    process.execPath,
    ['--import', resolve('tests/bench/scale/report-memory.ts'), ...command],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        CONTENT_ROOT: root,
        CACHE_DIR: join(root, 'cache'),
        OUT_DIR: join(root, 'dist'),
        MEMORY_FILE: file,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  return say({ step, size, seconds, memory: Number(readFileSync(file, 'utf8')) });
}

async function pack(size: number, root: string): Promise<Measured> {
  const started = performance.now();
  mkdirSync(join(root, 'dist'), { recursive: true });
  await precompress(join(root, 'dist'));
  const seconds = (performance.now() - started) / 1000;
  return say({ step: 'pack', size, seconds, memory: process.resourceUsage().maxRSS * 1024 });
}

function say(point: Measured): Measured {
  const root = resolve(FOLDER, String(point.size));
  const pages = globSync('dist/**/*.html', { cwd: root }).length;
  console.log(
    `${point.step.padEnd(6)} ${String(point.size).padStart(5)} chapters  ${String(pages).padStart(6)} pages  ` +
      `${point.seconds.toFixed(1).padStart(7)} s  ${(point.memory / 1e6).toFixed(0).padStart(6)} MB`,
  );
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
