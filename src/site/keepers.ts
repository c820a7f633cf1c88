import { keeperOf, type KeepTogether } from '../words/keep-together.ts';
import { formatMonths } from '../words/dates.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** What keeps numbers with their units and dates whole in the texts of a language. */
export const keeperFor = once(({ locale: { tag, t } }: Site): KeepTogether => {
  const units = t('typography.units').split(/\s+/);
  return keeperOf({ units, months: formatMonths(tag) });
});
