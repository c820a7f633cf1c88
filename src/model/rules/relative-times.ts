import type { Content } from '../content.ts';
import { ENGLISH_MONTHS } from '../english-months.ts';
import type { Fault } from '../fault.ts';
import { sentences } from './figures.ts';
import { passages } from './prose.ts';

/** First and last day that a date may mean, in days since 1970. */
type Days = readonly [first: number, last: number];

const WORDS =
  'a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'.split(
    '|',
  );
const UNIT_DAYS: Record<string, number> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const RELATIVE = new RegExp(
  `\\b(\\d{1,3}|${WORDS.join('|')}|one) (day|week|month|year)s? (?:after|later|before|earlier)\\b`,
  'gi',
);
const DATE = new RegExp(
  `\\b(?:(\\d{1,2}) )?(?:(${ENGLISH_MONTHS.join('|')})(?: (\\d{4}))?|(1[5-9]\\d\\d|20\\d\\d))\\b`,
  'g',
);

/**
 * "31 years after" in a sentence with two dates that lie otherwise apart; the date of an event counts as
 * one in its own text. A sentence that names fewer than two dates cannot be judged.
 */
export function relativeTimes(content: Content): Fault[] {
  const dated = new Map([...content.events.values()].map(({ file, date }) => [file, date]));
  return passages(content).flatMap(({ file, at, text }) => {
    const own = dated.get(file);
    return sentences(text).flatMap((sentence) => {
      const dates = [...(own ? [daysOf(own)] : []), ...datesIn(sentence)];
      return [...sentence.matchAll(RELATIVE)]
        .filter(([, number, unit]) => !anyPair(dates, count(number!), unit!.toLowerCase()))
        .map(([words]) => ({
          file,
          at,
          problem: `“${words}” fits no two of the dates beside it.`,
          remedy: 'Count again, or correct the dates.',
        }));
    });
  });
}

/** Do two of the dates lie as far apart as said, or are there no two to compare? */
function anyPair(dates: readonly Days[], number: number, unit: string): boolean {
  const distinct = dates.filter(
    (d, i) => dates.findIndex((o) => o[0] === d[0] && o[1] === d[1]) === i,
  );
  if (distinct.length < 2) return true;
  const [least, most] = [(number - 0.6) * UNIT_DAYS[unit]!, (number + 0.6) * UNIT_DAYS[unit]!];
  return distinct.some((a, i) =>
    distinct.slice(i + 1).some((b) => {
      const [early, late] = a[0] <= b[0] ? [a, b] : [b, a];
      return late[0] - early[1] <= most && late[1] - early[0] >= least;
    }),
  );
}

const count = (word: string): number =>
  /^\d/.test(word)
    ? Number(word)
    : word.toLowerCase() === 'one'
      ? 1
      : WORDS.indexOf(word.toLowerCase()) + 1;

/** Dates in a text; one without a year has the year that was named last. */
export function datesIn(text: string): Days[] {
  let year: string | undefined;
  return [...text.matchAll(DATE)].flatMap(([, day, month, withYear, alone]) => {
    year = withYear ?? alone ?? year;
    if (alone) return [daysOf(alone)];
    if (year === undefined) return [];
    const number = String(ENGLISH_MONTHS.findIndex((name) => name === month) + 1).padStart(2, '0');
    return [daysOf([year, number, ...(day ? [day.padStart(2, '0')] : [])].join('-'))];
  });
}

/** The days that `2006`, `2006-07` or `2006-07-13` may mean. */
export function daysOf(date: string): Days {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day ? first : Date.UTC(year, month ?? 12, 0);
  return [first / 864e5, last / 864e5];
}
