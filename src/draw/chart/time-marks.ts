import type { ScaleLinear } from 'd3';
import { signText } from '../../words/chart-text.ts';
import type { LabelNode, SceneNode } from '../scene.ts';
import type { ChartInput, Layout, Numbered } from './drawing.ts';
import { arrow, baseIndex, ofValue, openEnd, round, rule, valueMarks } from './plot.ts';
import type { Scales } from './reference-lines.ts';
import type { Span } from './span.ts';

/** What a plot by year is drawn from and on. */
export type TimePlot = Scales &
  ChartInput & {
    x: ScaleLinear<number, number>;
    y: ScaleLinear<number, number>;
    layout: Layout;
    /** Half of a bar's width, percent; values are dots where left out. */
    half: number | undefined;
  };

/** A value on the plot, in percent of its width and height. */
export type Value = {
  datum: Numbered;
  base: number;
  x: number;
  y: number;
  /** The upper end of a range; y of a single value. */
  y2: number;
  /** First and last x of a value that holds for several years. */
  across?: readonly [x1: number, x2: number] | undefined;
  text: string;
};

/** A value at a place along the axis, in percent. @param span first and last moment that it holds for */
export const valueAt = (
  datum: Numbered,
  x: number,
  on: TimePlot,
  [from, until]: Span = [0, 0],
): Value => ({
  datum,
  base: baseIndex(on.chart, datum.base),
  x: round(x),
  y: round(on.y(datum.value)),
  y2: round(on.y(datum.upper ?? datum.value)),
  across: until - from > 1 ? [round(on.x(from)), round(on.x(until))] : undefined,
  text: signText(datum, on.words),
});

/**
 * The marks of a value with its label.
 * @param half half of a bar's width in percent; values are dots where left out
 */
export const markedValue = (
  value: Value,
  label: LabelNode | undefined,
  half: number | undefined,
): SceneNode =>
  ofValue(
    value.datum.point,
    value.base,
    ...(half === undefined ? dots(value) : bar(value, half)),
    label,
  );

/** A dot, or the two ends of a range, and a line through all years that it holds for. */
const dots = ({ datum, base, x, y, y2, across }: Value): SceneNode[] => [
  ...(across ? [rule('span', [across[0], y], [across[1], y])] : []),
  ...valueMarks(datum, base, [x, y], [x, y2]),
];

/** An amount up to the lower end of its range, and a line from there to the upper one. */
function bar({ datum, x, y, y2 }: Value, half: number): SceneNode[] {
  const way = openEnd(datum);
  return [
    { type: 'rect', style: 'amount', at: [round(x - half), y], size: [half * 2, round(100 - y)] },
    ...(y2 === y ? [] : [rule('span', [x, y], [x, y2])]),
    ...(way ? [arrow([x, y], way)] : []),
  ];
}
