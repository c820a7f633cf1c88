import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * One address of each kind of page of a built site, read off its folders: the page at the top, the
 * list of each folder, and one page below it; one with a map where there is one.
 */
export function pageKinds(folder: string): string[] {
  // An address that has moved shows its new place at once and is no page to read.
  const files = globSync('**/index.html', { cwd: folder })
    .filter((file) => !readFileSync(`${folder}/${file}`, 'utf8').includes('http-equiv="refresh"'))
    .sort();
  const below = Map.groupBy(files, (file) => posix.dirname(posix.dirname(file)));
  const lists = below.get('.')?.filter((file) => file !== 'index.html') ?? [];
  const children = lists.map((file) => posix.dirname(file)).concat(foldersWithoutList(files));
  const chosen = [...new Set(children)].flatMap((name) => {
    const own = below.get(name) ?? [];
    return (
      own.find((file) => readFileSync(`${folder}/${file}`, 'utf8').includes('<atlas-map')) ??
      own[0] ??
      []
    );
  });
  return [...new Set(['index.html', ...lists, ...chosen])]
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}

/** Folders such as chapters/, whose list stands elsewhere. */
const foldersWithoutList = (files: readonly string[]): string[] =>
  files
    .map((file) => file.split('/'))
    .filter((parts) => parts.length === 3)
    .map(([name]) => name!);
