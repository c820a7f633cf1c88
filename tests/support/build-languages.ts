import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BUILD_SOURCES } from './build-sources.ts';
import { LANGUAGES, SITE_URL } from './sites.ts';
import { SMALL } from './small-content.ts';
import { SECOND } from './small-site.ts';
import { FLOOD, WITH_TOLLS } from './tolls.ts';

/** A project with the small content in two languages; within this one, so that packages are found. */
const ROOT = resolve('.cache/languages');
/** 2026-06-01, a day on which the small content is sound. */
const EPOCH = '1780315200';

const MAP = `title: The pipe crosses two countries
shortTitle: The pipe
summary: The countries that the pipe crosses on its way to the sea, with the town where it begins.
order: 1
asOf: "2024-05"
projection: { parallels: [32.717, 41.583], meridian: 41.25 }
compositions:
  wide: { centre: [41.25, 36.75], widthKm: 2250, aspect: 1.42 }
  phone: { centre: [41.5, 36.68], widthKm: 1960, aspect: 1.3 }
graticule: 5
scaleBar: { wide: 200, phone: 200 }
lines:
  - { id: pipe-line, kind: pipeline, data: btc/AZ, name: The pipe, text: It begins here., sources: [first] }
places:
  - { place: baku, text: The pipe begins near the town., sources: [first] }
note: Lines show what the sources give; drawing one endorses nothing that it passes through.
credits: ['Borders: Natural Earth']
`;

const HOME = `${SMALL['content/home/en.yaml']}map: { id: pipe, title: The way of the pipe, key: A line is where the pipe runs. }\n`;

/** The small content with everything in it that a page can show. */
function contentOf(): Record<string, string> {
  const about = SMALL['content/pages/en/about.mdx']!;
  const linked = about.replace('Text.', 'Text, and [a chapter](/chapters/oil/#flow).');
  const pages = globSync('content/pages/en/*.mdx')
    .map((file) => basename(file))
    .sort();
  const chapter = SMALL['content/articles/en/oil.mdx']!.replace(
    '<Chart id="flow" />',
    '<Chart id="flow" />\n\n<Map id="pipe" />\n\n<Events from="2006" to="2006" />\n\n<Tolls id="dead" of="flood" />',
  );
  const texts = (tag: string): [string, string][] => [
    [`content/articles/${tag}/oil.mdx`, chapter],
    [`content/articles/${tag}/gas.mdx`, second(chapter)],
    ...pages.map((name): [string, string] => [`content/pages/${tag}/${name}`, linked]),
  ];
  const words = readFileSync('content/interface/en/tolls.yaml', 'utf8').replace(
    /moreAt: .*/,
    'moreAt: /chapters/oil/#dead',
  );
  return {
    ...SMALL,
    [FLOOD]: WITH_TOLLS[FLOOD]!,
    'content/interface/en/tolls.yaml': words,
    [`content/interface/${SECOND}/tolls.yaml`]: words,
    ...Object.fromEntries([...texts('en'), ...texts(SECOND)]),
    'content/home/en.yaml': HOME,
    [`content/home/${SECOND}.yaml`]: HOME,
    'content/maps/pipe.yaml': MAP,
    'content/charts/tally.yaml':
      'title: "{n} claims"\nsubtitle: Claims by verdict\nkind: tally\nrows: Verdict\ncounts: claims\n',
    'content/charts/strip.yaml':
      'title: "{n} events"\nsubtitle: Events by year\nkind: strip\nrows: Year\ncounts: events\n',
    'content/aliases.yaml': "/old-maps/: '/maps/'\n/about/#old: '/method/'\n",
  };
}

/** Another chapter of the same words, so that chapters have neighbours. */
const second = (chapter: string): string =>
  chapter
    .replace('order: 1', 'order: 2')
    .replace('title: Where the oil goes', 'title: Where the gas goes')
    .replace('shortTitle: Oil', 'shortTitle: Gas')
    .replace('lead: { chart: flow }\n', 'lead: { map: pipe }\n');

/** Builds the small site in two languages into dist-test/. */
export function buildLanguages(): void {
  rmSync(ROOT, { recursive: true, force: true });
  mkdirSync(ROOT, { recursive: true });
  for (const source of BUILD_SOURCES.filter((name) => name !== 'content'))
    cpSync(source, join(ROOT, source), { recursive: true });
  for (const tag of ['en', SECOND])
    cpSync('content/interface/en', join(ROOT, 'content/interface', tag), { recursive: true });
  cpSync('content/geo', join(ROOT, 'content/geo'), { recursive: true });
  for (const [path, text] of Object.entries(contentOf())) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  symlinkSync(resolve('node_modules'), join(ROOT, 'node_modules'));
  execFileSync(process.execPath, ['src/tools/hosting/build-site.ts', '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      SITE_URL,
      SOURCE_DATE_EPOCH: EPOCH,
      OUT_DIR: resolve(LANGUAGES.folder),
    },
  });
}
