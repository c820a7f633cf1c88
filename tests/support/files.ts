import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import type { BuiltPage } from './pages.ts';
import type { TestSite } from './sites.ts';

/** Reads a file of a built site by its address, which starts with the site's base. */
export const fileAt = ({ home }: Pick<TestSite, 'home'>, address: string): Buffer =>
  readFileSync(join(home, address));

export const jsonAt = (site: Pick<TestSite, 'home'>, address: string): Record<string, unknown> =>
  JSON.parse(fileAt(site, address).toString('utf8')) as Record<string, unknown>;

export const csvAt = (site: Pick<TestSite, 'home'>, address: string) =>
  csvParse(fileAt(site, address).toString('utf8'));

/** The files that a page offers inside of some elements, as addresses. */
export const offered = ({ document }: BuiltPage, ...selectors: string[]): string[] => [
  ...new Set(
    selectors
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .flatMap((element) => [...element.getElementsByTagName('a')])
      .map((a) => a.getAttribute('href') ?? '')
      .filter((to) => /^\/.*\.\w+$/.test(to)),
  ),
];
