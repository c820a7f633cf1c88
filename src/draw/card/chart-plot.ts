import type { Measured } from '../chart/ruler-chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import type { ChartDefinition } from '../../model/chart.ts';
import type { ChartWords } from '../../words/chart-text.ts';
import { rowPlot, stripPlot } from './row-plot.ts';
import type { Box, Fonts } from './svg.ts';
import { rulerPlot, timePlot } from './time-plot.ts';

export type CardChart = {
  chart: ChartDefinition;
  /** The finding, with its counts filled in. */
  title: string;
  data: readonly Datum[];
  /** What the dividers of a ruler chart found. */
  measured: readonly Measured[];
  words: ChartWords;
  /** Who gives a value. */
  who: (datum: Datum) => string;
  /** Whose figures they are, from the longest form to the shortest; none where they are the site's own. */
  credits: readonly string[];
};

const PLOTS: Record<ChartDefinition['kind'], (card: CardChart, box: Box, fonts: Fonts) => string> =
  {
    time: timePlot,
    range: rowPlot,
    windows: rowPlot,
    tally: rowPlot,
    strip: stripPlot,
    ruler: rulerPlot,
  };

/** The plot of a chart in a box of the card, from the same drawing functions as the page's. */
export const chartPlot = (card: CardChart, box: Box, fonts: Fonts): string =>
  PLOTS[card.chart.kind](card, box, fonts);
