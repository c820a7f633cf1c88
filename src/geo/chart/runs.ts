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

/** Years of an axis that no point covers, in runs: [2013, 2015] for three of them. */
export function gaps(covered: ReadonlySet<number>, from: number, until: number): number[][] {
  const found: number[][] = [];
  for (let year = from; year <= until; year++) {
    if (covered.has(year)) continue;
    if (found.at(-1)?.[1] === year - 1) found.at(-1)![1] = year;
    else found.push([year, year]);
  }
  return found;
}
