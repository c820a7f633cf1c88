import type { Content, Today } from '../content.ts';
import type { Fault } from '../fault.ts';

type Dated = { file: string; at: string; date: string };

/** Dates of what was written, published or checked after today. */
export const futureDates = (content: Content, { today }: Today): Fault[] =>
  [...dates(content)]
    .filter(({ date }) => date > today.slice(0, date.length))
    .map(({ file, at, date }) => ({
      file,
      at,
      problem: `"${date}" lies in the future; today is ${today}.`,
      remedy: 'Correct the date.',
    }));

/** Spans that end before they begin. */
export const backwardDates = ({ events, claims, articles }: Content): Fault[] => [
  ...[...events.values()].flatMap(({ file, date, until }) => order(file, 'until', date, until)),
  ...[...claims.values()].flatMap((claim) =>
    order(claim.file, 'nextCheck', claim.checked, claim.nextCheck),
  ),
  ...[...articles.values()].flatMap((article) =>
    order(article.file, 'updated', article.published, article.updated),
  ),
];

function order(file: string, at: string, first: string, second: string | undefined): Fault[] {
  if (second === undefined || second >= first.slice(0, second.length)) return [];
  return [
    {
      file,
      at,
      problem: `"${second}" comes before "${first}".`,
      remedy: 'Put the dates in order.',
    },
  ];
}

function* dates({
  articles,
  claims,
  sources,
  events,
  corrections,
  figures,
}: Content): Generator<Dated> {
  for (const { file, published, updated, checked, asOf } of articles.values())
    for (const [at, date] of Object.entries({ published, updated, checked, asOf }))
      yield { file, at, date };
  for (const { file, checked, asOf } of claims.values())
    for (const [at, date] of Object.entries({ checked, asOf })) yield { file, at, date };
  for (const { file, published } of sources.values())
    if (published) yield { file, at: 'published', date: published };
  for (const { file, date } of [...events.values(), ...corrections.values(), ...figures.values()])
    yield { file, at: 'date', date };
}
