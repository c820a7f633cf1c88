import { line, type ScaleLinear } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import type { Box, Size } from '../label/box.ts';
import type { LabelNode, PathNode, Percent, RuleNode, SceneNode, SymbolNode } from '../scene.ts';
import type { ShapeName } from '../shapes.ts';

/** A hundredth of a percent or of a px is finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The place of a base in the key of its chart, which chooses shape and colour; -1 where it has none. */
export const baseIndex = ({ labels }: Pick<ChartDefinition, 'labels'>, base: string): number =>
  Object.keys(labels).indexOf(base);

/** Where a limit that is not exact leaves the value open: upwards, downwards or not at all. */
export const openEnd = ({ qualifier = 'about' }: Pick<Datum, 'qualifier'>) => OPEN[qualifier];
const OPEN = { over: 'up', 'up-to': 'down', almost: 'down', about: undefined } as const;

export const rule = (style: RuleNode['style'], from: Percent, to: Percent): RuleNode => {
  return { type: 'rule', style, from, to };
};

/** The mark of a base. */
export const mark = (at: Percent, base: number): SymbolNode => {
  const shape: ShapeName = `base-${Math.max(0, base)}`;
  return { type: 'symbol', style: 'mark', at, shape };
};

/** The arrow of a limit; `across` where larger values lie to the right, not higher. */
export const arrow = (at: Percent, way: 'up' | 'down', across = false): SymbolNode => ({
  type: 'symbol',
  style: 'open-end',
  at,
  shape: 'open-end',
  turn: (across ? 90 : 0) + (way === 'up' ? 0 : 180),
});

/** A mark, or the two ends of a range with a line between them, and the arrow of a limit. */
export function valueMarks(
  datum: Pick<Datum, 'qualifier'>,
  base: number,
  from: Percent,
  until: Percent,
  across = false,
): SceneNode[] {
  const way = openEnd(datum);
  const limit = way ? [arrow(from, way, across)] : [];
  return from[0] === until[0] && from[1] === until[1]
    ? [mark(from, base), ...limit]
    : [rule('span', from, until), mark(from, base), mark(until, base), ...limit];
}

/** What a reader visits: all that is drawn of a value, in the colour of its base. */
export const ofValue = (
  point: number,
  base: number,
  ...children: readonly (SceneNode | undefined)[]
): SceneNode => ({
  type: 'group',
  of: { point },
  tone: { base },
  children: children.filter((child) => child !== undefined),
});

export const label = (
  style: LabelNode['style'],
  at: Percent,
  text: string | readonly string[],
  offset: LabelNode['offset'],
  anchor: LabelNode['anchor'] = 'middle',
): LabelNode => ({
  type: 'label',
  style,
  at,
  lines: typeof text === 'string' ? [text] : text,
  offset,
  anchor,
});

/** A line through places, in the colour of a base. */
export const through = (base: number, places: readonly Percent[]): PathNode => {
  const d = line()(places.map(([x, y]) => [x, y])) ?? '';
  return { type: 'path', unit: 'percent', style: 'run', tone: { base }, d };
};

/** Hairlines across a plot with their numbers before it; `y` gives percent. */
export const valueAxis = (
  ticks: readonly number[],
  y: (value: number) => number,
  say: (value: number) => string,
): SceneNode[] =>
  ticks.flatMap((value) => {
    const at = round(y(value));
    return [rule('tick', [0, at], [100, at]), label('axis', [0, at], say(value), [-8, 4], 'end')];
  });

/** About so many whole years of an axis whose middles lie on it. */
export const yearTicks = (x: ScaleLinear<number, number>, n: number): number[] =>
  x.ticks(n).filter((year) => Number.isInteger(year) && year + 0.5 < x.domain()[1]!);

/** Words under a plot. */
export const below = (x: number, text: string): LabelNode =>
  label('axis', [round(x), 100], text, [0, 20]);

/** A line across a plot as a box that words keep clear of, px; y in percent. */
export const acrossBox = (y: number, [width, height]: Size): Box => {
  const at = (y / 100) * height;
  return [0, at - 1, width, at + 1];
};
