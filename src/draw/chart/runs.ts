import { range } from 'd3';

/** A value at a place on an axis of time, in years. */
export type At = { middle: number };

/** Groups of points in neighbouring years, oldest first; single points make no line. */
export function runs<T extends At>(points: readonly T[]): T[][] {
  const sorted = [...points].sort((a, b) => a.middle - b.middle);
  const groups: T[][] = [];
  for (const point of sorted) {
    const last = groups.at(-1)?.at(-1);
    if (last && point.middle - last.middle <= 1) groups.at(-1)!.push(point);
    else groups.push([point]);
  }
  return groups.filter((group) => group.length > 1);
}

/** Years of an axis that no point covers. */
export const uncovered = (covered: ReadonlySet<number>, from: number, until: number): number[] =>
  range(from, until + 1).filter((year) => !covered.has(year));
