import { spawnSync } from 'node:child_process';
import '../support/node-version.ts';
import { today } from '../../src/read/today.ts';
import { formatFaults } from '../../src/model/fault.ts';
import { auditFaults, readAudit } from './audit.ts';
import { loadPolicy } from './policy.ts';

/**
 * `npm run check:audit`: asks the registry for known faults of the locked packages. A registry that
 * cannot answer says nothing about the packages: it is reported and does not fail.
 */
const { stdout } = spawnSync(
  'npm',
  ['audit', '--json', '--package-lock-only', '--fetch-retries=1'],
  {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 64_000_000,
  },
);
const audit = readAudit(stdout);
if ('noAnswer' in audit)
  console.log(`audit: NOT DONE, the registry did not answer (${audit.noAnswer})`);
else {
  const faults = auditFaults(audit.advisories, loadPolicy(), today());
  if (faults.length > 0) console.error(`${formatFaults(faults)}\n`);
  console.log(`audit: ${audit.advisories.length} advisories, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
