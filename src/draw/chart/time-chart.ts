import { scaleLinear } from 'd3';
import { formatNumber } from '../../words/numbers.ts';
import type { Size } from '../label/box.ts';
import { boxIn, wrap } from '../label/measure.ts';
import type { LabelNode, SceneNode } from '../scene.ts';
import { TEXTS } from '../style.ts';
import { plotSize, type ChartInput, type DrawChart, type Layout, type Plot } from './drawing.ts';
import { labelledBar, labelledDot, labelValues } from './label-values.ts';
import {
  acrossBox,
  baseIndex,
  below,
  label,
  openEnd,
  round,
  rule,
  through,
  valueAxis,
  yearTicks,
} from './plot.ts';
import {
  drawReferenceLines,
  referenceBoxes,
  referenceLabel,
  referenceNodes,
  type ReferenceLine,
} from './reference-lines.ts';
import { markedValue, valueAt, type TimePlot, type Value } from './time-marks.ts';
import { runs, segmentsOf, uncovered, within, type Dated, type Segment } from './time-segments.ts';

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

function drawPlot(input: ChartInput, layout: Layout, segment: Segment, size: Size): Plot {
  const { chart } = input;
  const { from, until, dated, undated, title } = segment;
  const end = undated.length > 0 ? DATED : 100;
  const apart = (end + 100) / 2 + 1;
  const x = scaleLinear([from, until + 1], [0, end]);
  const y = scaleLinear(chart.domain, [100, 0]);
  const half = chart.mark === 'bar' ? round((x(from + 1) * BAR) / 2) : undefined;
  const on: TimePlot = { ...input, layout, x, y, size, half, measure: layout.measure };
  const values = [
    ...dated.map((datum) => valueAt(datum, x(datum.middle), on, datum.span)),
    ...undated.map((datum) => valueAt(datum, apart, on)),
  ];
  const annotations = annotationsOf(segment, on);
  const references = referencesOf(annotations, on);
  const labels = labelsOf(values, references, layout.brief ? [] : annotations, on);
  const scene = [
    ...valueAxis(chart.ticks, y, (value) => formatNumber(value, input.words.tag)),
    ...(undated.length > 0 ? withoutYear(apart, end + 2, on) : []),
    ...yearTicks(x, layout.composition === 'wide' ? 6 : 4).map((year) =>
      below(x(year + 0.5), String(year)),
    ),
    ...(half === undefined ? [] : gapsOf(segment, on)),
    ...runsOf(dated, on),
    ...values.map((value, i) => markedValue(value, labels[i], half)),
    ...referenceNodes(references),
    ...annotations,
  ];
  return { title, scene };
}

/** The words for values without a year, and the line that sets them off. */
const withoutYear = (middle: number, edge: number, { words }: TimePlot): SceneNode[] => [
  below(middle, words.t('chart.undated')),
  rule('edge', [edge, 0], [edge, 100]),
];

/** "?" for each year without any value. */
const gapsOf = ({ dated, from, until }: Segment, { x }: TimePlot): LabelNode[] =>
  uncovered(new Set(dated.map(({ middle }) => Math.floor(middle))), from, until).map((year) =>
    label('gap', [round(x(year + 0.5)), 100], '?', [0, -6]),
  );

/** The annotations of a segment where they were set by hand for the composition. */
const annotationsOf = (segment: Segment, { chart, layout, x, y }: TimePlot): LabelNode[] =>
  chart.annotations.flatMap((annotation) => {
    const { at, room, anchor } = annotation[layout.composition];
    if (!within(at[0], segment)) return [];
    const base = baseIndex(chart, annotation.base ?? '');
    const lines = wrap(annotation.text, room, (text) => layout.measure(text, TEXTS.words));
    const style = base < 0 ? 'words' : 'words-series';
    const words = label(style, [round(x(at[0])), round(y(at[1]))], lines, [0, 0], anchor);
    return base < 0 ? [words] : [{ ...words, tone: { base } }];
  });

const referencesOf = (annotations: readonly LabelNode[], on: TimePlot): ReferenceLine[] =>
  drawReferenceLines(
    on.chart.reference.map((reference) => ({
      reference,
      texts: [referenceLabel(reference, on.layout.composition)],
    })),
    on,
    annotations.map((each) => boxIn(each, on.size, on.measure)),
    on.chart.ticks.map((value) => on.y(value)),
  );

/** Labels of the values, clear of reference lines and of annotations. */
function labelsOf(
  values: readonly Value[],
  references: readonly ReferenceLine[],
  annotations: readonly LabelNode[],
  { y, size, half, measure, chart }: TimePlot,
): (LabelNode | undefined)[] {
  const taken = [
    ...annotations.map((each) => boxIn(each, size, measure)),
    ...referenceBoxes(references, { size, measure }),
  ];
  const hairlines = half === undefined ? chart.ticks.map((tick) => acrossBox(y(tick), size)) : [];
  const labelled = values.map((value, i) => {
    const { datum, x, y: low, y2: high, text } = value;
    const open = openEnd(datum);
    if (half === undefined) return labelledDot([x, low], high, text, size, open);
    const bar = { x, y: high, text, open: open === 'up' };
    return labelledBar(bar, half, rankOf(value, i, values), size);
  });
  return labelValues(labelled, size, measure, taken, hairlines);
}

/** Values with a qualifier come first, then the first, the last and the highest. */
function rankOf({ datum, y2 }: Value, i: number, all: readonly Value[]): number {
  if (datum.qualifier) return 0;
  const highest = Math.min(...all.map((each) => each.y2));
  return i === 0 || i === all.length - 1 || y2 === highest ? 1 : 2;
}

/** Lines through neighbouring years of the bases that may be joined. */
const runsOf = (dated: readonly Dated[], { chart, x, y }: TimePlot): SceneNode[] =>
  chart.joined.flatMap((base) =>
    runs(dated.filter((datum) => datum.base === base)).map((run) => {
      const places = run.map(({ middle, value }) => [round(x(middle)), round(y(value))] as const);
      return through(baseIndex(chart, base), places);
    }),
  );
