import { seriesData } from '../chart-data.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Lines that charts walk but no data file holds, and headings for series that they do not draw. */
export function unknownOnCharts({ charts, geo }: Content): Fault[] {
  return [...charts.values()].flatMap(({ file, walk, headings, series }) => [
    ...(walk?.lines ?? [])
      .filter((line) => !geo.lines.has(line))
      .map((line) => ({
        file,
        at: 'walk.lines',
        problem: `content/geo/ has no line "${line}".`,
        remedy: `Use one of ${[...geo.lines.keys()].join(', ')}.`,
      })),
    ...Object.keys(headings)
      .filter((id) => !series.includes(id))
      .map((id) => ({
        file,
        at: 'headings',
        problem: `the chart does not draw the series "${id}".`,
        remedy: 'Add it under "series", or correct the id.',
      })),
  ]);
}

/** Values that a chart would draw beyond the ends of its axis, where no reader sees them. */
export const outsideOfDomains = ({ charts, series: all }: Content): Fault[] =>
  [...charts.values()].flatMap(({ file, series, labels, domain: [low, high] }) =>
    series
      .flatMap((id) => (all.has(id) ? seriesData(all.get(id)!) : []))
      .filter(({ base }) => base in labels)
      .flatMap(({ x, value, upper = value }) => {
        const problem = `the value of "${x}" lies outside of ${low} to ${high}.`;
        const remedy = 'Widen "domain" until it holds every value.';
        return value < low || upper > high ? [{ file, at: 'domain', problem, remedy }] : [];
      }),
  );
