import { line, scaleLinear, type ScaleLinear } from 'd3';
import type { Annotation, ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import { signText } from '../../words/chart-text.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { Size } from '../label/box.ts';
import { boxIn, wrap } from '../label/measure.ts';
import type { LabelNode, SceneNode } from '../scene.ts';
import { TEXTS } from '../style.ts';
import { plotSize, type ChartInput, type DrawChart, type Layout, type Plot } from './drawing.ts';
import { labelledBar, labelledDot, labelValues } from './label-values.ts';
import { drawLevels, referenceLabel, type Level, type Scales } from './level.ts';
import {
  acrossBox,
  arrow,
  baseIndex,
  below,
  label,
  mark,
  openEnd,
  round,
  rule,
  valueAxis,
  yearTicks,
} from './plot.ts';
import { runs, uncovered } from './runs.ts';
import { isTime, spanOf } from './span.ts';

type Numbered = Datum & { point: number };
type Dated = Numbered & { middle: number; span: readonly [number, number] };

/** A value on the plot, in percent of its width and height. */
type Value = {
  datum: Numbered;
  base: number;
  x: number;
  y: number;
  /** The upper end of a range; y of a single value. */
  y2: number;
  /** First and last x of a value that holds for several years. */
  across?: [x1: number, x2: number] | undefined;
  text: string;
};

/** The years of a plot and the values in them. */
type Segment = {
  title?: string | undefined;
  from: number;
  until: number;
  dated: readonly Dated[];
  /** Values without a year, which stand apart at the end. */
  undated: readonly Numbered[];
};
type Linear = ScaleLinear<number, number>;
type On = Scales & { x: Linear; y: Linear };

/** Part of the last plot that is left to values with a year, in percent, where others have none. */
const DATED = 82;
/** A bar's part of its year. */
const BAR = 0.72;

/**
 * Draws values by year. Points of different base are never joined, nor are points with a gap of
 * more than one year between them: what was not seen is not drawn.
 */
export const drawTime: DrawChart = (input, layout) => {
  const segments = segmentsOf(input);
  const size = plotSize(segments.length, layout);
  return {
    form: 'plots',
    plots: segments.map((segment) => drawPlot(input, layout, segment, size)),
    note: input.chart.mark === 'bar' ? input.words.t('chart.gap') : undefined,
  };
};

function segmentsOf({ chart, data }: ChartInput): Segment[] {
  const numbered = data.map((datum, point) => ({ ...datum, point }));
  const dated = numbered.filter(hasTime).map(inTime);
  const undated = numbered.filter((datum) => !hasTime(datum));
  const given = chart.segments.length > 0 ? chart.segments : [wholeTime(dated)];
  return given.map((segment, i) => ({
    ...segment,
    dated: dated.filter(({ middle }) => within(middle, segment)),
    undated: i === given.length - 1 ? undated : [],
  }));
}

const hasTime = ({ x, span }: Datum): boolean => span !== undefined || isTime(x);
const within = (year: number, { from, until }: { from: number; until: number }): boolean =>
  year >= from && year < until + 1;

function inTime(datum: Numbered): Dated {
  const [from, until] = datum.span ? [datum.span[0], datum.span[1] + 1] : spanOf(datum.x);
  return { ...datum, span: [from, until], middle: (from + until) / 2 };
}

const wholeTime = (dated: readonly Dated[]) => ({
  from: Math.floor(Math.min(...dated.map(({ span }) => span[0]))),
  until: Math.ceil(Math.max(...dated.map(({ span }) => span[1]))) - 1,
});

function drawPlot(input: ChartInput, layout: Layout, segment: Segment, size: Size): Plot {
  const { chart, words } = input;
  const { from, until, dated, undated, title } = segment;
  const end = undated.length > 0 ? DATED : 100;
  const x = scaleLinear([from, until + 1], [0, end]);
  const on: On = { x, y: scaleLinear(chart.domain, [100, 0]), size, measure: layout.measure };
  const asBars = chart.mark === 'bar';
  const half = round((x(from + 1) * BAR) / 2);
  const apart = (end + 100) / 2 + 1;
  const values = [
    ...dated.map((datum) => valueOf(datum, x(datum.middle), input, layout, on)),
    ...undated.map((datum) => valueOf(datum, apart, input, layout, on)),
  ];
  const annotations = chart.annotations
    .filter((each) => within(each[layout.composition].at[0], segment))
    .map((each) => annotationOf(each, chart, layout, on));
  const levels = levelsOf(chart, layout, on, annotations);
  const labels = labelsOf(
    values,
    asBars ? half : undefined,
    on,
    [...(layout.brief ? [] : annotations), ...levels],
    chart,
  );
  const scene = [
    ...valueAxis(chart.ticks, on.y, (value) => formatNumber(value, words.tag)),
    ...(undated.length > 0
      ? [below(apart, words.t('chart.undated')), rule('edge', [end + 2, 0], [end + 2, 100])]
      : []),
    ...yearTicks(x, layout.composition === 'wide' ? 6 : 4).map((year) =>
      below(x(year + 0.5), String(year)),
    ),
    ...(asBars ? gapsOf(segment).map((year) => gap(x(year + 0.5))) : []),
    ...runsOf(chart, dated, on),
    ...values.map((value, i) => group(value, asBars ? bar(value, half) : dots(value), labels[i])),
    ...levels.flatMap(({ x1, x2, y, words: text }) => [rule('level', [x1, y], [x2, y]), text]),
    ...annotations,
  ];
  return { title, scene };
}

const valueOf = (
  datum: Numbered & { span?: readonly [number, number] | undefined },
  x: number,
  { chart, words }: ChartInput,
  { signs }: Layout,
  on: On,
): Value => ({
  datum,
  base: baseIndex(chart, datum.base),
  x: round(x),
  y: round(on.y(datum.value)),
  y2: round(on.y(datum.upper ?? datum.value)),
  across:
    'middle' in datum && datum.span && datum.span[1] - datum.span[0] > 1
      ? [round(on.x(datum.span[0])), round(on.x(datum.span[1]))]
      : undefined,
  text: signText(datum, words, signs),
});

const group = ({ datum, base }: Value, marks: SceneNode[], text?: LabelNode): SceneNode => {
  const children = text ? [...marks, text] : marks;
  return { type: 'group', of: { point: datum.point }, tone: { base }, children };
};

/** A dot, or the two ends of a range with a line between them. */
const dots = ({ datum, base, x, y, y2, across }: Value): SceneNode[] => {
  const way = openEnd(datum);
  return [
    ...(across ? [rule('span', [across[0], y], [across[1], y])] : []),
    ...(y2 === y ? [] : [rule('span', [x, y], [x, y2])]),
    mark([x, y], base),
    ...(y2 === y ? [] : [mark([x, y2], base)]),
    ...(way ? [arrow([x, y], way)] : []),
  ];
};

/** An amount up to the lower end of its range, and a line from there to the upper one. */
const bar = ({ datum, x, y, y2 }: Value, half: number): SceneNode[] => {
  const way = openEnd(datum);
  return [
    { type: 'rect', style: 'amount', at: [round(x - half), y], size: [half * 2, round(100 - y)] },
    ...(y2 === y ? [] : [rule('span', [x, y], [x, y2])]),
    ...(way ? [arrow([x, y], way)] : []),
  ];
};

const gap = (x: number): LabelNode => label('gap', [round(x), 100], '?', [0, -6]);

/** An annotation where it was set by hand for the composition. */
function annotationOf(
  annotation: Annotation,
  chart: ChartDefinition,
  { composition, measure }: Layout,
  { x, y }: On,
): LabelNode {
  const { at, room, anchor } = annotation[composition];
  const base = baseIndex(chart, annotation.base ?? '');
  const lines = wrap(annotation.text, room, (text) => measure(text, TEXTS.words));
  const place = [round(x(at[0])), round(y(at[1]))] as const;
  return base < 0
    ? label('words', place, lines, [0, 0], anchor)
    : { ...label('words-series', place, lines, [0, 0], anchor), tone: { base } };
}

const levelsOf = (
  { reference, ticks }: ChartDefinition,
  { composition }: Layout,
  on: On,
  annotations: readonly LabelNode[],
): Level[] =>
  drawLevels(
    reference.map((each) => ({ reference: each, texts: [referenceLabel(each, composition)] })),
    on,
    annotations.map((each) => boxIn(each, on.size, on.measure)),
    ticks.map((value) => on.y(value)),
  );

/** Labels of the values, clear of all other words and of the reference lines. */
function labelsOf(
  values: readonly Value[],
  half: number | undefined,
  { y, size, measure }: On,
  others: readonly (LabelNode | Level)[],
  { ticks }: ChartDefinition,
): (LabelNode | undefined)[] {
  const highest = Math.min(...values.map((value) => value.y2));
  const taken = others.flatMap((each) =>
    'words' in each
      ? [boxIn(each.words, size, measure), acrossBox(each.y, size)]
      : [boxIn(each, size, measure)],
  );
  return labelValues(
    values.map((value, i) =>
      half === undefined
        ? labelledDot([value.x, value.y], value.y2, value.text, size)
        : labelledBar(
            { x: value.x, y: value.y2, text: value.text, open: openEnd(value.datum) === 'up' },
            half,
            value.datum.qualifier ? 0 : isTelling(value, i, values, highest) ? 1 : 2,
            size,
          ),
    ),
    size,
    measure,
    taken,
    half === undefined ? ticks.map((value) => acrossBox(y(value), size)) : [],
  );
}

/** The first, the last and the highest value say most. */
const isTelling = (value: Value, i: number, all: readonly Value[], highest: number): boolean =>
  i === 0 || i === all.length - 1 || value.y2 === highest;

const runsOf = (
  { labels, joined }: ChartDefinition,
  dated: readonly Dated[],
  { x, y }: On,
): SceneNode[] =>
  joined.flatMap((base) =>
    runs(dated.filter((datum) => datum.base === base)).map((run) => ({
      type: 'path' as const,
      unit: 'percent' as const,
      style: 'run' as const,
      tone: { base: baseIndex({ labels }, base) },
      d:
        line<Dated>(
          ({ middle }) => round(x(middle)),
          ({ value }) => round(y(value)),
        )(run) ?? '',
    })),
  );

/** Years without any value. */
const gapsOf = ({ dated, from, until }: Segment): number[] =>
  uncovered(new Set(dated.map(({ middle }) => Math.floor(middle))), from, until);
