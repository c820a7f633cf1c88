import type { ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import type { DrawChart } from './drawing.ts';
import { drawRange, drawTally, drawWindows, each, ofSpans } from './row-chart.ts';
import { drawRuler } from './ruler-chart.ts';
import { drawStrip, ofBases } from './strip-chart.ts';
import { drawTime } from './time-chart.ts';

type ChartKind = {
  draw: DrawChart;
  /** The values of each row, in the order of the rows, for kinds that draw rows. */
  rows?: (data: readonly Datum[]) => Datum[][];
  /** Do its plots need more height than others? */
  tall?: boolean;
};

/** All that a page, a picture and a card need to know of each kind of chart. */
export const KINDS: Record<ChartDefinition['kind'], ChartKind> = {
  time: { draw: drawTime },
  range: { draw: drawRange, rows: each },
  windows: { draw: drawWindows, rows: ofSpans },
  tally: { draw: drawTally, rows: each },
  strip: { draw: drawStrip, rows: ofBases },
  ruler: { draw: drawRuler, tall: true },
};
