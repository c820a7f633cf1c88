import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const IMPORT =
  /(?:^|\s)(?:import|export)\b[^'"]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Files of src that a file imports from other folders than its own, as paths below src. */
export const filesImported = (file: string, text: string): string[] =>
  [...text.matchAll(IMPORT)]
    .map(([, from, dynamic]) => (from ?? dynamic)!)
    .filter((to) => to.startsWith('.'))
    .map((to) => posix.join(posix.dirname(file), to).split('/'))
    .filter((steps) => steps[0] === 'src' && steps.length > 2)
    .filter((steps) => steps[1] !== file.split('/')[1])
    .map((steps) => steps.slice(1).join('/'));

/** Folders of src that a file imports from, its own left out; one entry for each import. */
export const foldersImported = (file: string, text: string): string[] =>
  filesImported(file, text).map((path) => path.split('/')[0]!);

/** A folder of src, and how many imports lead from it to each other folder. */
export type Room = { name: string; imports: Map<string, number> };

/** The folders of src with the imports that stand in their files, sorted by name. */
export function roomsOf(root = '.'): Room[] {
  const files = globSync('src/*/**/*.{ts,js,astro,css}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const byFolder = Map.groupBy(files, (file) => file.split('/')[1]!);
  return [...byFolder].sort().map(([name, own]) => {
    const imports = new Map<string, number>();
    for (const file of own)
      for (const to of foldersImported(file, readFileSync(posix.join(root, file), 'utf8')))
        imports.set(to, (imports.get(to) ?? 0) + 1);
    return { name, imports: new Map([...imports].sort()) };
  });
}
