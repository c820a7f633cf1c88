import type { Datum } from '../../model/chart-data.ts';
import type { ChartDefinition } from '../../model/chart.ts';
import { describeChart, type ChartWords } from '../../words/chart-text.ts';
import type { Palette } from './palette.ts';
import { rowPlot } from './row-plot.ts';
import { rulerPlot } from './ruler-plot.ts';
import type { Rights } from './licence-metadata.ts';
import { sheetSvg, type Body, type Picture } from './sheet.ts';
import { stripPlot } from './strip-plot.ts';
import { timePlots } from './time-plots.ts';

export type ChartSheet = Rights & {
  chart: ChartDefinition;
  data: readonly Datum[];
  /** What may be compared with what. */
  notes: readonly string[];
  palette: Palette;
  /** Width of the whole picture, px. */
  width: number;
  words: ChartWords;
  /** Who gives a value. */
  who: (datum: Datum) => string;
  /** What rulers find, for a chart of them. */
  measured?: readonly { ruler: number; length: number }[];
};

const PLOTS: Record<ChartDefinition['kind'], (sheet: ChartSheet, width: number) => Body> = {
  time: timePlots,
  range: rowPlot,
  windows: rowPlot,
  tally: rowPlot,
  strip: stripPlot,
  ruler: rulerPlot,
};

/** A chart as a picture that stands alone, with its note and credits inside. */
export function chartSvg(sheet: ChartSheet): Picture {
  const { chart, data, notes, credit, publisher, words } = sheet;
  const gap = chart.kind === 'time' && chart.mark === 'bar' ? [words.t('chart.gap')] : [];
  return sheetSvg(
    {
      ...sheet,
      lead: chart.subtitle,
      description: `${chart.subtitle}. ${describeChart(data, words)}`,
      notes: [...gap, ...notes, ...(credit === publisher ? [] : [credit])],
      locale: words.tag,
    },
    (width) => PLOTS[chart.kind](sheet, width),
  );
}
