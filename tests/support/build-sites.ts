import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { buildLanguages } from './build-languages.ts';
import { LANGUAGES, SITE_URL, SITES } from './sites.ts';

/** `npm run test:site`: builds the site twice for the tests, and a small one in two languages. */
rmSync('dist-test', { recursive: true, force: true });
for (const { base, folder, contact } of SITES)
  timed(folder, () =>
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
    }),
  );
timed(LANGUAGES.folder, buildLanguages);

function timed(folder: string, build: () => unknown): void {
  const started = performance.now();
  build();
  console.log(`built ${folder} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
