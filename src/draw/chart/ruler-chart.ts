import { extent, pairs, range, scaleLinear, scaleLog } from 'd3';
import type { Datum } from '../../model/chart-data.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { Box, Size } from '../label/box.ts';
import type { Percent, SceneNode } from '../scene.ts';
import type { ChartInput, DrawChart, Layout } from './drawing.ts';
import { labelledDot, labelValues } from './label-values.ts';
import {
  drawReferenceLines,
  referenceBoxes,
  referenceLabel,
  referenceNodes,
  type ReferenceLine,
  type Scales,
} from './reference-lines.ts';
import { acrossBox, below, label, mark, ofValue, round, through, valueAxis } from './plot.ts';

/** What dividers of one opening find, km. */
export type Measured = { ruler: number; length: number };

/** Half of a mark, of the curve and of a ring, px. */
const HALF = { mark: 5, curve: 1, ring: 8 };
/** Rulers that the axis names, km. */
const RULERS = [0.1, 1, 10];

/** Draws length against ruler, the ruler on a log scale, with the published lengths across. */
export const drawRuler: DrawChart = (input, layout) => {
  const { chart, data, words } = input;
  const { size, measure } = layout;
  const measured = data.map(measuredOf);
  const x = scaleLog(extent(measured, ({ ruler }) => ruler) as [number, number], [3, 97]);
  const y = scaleLinear(chart.domain, [100, 0]);
  const number = (value: number, digits?: number) => formatNumber(value, words.tag, digits);
  const spots = measured.map(({ ruler, length }): Percent => [round(x(ruler)), round(y(length))]);
  const found = chart.reference.map(({ value }) => rulerFor(measured, value));
  const rings = chart.reference.flatMap(({ value }, i) =>
    found[i] === undefined ? [] : [[round(x(found[i])), round(y(value))] as const],
  );
  const references = referenceLinesOf(input, layout, { x, y, size, measure }, found, spots);
  const labels = labelValues(
    measured.map(({ length }, i) => labelledDot(spots[i]!, spots[i]![1], number(length, 0), size)),
    size,
    measure,
    [
      ...referenceBoxes(references, layout),
      ...curveBoxes(spots, size, HALF.curve),
      ...rings.map((at) => boxAround(at, size, HALF.ring)),
    ],
    chart.ticks.map((value) => acrossBox(y(value), size)),
  );
  const scene: SceneNode[] = [
    ...valueAxis(chart.ticks, y, number),
    ...RULERS.map((km) => below(x(km), `${number(km)} km`)),
    label('axis', [50, 100], words.t('chart.ruler.axis'), [0, 40]),
    ...referenceNodes(references),
    through(0, spots),
    ...spots.map((at, point) => ofValue(point, 0, mark(at, 0), labels[point])),
    ...rings.map((at): SceneNode => ({ type: 'symbol', style: 'meeting', shape: 'meeting', at })),
  ];
  return { form: 'plots', plots: [{ scene }] };
};

/** @throws RangeError for a value whose ruler is not known as a number */
function measuredOf({ x, at, value }: Datum): Measured {
  if (at === undefined)
    throw new RangeError(`The value of "${x}" has no "at". Give the length of the ruler in km.`);
  return { ruler: at, length: value };
}

/** The published lengths, each with the ruler that finds it. */
const referenceLinesOf = (
  { chart, words: { t, tag } }: ChartInput,
  { composition, brief }: Layout,
  on: Scales,
  found: readonly (number | undefined)[],
  spots: readonly Percent[],
): ReferenceLine[] => {
  const meets = composition === 'phone' ? 'chart.ruler.meetsShort' : 'chart.ruler.meets';
  const about = (km: number) => formatNumber(Number(km.toPrecision(1)), tag);
  const worded = chart.reference.map((reference, i) => {
    const ruler = found[i];
    const by = ruler === undefined ? t('chart.ruler.beyond') : t(meets, { km: about(ruler) });
    return { reference, texts: [referenceLabel(reference, composition), ...(brief ? [] : [by])] };
  });
  const hairlines = chart.ticks.map((value) => on.y(value));
  return drawReferenceLines(worded, on, curveBoxes(spots, on.size, HALF.mark), hairlines);
};

/** Small boxes along the curve, px: what words have to keep clear of. */
const curveBoxes = (spots: readonly Percent[], size: Size, half: number): Box[] =>
  pairs(spots).flatMap(([a, b]) =>
    range(0, 1.01, 0.05).map((part) =>
      boxAround([a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])], size, half),
    ),
  );

function boxAround([x, y]: Percent, [width, height]: Size, half: number): Box {
  const [left, top] = [(x / 100) * width, (y / 100) * height];
  return [left - half, top - half, left + half, top + half];
}

/**
 * The ruler that would find a length, between two that were tried: straight lines over the logarithm
 * of the ruler. Undefined where no ruler tried comes to it.
 */
export function rulerFor(measured: readonly Measured[], length: number): number | undefined {
  const sorted = measured.toSorted((a, b) => a.ruler - b.ruler);
  const found = pairs(sorted).find(([a, b]) => (a.length - length) * (b.length - length) <= 0);
  if (!found) return undefined;
  const [rulers, lengths] = [found.map(({ ruler }) => ruler), found.map((each) => each.length)];
  return scaleLog(rulers, lengths).invert(length);
}
