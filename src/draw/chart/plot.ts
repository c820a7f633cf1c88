import type { ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';

/** A label on an axis; `at` in percent of the axis. */
export type Tick = { at: number; value: number };

/** A hundredth of a percent is finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The place of a base in the key of its chart, which chooses shape and colour; -1 where it has none. */
export const baseIndex = ({ labels }: Pick<ChartDefinition, 'labels'>, base: string): number =>
  Object.keys(labels).indexOf(base);

/** Where a limit that is not exact leaves the value open: upwards, downwards or not at all. */
export const openEnd = ({ qualifier }: Pick<Datum, 'qualifier'>): 'up' | 'down' | undefined =>
  qualifier === 'over'
    ? 'up'
    : qualifier === 'up-to' || qualifier === 'almost'
      ? 'down'
      : undefined;
