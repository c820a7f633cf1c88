import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type BuiltPage } from './pages.ts';

const REFERENCES = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['image[href]', 'href'],
  ['iframe[src]', 'src'],
  ['use[href]', 'href'],
] as const;

export type Dead = { page: string; to: string; why: string };

/** Everything on a page that points to another place of the same site. */
const internalLinks = ({ document }: Pick<BuiltPage, 'document'>): string[] =>
  REFERENCES.flatMap(([selector, name]) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? ''),
  ).filter((to) => !/^(?:[a-z]+:|\/\/)/i.test(to));

/**
 * Links of pages that lead to no file or to no element.
 * @param home the folder that stands for the top of the host
 */
export function deadLinks(
  pages: readonly BuiltPage[],
  home: string,
): { checked: number; dead: Dead[] } {
  const ids = new Map(pages.map((page) => [page.address, idsIn(page)]));
  const dead: Dead[] = [];
  let checked = 0;
  for (const page of pages)
    for (const to of new Set(internalLinks(page))) {
      checked++;
      const why = fault(to, page, home, ids);
      if (why) dead.push({ page: page.address, to, why });
    }
  return { checked, dead };
}

const idsIn = ({ document }: BuiltPage): Set<string> =>
  new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));

function fault(
  to: string,
  page: BuiltPage,
  home: string,
  ids: Map<string, Set<string>>,
): string | undefined {
  const { pathname, hash } = new URL(to, `http://host${page.address}`);
  const path = decodeURIComponent(pathname);
  const file = join(home, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return 'no such file';
  const known = ids.get(path);
  if (hash.length > 1 && known && !known.has(decodeURIComponent(hash.slice(1))))
    return 'no such id';
  return undefined;
}

/** A page made from a few lines of HTML, to show the checker something bad. */
export const page = (address: string, html: string): BuiltPage => ({
  file: address,
  address,
  html,
  document: parse(html),
});
