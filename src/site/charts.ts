import { formatNumber } from '../words/numbers.ts';
import { KINDS } from '../draw/chart/kinds.ts';
import { titleWithCounts } from '../words/chart-text.ts';
import { withoutRepeats } from '../words/sentences.ts';
import { seriesData, type Datum } from '../model/chart-data.ts';
import type { ChartDefinition } from '../model/chart.ts';
import type { Filed } from '../model/content.ts';
import { chapters } from './chapters.ts';
import { claimsByVerdict } from './claims.ts';
import { allEvents } from './events.ts';
import { once, onceEach } from './once.ts';
import type { Site } from './site.ts';

/** A chart with its values in the order of its table, and its title with the counts filled in. */
export type LoadedChart = {
  chart: Filed<ChartDefinition>;
  title: string;
  data: Datum[];
  /** What may be compared with what. */
  notes: string[];
};

/** All charts in the order of the list. */
export const chartDefinitions = once((site: Site): Filed<ChartDefinition>[] =>
  [...site.content.charts.values()].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id)),
);

/**
 * A chart and what it draws.
 * @throws RangeError for a chart that does not exist, Error for a count that its title cannot name
 */
export const loadChart = onceEach((site: Site, id: string): LoadedChart => {
  const { charts, series: all } = site.content;
  const chart = charts.get(id);
  if (!chart)
    throw new RangeError(
      `There is no chart "${id}". Add content/charts/${id}.yaml, or use one of ${[...charts.keys()].join()}.`,
    );
  const data = dataOf(site, chart);
  const series = chart.series.map((name) => all.get(name)!);
  const notes = [chart.note ?? [], series.map(({ comparability }) => comparability)].flat();
  return {
    chart,
    title: titleWithCounts(chart, data),
    data,
    notes: withoutRepeats(notes, site.locale.tag),
  };
});

/** A chart's title with its counts filled in. */
export const chartTitle = (site: Site, id: string): string => loadChart(site, id).title;

function dataOf(site: Site, chart: ChartDefinition): Datum[] {
  switch (chart.counts) {
    case 'claims':
      return claimCounts(site);
    case 'events':
      return eventCounts(site);
    case 'border-lengths':
      return borderLengths(site);
    case undefined:
      return inOrder(
        chart,
        chart.series
          .flatMap((name) => seriesData(site.content.series.get(name)!, chart.headings[name]))
          .filter(({ base }) => base in chart.labels),
      );
  }
}

/** Values in the order in which the chart shows them: that of its rows where it has some. */
const inOrder = ({ kind }: ChartDefinition, data: Datum[]): Datum[] =>
  KINDS[kind].rows?.(data).flat() ?? data;

function claimCounts(site: Site): Datum[] {
  const { t } = site.locale;
  return claimsByVerdict(site).map(({ verdict, claims }) => ({
    x: t(`verdict.${verdict}`),
    base: verdict,
    counts: t('chart.claims'),
    value: claims.length,
    unit: t('chart.unit.claims', { n: claims.length }),
    sources: [],
    address: `/claims/#${verdict}`,
  }));
}

/** Events by their main theme and year, themes in the order of the chapters. */
function eventCounts(site: Site): Datum[] {
  const { t } = site.locale;
  const groups = Map.groupBy(allEvents(site), ({ themes }) => themes[0]!);
  return chapters(site).flatMap(({ id, shortTitle }) =>
    [...Map.groupBy(groups.get(id) ?? [], ({ date }) => date.slice(0, 4))].map(
      ([year, events]) => ({
        x: year,
        base: id,
        counts: shortTitle,
        value: events.length,
        unit: t('chart.unit.events', { n: events.length }),
        sources: [],
        note: events.map(({ title }) => title).join('; '),
        address: `/timeline/#year-${year}`,
      }),
    ),
  );
}

function borderLengths({ content, locale: { t, tag } }: Site): Datum[] {
  const km = (value: number) => formatNumber(value, tag);
  return content.geo.borderLengths.map((row) => ({
    x: t('chart.ruler.of', { km: km(row.ruler_km) }),
    at: row.ruler_km,
    base: 'measured',
    counts: t('chart.ruler.counts'),
    value: row.total_km,
    unit: t('chart.unit.km'),
    by: t('chart.ruler.by'),
    sources: [],
    note: t('chart.ruler.parts', {
      nakhchivan: km(row.nakhchivan_km),
      mainland: km(row.mainland_km),
    }),
  }));
}
