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
    { stdio: 'inherit' },
  );
} catch {
  process.exit(1);
}
