import type { Datum } from '../model/chart-data.ts';
import type { ChartDefinition } from '../model/chart.ts';
import type { GeoFile } from '../model/provenance.ts';
import type { LoadedChart } from './charts.ts';
import type { Site } from './site.ts';
import { sourceNote } from './source-note.ts';

/** Tells who gives a value of a chart. */
export const whoIn =
  (site: Site) =>
  ({ by, sources }: Datum): string =>
    by ?? sources.map((id) => sourceNote(site, id).publisher).join('; ');

/** The file of content/geo/ that a chart counts, where it counts one. */
export const measuredOn = (
  { content }: Site,
  { counts }: Pick<ChartDefinition, 'counts'>,
): GeoFile | undefined => content.geo.files.find(({ name }) => name === `${counts}.csv`);

/** Whose figures a chart shows, each once; nobody's where it counts the site's own records. */
export function publishersOf(
  site: Site,
  { chart, data }: Pick<LoadedChart, 'chart' | 'data'>,
): string[] {
  const cited = [...data, ...chart.reference].flatMap(({ sources }) => sources);
  const measured = measuredOn(site, chart);
  return [
    ...new Set([
      ...(measured ? [measured.credit] : []),
      ...cited.map((id) => sourceNote(site, id).publisher),
    ]),
  ];
}
