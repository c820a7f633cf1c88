import { kindOf, type Kind } from '../kind.ts';
import { DATA_TYPES } from '../media-types.ts';
import type { SitePlan } from '../site-plan.ts';

/** Cloudflare Pages reads no more rules than this, and says nothing of the rest. */
const MOST_RULES = 100;

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where two rules match, these hosts join the
 * values, so that no address may match two that set the same header; tests hold the built site to that.
 * @throws RangeError where there are more rules than Cloudflare Pages reads
 */
export function headersFile({ base, headers, files }: SitePlan): string {
  const rules = [
    ...typesIn(files).map(({ wildcard, type }) => [wildcard, [['Content-Type', type]]] as const),
    ...rulesFor(files).map(([path, kind]) => [path, headers[kind]] as const),
  ];
  if (rules.length > MOST_RULES) throw new RangeError(tooMany(rules.map(([path]) => path)));
  return rules
    .map(([path, own]) =>
      [base + path, ...own.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** The types of what the site has. */
const typesIn = (files: readonly string[]) =>
  DATA_TYPES.filter(({ pattern }) => {
    const whole = new RegExp(`^${pattern}$`);
    return files.some((file) => whole.test(file));
  });

const tooMany = (paths: readonly string[]): string =>
  `_headers would have ${paths.length} rules, and Cloudflare Pages reads ${MOST_RULES}. ` +
  `The last ones are ${paths.slice(-5).join(', ')}. ` +
  'Put single files into a folder of their kind, so that one rule holds for all, or raise what ' +
  'src/tools/hosting/hosts/headers-file.ts gathers into one rule.';

/**
 * Rules for folders and for single files, so that their number does not grow with the site: path and
 * kind, sorted. What lies below a folder of a language has one rule for all languages.
 */
export function rulesFor(files: readonly string[]): [path: string, kind: Kind][] {
  const languages = new Set(
    files.flatMap((file) => /^([^/]+)\/embed\/./.exec(file)?.slice(1) ?? []),
  );
  const shared = sharedBy(files, languages);
  const rules = new Map<string, Kind>();
  for (const [folder, own] of Map.groupBy(files, (file) => folderOf(file, languages))) {
    const found = folder === '' ? rulesOfSingles(own) : rulesOfFolder(folder, own);
    for (const [path, kind] of found) rules.set(shared(path), kind);
  }
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The folder that has rules of its own; empty for a file that lies at the top of the site or of a language. */
function folderOf(file: string, languages: ReadonlySet<string>): string {
  const steps = file.split('/');
  const depth = languages.has(steps[0]!) ? 2 : 1;
  return steps.length > depth ? steps.slice(0, depth).join('/') : '';
}

/** Writes ":language" for the folder of a language, where no other folder has a part of the same name. */
function sharedBy(files: readonly string[], languages: ReadonlySet<string>) {
  const others = new Set<string>(
    files
      .map((file) => file.split('/'))
      .flatMap(([top, part]) => (part === undefined || languages.has(top!) ? [] : [part])),
  );
  return (path: string): string => {
    const [top, part, ...rest] = path.split('/');
    const isShared = languages.has(top!) && part !== '' && !others.has(part!);
    return isShared ? [':language', part, ...rest].join('/') : path;
  };
}

/** Files that only differ in their ending, feed.xml and feed.json, have one rule. */
const rulesOfSingles = (files: readonly string[]): [string, Kind][] =>
  [...Map.groupBy(files, (file) => file.replace(/\.[^/]*$/, ''))].flatMap(([stem, own]) => {
    const kinds = new Set(own.map(kindOf));
    return own.length > 1 && kinds.size === 1 && !kinds.has('page')
      ? [[`${stem}.*`, [...kinds][0]!] satisfies [string, Kind]]
      : own.map(single);
  });

const single = (file: string): [string, Kind] => [
  file.replace(/(^|\/)index\.html$/, '$1'),
  kindOf(file),
];

/** These hosts know no endings of names: a folder with pages is served as pages, its data too. */
function rulesOfFolder(folder: string, files: readonly string[]): [string, Kind][] {
  const kinds = new Set(files.map(kindOf));
  if (kinds.has('embed')) return rulesOfEmbeds(folder, files);
  const kind = kinds.has('page') ? 'page' : kinds.size === 1 ? [...kinds][0]! : 'file';
  return [[`${folder}/*`, kind]];
}

/** Embeds lie one beside the other, with a page about them and a picture of each. */
const rulesOfEmbeds = (folder: string, files: readonly string[]): [string, Kind][] => [
  [`${folder}/:id/`, 'embed'],
  ...files
    .filter((file) => kindOf(file) !== 'embed')
    .map((file): [string, Kind] => {
      const ending = /\.(?!html$)[a-z0-9]+$/.exec(file)?.[0];
      return ending === undefined ? single(file) : [`${folder}/*${ending}`, kindOf(file)];
    }),
];
