import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';

export type BuiltPage = { file: string; address: string; document: Document; html: string };

/**
 * Pages of a built site, parsed; addresses start with the site's base.
 * @param files which ones; all where left out
 */
export const pagesOf = (site: { folder: string; base: string }, files?: string): BuiltPage[] =>
  htmlOf(site, files).map((page) => ({ ...page, document: parse(page.html) }));

/** The same pages unparsed. */
export const htmlOf = (
  { folder, base }: { folder: string; base: string },
  files = '**/*.html',
): Omit<BuiltPage, 'document'>[] =>
  globSync(files, { cwd: folder })
    .sort()
    .map((file) => ({
      file: join(folder, file),
      address: base + file.replace(/index\.html$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }));

const { DOMParser } = new Window();

/** The parser takes "<4" within a style sheet for a tag now and then; with a space it means the same. */
export const parse = (html: string): Document =>
  new DOMParser().parseFromString(
    html.replace(/<(?=\d)/g, '< '),
    'text/html',
  ) as unknown as Document;
