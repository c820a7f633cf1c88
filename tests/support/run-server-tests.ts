import { execFileSync } from 'node:child_process';
import { nginxPath } from './nginx.ts';

/** `npm run test:server`: needs nginx; without it nothing runs, which only CI takes for a fault. */
if (nginxPath() === undefined) {
  const inCi = process.env['CI'] === 'true';
  console.log(
    'nginx is not installed: the server tests did not run. Install it: apt-get install nginx',
  );
  process.exit(inCi ? 1 : 0);
}
try {
  execFileSync(
    'npm',
    ['exec', '-c', 'vitest run --project server --outputFile.json=test-results/server.json'],
    // Every page of a site is parsed at once, which is more than the heap that a process is given.
    { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=8192' } },
  );
} catch {
  process.exit(1);
}
