import { formatDate } from './dates.ts';

/** What tells one source of a publisher from another. */
type Source = { publisher: string; published?: string | undefined };

/**
 * Publishers' names for one list of sources; those that occur twice carry a date, which is the year
 * alone where that tells them apart.
 * @param locale a BCP 47 tag
 * @returns a name for each source: "RFE/RL, 2015", "RFE/RL, 2026", "Reuters"
 */
export function namesApart(sources: readonly Source[], locale: string): string[] {
  const count = (test: (other: Source) => boolean) => sources.filter(test).length;
  return sources.map(({ publisher, published }) => {
    if (published === undefined || count((other) => other.publisher === publisher) < 2)
      return publisher;
    const year = published.slice(0, 4);
    const ofYear = count(
      (other) => other.publisher === publisher && other.published?.slice(0, 4) === year,
    );
    return `${publisher}, ${formatDate(ofYear > 1 ? published : year, locale)}`;
  });
}
