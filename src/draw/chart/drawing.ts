import type { ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { ChartWords } from '../../words/chart-text.ts';
import type { Size } from '../label/box.ts';
import type { Measure } from '../label/measure.ts';
import type { Scene } from '../scene.ts';

export const COMPOSITIONS = ['wide', 'phone'] as const;
export type Composition = (typeof COMPOSITIONS)[number];

/** A value with its place in the data of the chart. */
export type Numbered = Datum & { point: number };
export const numbered = (data: readonly Datum[]): Numbered[] =>
  data.map((datum, point) => ({ ...datum, point }));

/** What is drawn. */
export type ChartInput = {
  chart: ChartDefinition;
  data: readonly Datum[];
  words: ChartWords;
  /** Who gives a value. */
  who: (datum: Datum) => string;
};

/** What a drawing is laid out for. */
export type Layout = {
  composition: Composition;
  /** Do several plots stand one below the other? */
  stacked?: boolean;
  /** Width of all plots together and height of each, px; a larger print only moves labels apart. */
  size: Size;
  measure: Measure;
  /** Is room scarce? Values come before annotations then, and reference lines have no more than a name. */
  brief?: boolean;
};

/** A plot with its axes, which stand in the margins around the box of the scene. */
export type Plot = { title?: string | undefined; scene: Scene };

export type Row = {
  /** Its words: when, who says so, of what, and what was not found. */
  label: {
    time?: string | undefined;
    name?: string | undefined;
    base?: string | undefined;
    gaps?: readonly string[];
    /** A page of the site that the words lead to. */
    address?: string | undefined;
    verdict?: Verdict;
  };
  /** The value or sum behind the row. */
  value?: string;
  /** What the marks of the row say, for readers who hear the page, where there is no value. */
  spoken?: string;
  scene: Scene;
  /** The value that the whole row stands for, and its base. */
  point?: number;
  base?: number;
};
type RowGroup = { heading?: string | undefined; rows: readonly Row[] };

/** Plots side by side, or one below the other on phones. */
export type PlotsDrawing = { form: 'plots'; plots: readonly Plot[]; note?: string | undefined };

/** Rows on one axis, which pages set as a list. */
export type RowsDrawing = {
  form: 'rows';
  groups: readonly RowGroup[];
  /** The numbers below the last row. */
  axis: Scene;
  /** How long the values behind the rows are. */
  values: 'long' | 'short' | 'none';
  /** Do bars stand upright in the rows? They need higher ones. */
  upright?: boolean;
};
export type Drawing = PlotsDrawing | RowsDrawing;

export type DrawChart = (input: ChartInput, layout: Layout) => Drawing;

/** Room between two plots side by side, px; src/styles/chart/chart.css has the same. */
export const PLOT_GAP = 28;

/** The size of one of several plots. */
export const plotSize = (n: number, { stacked, size: [width, height] }: Layout): Size => [
  stacked ? width : (width - PLOT_GAP * (n - 1)) / n,
  height,
];

/** Width of all plots at the narrowest page of a composition and height of each, px. */
const NARROWEST = {
  wide: { width: 500, height: 272, tall: 300 },
  phone: { width: 196, height: 224, tall: 300 },
} as const;

/** What the plots of a page are laid out for: on a wider page labels only move apart. */
export function layoutOfPage(composition: Composition, tall: boolean, measure: Measure): Layout {
  const { width, height, tall: high } = NARROWEST[composition];
  const size = [width, tall ? high : height] as const;
  return { composition, stacked: composition === 'phone', size, measure };
}
