import { keeperOf, type KeepTogether } from '../words/keep-together.ts';
import { formatMonths } from '../words/dates.ts';
import type { Locale } from '../read/locales.ts';

const keepers = new Map<string, KeepTogether>();

/** What keeps numbers with their units and dates whole in the texts of a language. */
export function keeperFor({ tag, t }: Locale): KeepTogether {
  const known = keepers.get(tag);
  if (known) return known;
  const units = t('typography.units').split(/\s+/);
  const made = keeperOf({ units, months: formatMonths(tag) });
  keepers.set(tag, made);
  return made;
}
