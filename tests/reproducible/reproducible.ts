import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILD_SOURCES } from '../support/build-sources.ts';
import '../support/node-version.ts';
import { differences, treeOf } from './compare.ts';

/**
 * `npm run test:reproducible`: builds the site twice, clean, in other folders, years and environments, without a
 * network, and compares every byte.
 */
/** The second that both builds are told; a day of long ago would lie before dates of the content. */
const EPOCH = String(Math.floor(Date.now() / 1000));

type Place = { folder: string; days: string; environment: Record<string, string> };

/** The second has all variables that changed a build before it was given a list of those that may. */
const PLACES: readonly [Place, Place] = [
  { folder: 'here', days: '0', environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C.UTF-8' } },
  {
    folder: 'a longer/place ə',
    days: '800',
    environment: {
      TZ: 'America/Los_Angeles',
      LC_ALL: 'tr_TR.UTF-8',
      SITE: 'https://wrong.example',
      BASE_URL: '/wrong/',
      CONTENT_ROOT: '/wrong',
      NODE_ENV: 'development',
      NODE_OPTIONS: '--conditions=development',
    },
  },
];

const home = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  const one = build(PLACES[0]);
  const other = build(PLACES[1]);
  const found = differences(one, other);
  console.log(`reproducible: ${one.size} files, ${found.length} differ`);
  for (const line of found.slice(0, 40)) console.error(`  ${line}`);
  process.exitCode = one.size > 50 && found.length === 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

function build({ folder, days, environment }: Place) {
  const root = join(home, folder);
  mkdirSync(root, { recursive: true });
  for (const source of BUILD_SOURCES) cpSync(source, join(root, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const [command, ...start] = [...withoutNetwork(), process.execPath];
  const elsewhere = pathToFileURL(resolve('tests/reproducible/elsewhere.ts'));
  elsewhere.searchParams.set('days', days);
  const load = ['--import', elsewhere.href];
  execFileSync(command, [...start, ...load, 'src/tools/hosting/build-site.ts', '--silent'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: root,
      ...environment,
      SOURCE_DATE_EPOCH: EPOCH,
      SITE_URL: 'https://example.org',
      PRECOMPRESS: '1',
    },
  });
  const site = treeOf(join(root, 'dist'));
  const hosting = [...treeOf(join(root, 'dist-hosting'))];
  return new Map([...site, ...hosting.map(([name, hash]) => [`hosting/${name}`, hash] as const)]);
}

/** Where the system allows it, programs that are not Node's have no network either. */
function withoutNetwork(): string[] {
  const command = ['unshare', '--map-root-user', '--net'];
  return spawnSync(command[0]!, [...command.slice(1), 'true']).status === 0 ? command : [];
}
