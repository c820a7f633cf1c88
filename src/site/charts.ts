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
import { ledger } from '../read/ledger.ts';
import type { Locale } from '../read/locales.ts';

/** A chart with its values in the order of its table, and its title with the counts filled in. */
export type LoadedChart = {
  chart: Filed<ChartDefinition>;
  title: string;
  data: Datum[];
  /** What may be compared with what. */
  notes: string[];
};

/** All charts in the order of the list. */
export const chartDefinitions = (): Filed<ChartDefinition>[] =>
  [...ledger().charts.values()].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));

/**
 * A chart and what it draws.
 * @throws RangeError for a chart that does not exist, Error for a count that its title cannot name
 */
export function loadChart(id: string, locale: Locale): LoadedChart {
  const chart = ledger().charts.get(id);
  if (!chart)
    throw new RangeError(
      `There is no chart "${id}". Add content/charts/${id}.yaml, or use one of ${[...ledger().charts.keys()].join()}.`,
    );
  const data = dataOf(chart, locale);
  const series = chart.series.map((name) => ledger().series.get(name)!);
  const notes = [chart.note ?? [], series.map(({ comparability }) => comparability)].flat();
  return {
    chart,
    title: titleWithCounts(chart, data),
    data,
    notes: withoutRepeats(notes, locale.tag),
  };
}

function dataOf(chart: ChartDefinition, locale: Locale): Datum[] {
  switch (chart.counts) {
    case 'claims':
      return claimCounts(locale);
    case 'events':
      return eventCounts(locale);
    case 'border-lengths':
      return borderLengths(locale);
    case undefined:
      return inOrder(
        chart,
        chart.series
          .flatMap((name) => seriesData(ledger().series.get(name)!, chart.headings[name]))
          .filter(({ base }) => base in chart.labels),
      );
  }
}

/** Values in the order in which the chart shows them: that of its rows where it has some. */
const inOrder = ({ kind }: ChartDefinition, data: Datum[]): Datum[] =>
  KINDS[kind].rows?.(data).flat() ?? data;

const claimCounts = ({ t }: Locale): Datum[] =>
  claimsByVerdict().map(({ verdict, claims }) => ({
    x: t(`verdict.${verdict}`),
    base: verdict,
    counts: t('chart.claims'),
    value: claims.length,
    unit: t('chart.unit.claims', { n: claims.length }),
    sources: [],
    address: `/claims/#${verdict}`,
  }));

/** Events by their main theme and year, themes in the order of the chapters. */
function eventCounts({ t }: Locale): Datum[] {
  const groups = Map.groupBy(allEvents(), ({ themes }) => themes[0]!);
  return chapters().flatMap(({ id, shortTitle }) =>
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

function borderLengths({ t, tag }: Locale): Datum[] {
  const km = (value: number) => formatNumber(value, tag);
  return ledger().geo.borderLengths.map((row) => ({
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
