import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BUILD_SOURCES } from '../support/build-sources.ts';
import '../support/node-version.ts';
import { differences, treeOf } from './compare.ts';

/**
 * `npm run test:reproducible`: builds the site twice, clean, in other folders, time zones, languages
 * and years, without a network, and compares every byte.
 */
const EPOCH = '1795564800'; // 2026-11-25, the day that both builds are told.

const PLACES = [
  { folder: 'here', TZ: 'Pacific/Kiritimati', LANG: 'C.UTF-8', CLOCK_SHIFT_DAYS: '0' },
  {
    folder: 'a longer/place ə',
    TZ: 'America/Los_Angeles',
    LANG: 'tr_TR.UTF-8',
    CLOCK_SHIFT_DAYS: '800',
  },
] as const;

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

function build({ folder, ...environment }: (typeof PLACES)[number]) {
  const root = join(home, folder);
  mkdirSync(root, { recursive: true });
  for (const source of BUILD_SOURCES) cpSync(source, join(root, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const [command, ...start] = [...withoutNetwork(), process.execPath];
  const load = ['--import', resolve('tests/reproducible/elsewhere.ts')];
  execFileSync(command, [...start, ...load, 'src/tools/hosting/build-site.ts', '--silent'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: root,
      ...environment,
      LC_ALL: environment.LANG,
      SOURCE_DATE_EPOCH: EPOCH,
      SITE_URL: 'https://example.org',
      PRECOMPRESS: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
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
