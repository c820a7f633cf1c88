import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildEnvironment } from './environment.ts';

/** `npm run build`: Astro's build, with its options behind "--", in a process that knows the listed variables only. */
const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
const { status } = spawnSync(
  process.execPath,
  [...process.execArgv, join(astro, 'bin/astro.mjs'), 'build', ...process.argv.slice(2)],
  { stdio: 'inherit', env: buildEnvironment(process.env) },
);
process.exitCode = status ?? 1;
