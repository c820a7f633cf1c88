import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { BuiltPage } from './pages.ts';

/** Elements that point somewhere, by the attribute that does. */
const REFERENCES: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  image: 'href',
  iframe: 'src',
  use: 'href',
};

type Page = Pick<BuiltPage, 'address' | 'html'>;

export type Dead = { page: string; to: string; why: string };

/** What a page points to, and its ids; read by a parser that keeps no page, for a site has more than memory holds. */
export function readLinks(html: string): { to: string[]; ids: Set<string> } {
  const found = { to: [] as string[], ids: new Set<string>() };
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        if (name === 'id') found.ids.add(value);
        if (REFERENCES[node.tagName] === name) found.to.push(value);
      }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

const isInternal = (to: string): boolean => !/^(?:[a-z]+:|\/\/)/i.test(to);

/**
 * Links of pages that lead to no file or to no element.
 * @param home the folder that stands for the top of the host
 */
export function deadLinks(pages: readonly Page[], home: string): { checked: number; dead: Dead[] } {
  const read = pages.map((page) => ({ page, ...readLinks(page.html) }));
  const ids = new Map(read.map((one) => [one.page.address, one.ids]));
  const dead: Dead[] = [];
  let checked = 0;
  for (const { page, to: all } of read)
    for (const to of new Set(all.filter(isInternal))) {
      checked++;
      const why = fault(to, page, home, ids);
      if (why) dead.push({ page: page.address, to, why });
    }
  return { checked, dead };
}

function fault(
  to: string,
  page: Page,
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
