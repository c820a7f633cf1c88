import { line, scaleLinear, type ScaleLinear } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import { labelBars } from './label-bars.ts';
import { drawLevels, type Axes, type Level } from './level.ts';
import { placeLabels, type Placed, type Plot } from './place-labels.ts';
import { baseIndex, openEnd, round, type Tick } from './plot.ts';
import { runs, uncovered } from './runs.ts';
import { isTime, spanOf } from './span.ts';
import { acrossBox } from './text-box.ts';
import { setAnnotation, wordsBox, type Words } from './words-on-plot.ts';

export const COMPOSITIONS = ['wide', 'phone'] as const;
export type Composition = (typeof COMPOSITIONS)[number];

/** A value on the plot, in percent of its width and height, y downwards. */
export type TimeMark = {
  /** Place of the value in the data. */
  point: number;
  base: number;
  x: number;
  y: number;
  /** The upper end of a range. */
  y2?: number | undefined;
  /** First and last x of a value that holds for several years. */
  across?: [x1: number, x2: number] | undefined;
  open?: 'up' | 'down' | undefined;
  text: string;
  label?: Placed | undefined;
};

/** A plot of its own: all years, or those of one segment. */
export type TimePlot = {
  title?: string | undefined;
  marks: TimeMark[];
  /** Lines through points of one base, as path data in a box of 100 × 100. */
  lines: { base: number; d: string }[];
  /** Half of a bar's width, in percent. */
  bar: number;
  levels: Level[];
  words: Words[];
  /** Middles of the years without any value, where values are bars. */
  gaps: number[];
  xTicks: Tick[];
  /** Where the values without a year stand; they are set off by a line. */
  undated?: { at: number; edge: number } | undefined;
};

/** Percentages keep text and dots the same size at every width; each composition is laid out for its narrowest. */
export type TimeChart = {
  yTicks: Tick[];
  compositions: { composition: Composition; plots: TimePlot[] }[];
};

/** Width of all plots together and height of each, at the narrowest page of a composition, px. */
const NARROWEST: Record<Composition, Plot> = {
  wide: { width: 500, height: 272 },
  phone: { width: 196, height: 224 },
};
/** Room between two plots side by side, px; the style sheet has the same. */
const GAP = 28;
/** Part of the last plot that is left to values with a year, in percent, where others have none. */
const DATED = 82;
/** A bar's part of its year. */
const BAR = 0.72;

type Placeable = Datum & { point: number; middle: number; span: readonly [number, number] };
export type SayValue = (datum: Datum) => string;

/**
 * Draws values by year. Points of different base are never joined, nor are points with a gap of
 * more than one year between them: what was not seen is not drawn.
 * @param say the words for a value beside its mark
 */
export function drawTimeChart(
  chart: ChartDefinition,
  data: readonly Datum[],
  say: SayValue,
): TimeChart {
  const y = scaleLinear(chart.domain, [100, 0]);
  const numbered = data.map((datum, point) => ({ ...datum, point }));
  const dated = numbered.filter(hasTime).map(inTime);
  const undated = numbered.filter((datum) => !hasTime(datum));
  const segments = chart.segments.length > 0 ? chart.segments : [wholeTime(dated)];
  return {
    yTicks: chart.ticks.map((value) => ({ value, at: round(y(value)) })),
    compositions: COMPOSITIONS.map((composition) => ({
      composition,
      plots: segments.map((segment, i) =>
        drawPlot(chart, y, composition, {
          ...segment,
          size: plotSize(composition, segments.length),
          dated: dated.filter(({ middle }) => within(middle, segment)),
          undated: i === segments.length - 1 ? undated : [],
          say,
        }),
      ),
    })),
  };
}

const hasTime = ({ x, span }: Datum): boolean => span !== undefined || isTime(x);
const within = (year: number, { from, until }: { from: number; until: number }): boolean =>
  year >= from && year < until + 1;

function inTime<T extends Datum>(datum: T): T & Pick<Placeable, 'middle' | 'span'> {
  const [from, until] = datum.span ? [datum.span[0], datum.span[1] + 1] : spanOf(datum.x);
  return { ...datum, span: [from, until], middle: (from + until) / 2 };
}

const wholeTime = (dated: readonly Placeable[]) => ({
  from: Math.floor(Math.min(...dated.map(({ span }) => span[0]))),
  until: Math.ceil(Math.max(...dated.map(({ span }) => span[1]))) - 1,
});

const plotSize = (composition: Composition, n: number): Plot => {
  const { width, height } = NARROWEST[composition];
  return { height, width: composition === 'wide' ? (width - GAP * (n - 1)) / n : width };
};

