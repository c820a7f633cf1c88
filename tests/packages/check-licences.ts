import { existsSync, readFileSync } from 'node:fs';
import '../support/node-version.ts';
import { today } from '../../src/read/today.ts';
import { formatFaults } from '../../src/model/fault.ts';
import { licenceFaults, type Package } from './licences.ts';
import { loadPolicy } from './policy.ts';

/** `npm run check:deps`: the licences of all packages that the lock file names, for every platform. */
type Manifest = {
  version?: string;
  dev?: boolean;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
};
type Lock = { packages: Record<string, Manifest> };

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Older packages state an object, or a list of which one may be chosen. */
function licenceOf({ license, licenses = [] }: Manifest): string | undefined {
  const stated = licenses.map(({ type }) => type ?? '').join(' OR ');
  if (license === undefined) return stated === '' ? undefined : stated;
  return typeof license === 'string' ? license : license.type;
}

const packageAt = ([path, locked]: [string, Manifest]): Package => {
  const manifest = `${path}/package.json`;
  const installed = existsSync(manifest);
  return {
    name: path.split('node_modules/').at(-1)!,
    version: locked.version ?? '',
    licence: licenceOf(installed ? (read(manifest) as Manifest) : locked),
    file: installed ? manifest : 'package-lock.json',
    usedIn: locked.dev === true ? 'development' : 'build',
  };
};

const packages = Object.entries((read('package-lock.json') as Lock).packages)
  .filter(([path]) => path !== '')
  .map(packageAt);
const faults = licenceFaults(packages, loadPolicy(), today());
if (faults.length > 0) console.error(`${formatFaults(faults)}\n`);
console.log(`licences: ${packages.length} packages, ${faults.length} faults`);
process.exitCode = faults.length > 0 || packages.length === 0 ? 1 : 0;
