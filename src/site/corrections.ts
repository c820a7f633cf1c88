import type { Correction } from '../model/correction.ts';
import { ledger } from '../read/ledger.ts';
import type { Locale } from '../read/locales.ts';
import { loadChart } from './charts.ts';
import { isWork, subjectOf } from './subject.ts';

/** Corrections with the newest first; those of one day in the order of their ids. */
export const newestFirst = (corrections: Iterable<Correction>): Correction[] =>
  [...corrections].sort((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1));

/** All corrections, the newest first. */
export const allCorrections = (): Correction[] => newestFirst(ledger().corrections.values());

/** Corrections to the page at an address, the newest first. */
export const correctionsOf = (address: string): Correction[] =>
  allCorrections().filter(({ page }) => page === address);

/** Where a correction stands on the page of all of them. */
export const correctionAddress = ({ id }: Pick<Correction, 'id'>): string => `/corrections/#${id}`;

/** What readers know the page at an address by; the address itself for one without a title. */
export function titleOfPage(address: string, locale: Locale): string {
  const subject = subjectOf(address);
  const { t } = locale;
  if (subject.kind === 'home') return t('site.name');
  if (!isWork(subject)) {
    const name = address.slice(1, -1);
    const known = ['maps', 'charts', 'timeline', 'claims', 'sources', 'glossary', 'data'];
    return known.includes(name) ? t(`nav.${name}`) : (ledger().pages.get(name)?.title ?? address);
  }
  switch (subject.kind) {
    case 'claim':
      return subject.record.statement;
    case 'chart':
      return loadChart(subject.record.id, locale).title;
    default:
      return subject.record.title;
  }
}
