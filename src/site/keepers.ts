import { keeperOf, type KeepTogether } from '../words/keep-together.ts';
import { formatMonths } from '../words/dates.ts';
import type { Locale } from '../read/locales.ts';
import { once } from './once.ts';

/** What keeps numbers with their units and dates whole in the texts of a language. */
export const keeperFor = once(({ tag, t }: Locale): KeepTogether => {
  const units = t('typography.units').split(/\s+/);
  return keeperOf({ units, months: formatMonths(tag) });
});
