import type { Point, Series } from '../../model/series.ts';

/** A label on an axis; `at` in percent of the axis. */
export type Tick = { at: number; value: number };

/** A hundredth of a percent is finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** What a point counts: its own base, else the first of its series. */
export const baseOf = ({ bases }: Series, { base }: Point): string =>
  base ?? Object.keys(bases)[0]!;
