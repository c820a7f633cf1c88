/**
 * A date as readers write it, no more exact than given.
 * @param date "2006", "2006-07" or "2006-07-13"
 * @param locale a BCP 47 tag
 * @returns "2006", "July 2006" or "13 July 2006" in English
 */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(tag(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(at);
}

/** English here is British: "13 July", not "July 13". */
const tag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);
