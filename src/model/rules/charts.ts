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
