import type { Datum } from '../model/chart-data.ts';
import type { ChartDefinition } from '../model/chart.ts';
import type { LoadedChart } from './charts.ts';
import { sourceNote } from './source-note.ts';
import { geoFiles } from '../read/provenance.ts';

/** Who gives a value of a chart. */
export const who = ({ by, sources }: Datum): string =>
  by ?? sources.map((id) => sourceNote(id).publisher).join('; ');

/** The file of content/geo/ that a chart counts, where it counts one. */
export const measuredOn = ({ counts }: Pick<ChartDefinition, 'counts'>) =>
  geoFiles().find(({ name }) => name === `${counts}.csv`);

/** Whose figures a chart shows, each once; nobody's where it counts the site's own records. */
export function figuresOf({ chart, data }: Pick<LoadedChart, 'chart' | 'data'>): string[] {
  const cited = [...data, ...chart.reference].flatMap(({ sources }) => sources);
  const measured = measuredOn(chart);
  return [
    ...new Set([
      ...(measured ? [measured.credit] : []),
      ...cited.map((id) => sourceNote(id).publisher),
    ]),
  ];
}
