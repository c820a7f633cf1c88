import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SITES } from '../support/sites.ts';
import { BROWSERS, type BrowserName } from './drivers/installed.ts';
import { PDF_PACKAGE, READS_PDF } from './pdf-pages.ts';

/** `npm run test:engines`: the main flows in every browser of this machine; says which are missing. */
const names = (Object.keys(BROWSERS) as BrowserName[]).map((name) => ({
  name,
  found: BROWSERS[name](),
}));
const install = (packages: string) => `Install it: apt-get install ${packages}`;

if (!existsSync(SITES[0].folder)) {
  console.error(`${SITES[0].folder} is not there. Build it: npm run test:site`);
  process.exit(1);
}
const here = names.filter(({ found }) => 'start' in found).map(({ name }) => name);
console.log(`The main flows run in ${here.join(', ')}.`);
for (const { name, found } of names)
  if ('missing' in found)
    console.log(
      `SKIPPED: ${name} is not installed, so no flow ran in it. ${install(found.missing)}`,
    );
if (!READS_PDF)
  console.log(
    `SKIPPED: nothing here reads PDFs, so printed pages were not. ${install(PDF_PACKAGE)}`,
  );

try {
  const files = here.map((name) => `tests/engines/${name}.test.ts`).join(' ');
  const report = '--outputFile.json=test-results/engines.json';
  // Browsers wait more than they work: two at a time need little more than the slower one.
  const run = `vitest run --project engines --maxWorkers=2 ${report} ${files}`;
  execFileSync('npm', ['exec', '-c', run], { stdio: 'inherit' });
} catch {
  process.exit(1);
}
