import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { SITE_URL, SITES } from './sites.ts';

/** `npm run test:site`: builds the site twice for the tests. */
rmSync('dist-test', { recursive: true, force: true });
for (const { base, folder, contact } of SITES) {
  const started = performance.now();
  execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      SITE_URL,
      BASE_PATH: base,
      CONTACT_URL: contact,
      REPOSITORY_URL: '',
      OUT_DIR: `./${folder}`,
    },
  });
  console.log(`built ${folder} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
