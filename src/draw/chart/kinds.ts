import type { ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import { describeChart, type ChartWords } from '../../words/chart-text.ts';
import type { DrawChart } from './drawing.ts';
import { drawRange, drawTally, drawWindows, each, ofSpans } from './row-chart.ts';
import { drawRuler } from './ruler-chart.ts';
import { drawStrip, ofBases } from './strip-chart.ts';
import { drawTime } from './time-chart.ts';

/** Columns of the table of values behind the one that names them; empty ones are left out. */
type Column = 'value' | 'base' | 'note' | 'source';
const COLUMNS: readonly Column[] = ['value', 'base', 'note', 'source'];

export type ChartKind = {
  draw: DrawChart;
  /** Says in words what the chart shows. */
  describe: (data: readonly Datum[], words: ChartWords) => string;
  columns: readonly Column[];
  /** The values of each row, in the order of the rows, for kinds that draw rows. */
  rows?: (data: readonly Datum[]) => Datum[][];
  /** Do its plots need more height than others? */
  tall?: boolean;
};

const common = { describe: describeChart, columns: COLUMNS };

/** All that a page, a picture and a card need to know of each kind of chart. */
export const KINDS: Record<ChartDefinition['kind'], ChartKind> = {
  time: { ...common, draw: drawTime },
  range: { ...common, draw: drawRange, rows: each },
  windows: { ...common, draw: drawWindows, rows: ofSpans },
  tally: { ...common, draw: drawTally, rows: each },
  strip: { ...common, draw: drawStrip, rows: ofBases },
  ruler: { ...common, draw: drawRuler, tall: true },
};
