import { kindOf, type Kind } from '../kind.ts';
import type { SitePlan } from '../site-plan.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where two rules match, these hosts join the
 * values, so that no address may match two of them; tests hold the built site to that.
 */
export function headersFile({ base, headers, files }: SitePlan): string {
  return rulesFor(files)
    .map(([path, kind]) =>
      [base + path, ...headers[kind].map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** One rule for each folder, so that their number does not grow with the site: path and kind, sorted. */
export function rulesFor(files: readonly string[]): [path: string, kind: Kind][] {
  const languages = new Set(
    files.flatMap((file) => /^([^/]+)\/embed\/./.exec(file)?.slice(1) ?? []),
  );
  const depth = (file: string) => (languages.has(file.split('/')[0]!) ? 2 : 1);
  const folderOf = (file: string) => file.split('/').slice(0, -1).slice(0, depth(file)).join('/');
  const folders = Map.groupBy(files, (file) =>
    file.split('/').length > depth(file) ? folderOf(file) : '',
  );
  return [...folders]
    .flatMap(([folder, own]) => (folder === '' ? own.map(single) : rulesOfFolder(folder, own)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const single = (file: string): [string, Kind] => [
  file.replace(/(^|\/)index\.html$/, '$1'),
  kindOf(file),
];

/** These hosts know no endings of names: a folder with pages is served as pages, its data too. */
function rulesOfFolder(folder: string, files: readonly string[]): [string, Kind][] {
  const kinds = new Set(files.map(kindOf));
  if (kinds.has('embed'))
    return [
      [`${folder}/:id/`, 'embed'],
      ...files.filter((file) => kindOf(file) !== 'embed').map(single),
    ];
  const kind = kinds.has('page') ? 'page' : kinds.size === 1 ? [...kinds][0]! : 'file';
  return [[`${folder}/*`, kind]];
}
