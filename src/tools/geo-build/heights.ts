/** Heights in metres on an even grid of longitudes and latitudes; rows run from south to north. */
export type Grid = {
  west: number;
  south: number;
  /** Degrees between points. */
  step: number;
  columns: number;
  rows: number;
  at: (column: number, row: number) => number;
};

/** Kinds of value of a classic netCDF file: bytes each takes. */
const BYTES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 8 };
type Variable = { kind: number; begin: number; dimensions: number[] };

/** Reads a grid out of a classic netCDF file: a variable over longitudes and latitudes that begin at 0 and -90. */
export function gridOf(file: Buffer, name: string): Grid {
  const { sizes, variables } = headOf(file);
  const found = variables.get(name);
  if (found?.kind !== 5)
    throw new Error(
      `The file holds no heights by the name of ${name}: ${[...variables.keys()].join(', ')}.`,
    );
  const [rows, columns] = found.dimensions.map((at) => sizes[at]!) as [number, number];
  const step = 360 / columns;
  return {
    west: 0,
    south: -90,
    step,
    columns,
    rows,
    at: (column, row) => file.readFloatBE(found.begin + 4 * (row * columns + column)),
  };
}

/** The names and places of what a classic netCDF file holds. */
function headOf(file: Buffer): { sizes: number[]; variables: Map<string, Variable> } {
  // The word CDF, a version, and the number of records come first.
  let place = 8;
  const number = () => file.readInt32BE((place += 4) - 4);
  const padded = (bytes: number) => (place += Math.ceil(bytes / 4) * 4) - Math.ceil(bytes / 4) * 4;
  const text = () => {
    const length = number();
    const from = padded(length);
    return file.toString('latin1', from, from + length);
  };
  const list = <Item>(read: () => Item): Item[] => {
    number();
    return Array.from({ length: number() }, read);
  };
  const attribute = () => {
    text();
    const kind = number();
    padded(number() * BYTES[kind]!);
  };
  const sizes = list(() => {
    text();
    return number();
  });
  list(attribute);
  const variables = list((): [string, Variable] => {
    const name = text();
    const dimensions = Array.from({ length: number() }, number);
    list(attribute);
    const kind = number();
    number();
    return [name, { kind, begin: number(), dimensions }];
  });
  return { sizes, variables: new Map(variables) };
}

/** Degrees that a fault of a grid covers. */
export type Fault = { west: number; east: number; south: number; north: number };

/** Half a degree along the south coast of Anatolia, from a column to the one before the next half degree. */
const block = (west: number): Fault => ({ west, east: west + 5 / 12, south: 36.58, north: 37 });
/**
 * Where ETOPO5 has heights of land in hundreds of feet, so that the Taurus breaks off in straight cliffs: times
 * 30.48 m they fit those around them on all sides.
 */
export const FAULTS: readonly Fault[] = [27.92, 28.42, 29.92, 31.42, 33.92].map(block);
const HUNDRED_FEET = 30.48;

/** A grid whose faults are in metres, as all the rest. */
export function mended(grid: Grid, faults: readonly Fault[]): Grid {
  const column = (lon: number) => Math.round((lon - grid.west) / grid.step);
  const row = (lat: number) => Math.round((lat - grid.south) / grid.step);
  const blocks = faults.map(({ west, east, south, north }) => ({
    columns: [column(west), column(east)] as const,
    rows: [row(south), row(north)] as const,
  }));
  const isFault = (x: number, y: number) =>
    blocks.some(
      ({ columns, rows }) => x >= columns[0] && x <= columns[1] && y >= rows[0] && y <= rows[1],
    );
  return {
    ...grid,
    at: (x, y) => {
      const height = grid.at(x, y);
      return height > 0 && isFault(x, y) ? height * HUNDRED_FEET : height;
    },
  };
}

/** The height at a place, smooth between the points of a grid: a bicubic B-spline, which adds no rings. */
export function heightAt(grid: Grid, [lon, lat]: readonly [number, number]): number {
  const x = (lon - grid.west) / grid.step;
  const y = (lat - grid.south) / grid.step;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [across, up] = [spline(x - column), spline(y - row)];
  let height = 0;
  for (let j = 0; j < 4; j++)
    for (let i = 0; i < 4; i++)
      height += across[i]! * up[j]! * Math.max(0, grid.at(column + i - 1, row + j - 1));
  return height;
}

const spline = (t: number): [number, number, number, number] => [
  (1 - t) ** 3 / 6,
  (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
  (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
  t ** 3 / 6,
];
