import { existsSync, globSync } from 'node:fs';
import { dirname } from 'node:path';

const COMMENT = /(?<=^|[\s{(])(?:\/\*[\s\S]*?\*\/|\/\/.*$)|<!--[\s\S]*?-->/gm;
/** From a folder at the top of the project; what a text puts in its place, "<id>" or "…", ends it. */
const NAMED = /(?<![\w/.-])(?:src|tests|content|public|\.github|\.vscode)\/[\w.,/*{}[\]-]*/g;
const LINK = /\]\(([^)#:]+)(?:#[^)]*)?\)/g;
const SCRIPT = /\bnpm run (?:--?[\w-]+ )*([a-z][\w:]*)/g;

/** The comments of a file of code; any other text as it is. */
const proseOf = (file: string, text: string): string =>
  file.endsWith('.md') ? text : [...text.matchAll(COMMENT)].join('\n');

/** A file or folder is there, or something that fits its pattern; of content, which grows, the folder is enough. */
function isThere(path: string): boolean {
  if (existsSync(path) || globSync(path).length > 0) return true;
  return path.startsWith('content/') && existsSync(dirname(path));
}

/**
 * What a document or the comments of a file name that is not there: files and folders of the project,
 * targets of links, scripts of npm.
 * @param scripts names of the scripts that npm knows
 */
export function goneIn(file: string, text: string, scripts: readonly string[]): string[] {
  const prose = proseOf(file, text);
  const named = [...prose.matchAll(NAMED)].map(([path]) => path.replace(/[.,{[]+$/, ''));
  const linked = file.endsWith('.md')
    ? [...prose.matchAll(LINK)].map(([, to]) => `${dirname(file)}/${to}`)
    : [];
  const run = [...prose.matchAll(SCRIPT)].map(([, name]) => name!);
  return [
    ...[...named, ...linked].filter((path) => !isThere(path)),
    ...run.filter((name) => !scripts.includes(name)).map((name) => `npm run ${name}`),
  ];
}