type Segment = {
  title?: string | undefined;
  from: number;
  until: number;
  size: Plot;
  dated: readonly Placeable[];
  undated: readonly (Datum & { point: number })[];
  say: SayValue;
};
type Scale = ScaleLinear<number, number>;

function drawPlot(
  chart: ChartDefinition,
  y: Scale,
  composition: Composition,
  segment: Segment,
): TimePlot {
  const { from, until, size, dated, undated, title } = segment;
  const end = undated.length > 0 ? DATED : 100;
  const x = scaleLinear([from, until + 1], [0, end]);
  const middle = (end + 100) / 2 + 1;
  const place = markPlacer(chart, y, segment.say);
  const marks = [
    ...dated.map((datum) => place(datum, x(datum.middle), acrossOf(datum, x))),
    ...undated.map((datum) => place(datum, middle)),
  ];
  const words = chart.annotations
    .filter((each) => within(each[composition].at[0], segment))
    .map((each) =>
      setAnnotation(each, composition, ([a, b]) => [x(a), y(b)], baseIndex(chart, each.base ?? '')),
    );
  const bar = round((x(from + 1) * BAR) / 2);
  const hairlines = chart.ticks.map((value) => y(value));
  const levels = levelsOf(chart, composition, { x, y, plot: size }, words);
  const taken = [
    ...[...words, ...levels.map((level) => level.words)].map((each) => wordsBox(each, size)),
    ...levels.map((level) => acrossBox(level.y, size)),
  ];
  const signed = [...dated, ...undated].map(({ qualifier }) => qualifier !== undefined);
  const labels =
    chart.mark === 'bar'
      ? labelBars(
          marks.map((mark, i) => ({ ...mark, signed: signed[i]! })),
          bar,
          size,
          taken,
        )
      : placeLabels(marks, size, taken, hairlines);
  return {
    title,
    marks: marks.map((mark, i) => ({ ...mark, label: labels[i] })),
    lines: joinedLines(chart, dated, x, y),
    bar,
    levels,
    words,
    gaps: chart.mark === 'bar' ? gapMiddles(dated, from, until).map((at) => round(x(at))) : [],
    xTicks: yearTicks(x, composition),
    undated: undated.length > 0 ? { at: round(middle), edge: end + 2 } : undefined,
  };
}

const levelsOf = (
  { reference, ticks }: ChartDefinition,
  composition: Composition,
  on: Axes & { plot: Plot },
  words: readonly Words[],
): Level[] =>
  drawLevels(
    reference.map((each) => ({ reference: each, texts: [referenceLabel(each, composition)] })),
    on,
    words.map((each) => wordsBox(each, on.plot)),
    ticks.map((value) => on.y(value)),
  );

/** The words for a level; shorter ones on phones where there are some. */
export const referenceLabel = (
  { label, short }: ChartDefinition['reference'][number],
  composition: Composition,
): string => (composition === 'phone' ? (short ?? label) : label);

const markPlacer =
  (chart: ChartDefinition, y: Scale, say: (datum: Datum) => string) =>
  (datum: Datum & { point: number }, x: number, across?: [number, number]): TimeMark => ({
    point: datum.point,
    base: baseIndex(chart, datum.base),
    x: round(x),
    y: round(y(datum.value)),
    y2: datum.upper === undefined ? undefined : round(y(datum.upper)),
    across,
    open: openEnd(datum),
    text: say(datum),
  });

const acrossOf = ({ span }: Placeable, x: Scale): [number, number] | undefined =>
  span[1] - span[0] > 1 ? [round(x(span[0])), round(x(span[1]))] : undefined;

const joinedLines = (
  { labels, joined }: ChartDefinition,
  dated: readonly Placeable[],
  x: Scale,
  y: Scale,
) =>
  joined.flatMap((base) =>
    runs(dated.filter((datum) => datum.base === base)).map((run) => ({
      base: baseIndex({ labels }, base),
      d:
        line<Placeable>(
          ({ middle }) => round(x(middle)),
          ({ value }) => round(y(value)),
        )(run) ?? '',
    })),
  );

function gapMiddles(dated: readonly Placeable[], from: number, until: number): number[] {
  const covered = new Set(dated.map(({ middle }) => Math.floor(middle)));
  return uncovered(covered, from, until).map((year) => year + 0.5);
}

const yearTicks = (x: Scale, composition: Composition): Tick[] =>
  x
    .ticks(composition === 'wide' ? 6 : 4)
    .filter((year) => Number.isInteger(year) && year + 0.5 < x.domain()[1]!)
    .map((value) => ({ value, at: round(x(value + 0.5)) }));
