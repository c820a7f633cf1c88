import type { Correction } from '../model/correction.ts';
import { worksOf, type Work } from '../model/works.ts';
import { addressOf, type Reference } from '../words/addresses.ts';
import { chartTitle } from './charts.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** Corrections with the newest first; those of one day in the order of their ids. */
const newestFirst = (corrections: Iterable<Correction>): Correction[] =>
  [...corrections].sort((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1));

/** All corrections, the newest first. */
export const allCorrections = once((site: Site): readonly Correction[] =>
  newestFirst(site.content.corrections.values()),
);

const byPage = once((site: Site) => Map.groupBy(allCorrections(site), ({ page }) => page));

/** Corrections to a page, the newest first. */
export const correctionsOf = (site: Site, { kind, id }: Reference): readonly Correction[] =>
  byPage(site).get(addressOf(kind, id)) ?? [];

/** Where a correction stands on the page of all of them. */
export const correctionAddress = ({ id }: Pick<Correction, 'id'>): string => `/corrections/#${id}`;

/** Lists of records, which the menu names. */
const LISTS = ['maps', 'charts', 'timeline', 'claims', 'sources', 'glossary', 'data'];

/** What pages are known by, by their addresses as corrections write them. */
const titles = once((site: Site): ReadonlyMap<string, string> => {
  const { content, locale } = site;
  const works: Work[] = [
    ...worksOf('chapter', content),
    ...worksOf('claim', content),
    ...worksOf('map', content),
    ...worksOf('chart', content),
  ];
  return new Map([
    ...works.map((work) => [addressOf(work.kind, work.id), nameOf(site, work)] as const),
    ...[...content.pages.values()].map(({ id, title }) => [addressOf('page', id), title] as const),
    ...LISTS.map((id) => [addressOf('page', id), locale.t(`nav.${id}`)] as const),
    [addressOf('page', 'home'), locale.t('site.name')],
  ]);
});

/** What readers know the page at an address by; the address itself for one without a title. */
export const titleOfPage = (site: Site, address: string): string =>
  titles(site).get(address) ?? address;

function nameOf(site: Site, { kind, id, record }: Work): string {
  switch (kind) {
    case 'claim':
      return record.statement;
    case 'chart':
      return chartTitle(site, id);
    default:
      return record.title;
  }
}
