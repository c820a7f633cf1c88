import type { Position } from 'geojson';
import type { Box } from './region.ts';

/** A piece of coast or river as the data set holds it: inside of one cell of one degree. */
export type Segment = { level: number; line: Position[] };

/** The arrays of a file of the data set, by the names that it gives them. */
export type Arrays = (name: string) => ArrayLike<number>;

/** Cells of one degree, counted eastwards from Greenwich in rows from the North Pole. */
const CELLS_AROUND = 360;
/** The parts of a cell's side that its coordinates count, as 16 bits without a sign. */
const PARTS = 65535;

/** The pieces of coast inside of a box of whole degrees: level 1 is land, 2 a lake or inland sea, 3 an island in one. */
export function coastSegments(arrays: Arrays, box: Box): Segment[] {
  const packed = arrays('Embedded_npts_levels_exit_entry_for_a_segment');
  return segmentsOf(arrays, box, (at) => {
    const word = packed[at]!;
    return { count: word >>> 9, level: (word >>> 6) & 7 };
  });
}

/** The pieces of rivers inside of a box of whole degrees; the lower the level, the greater the river. */
export function riverSegments(arrays: Arrays, box: Box): Segment[] {
  const counts = arrays('N_points_for_a_segment');
  const levels = arrays('Hierarchial_level_of_a_segment');
  return segmentsOf(arrays, box, (at) => ({ count: counts[at]!, level: levels[at]! }));
}

function segmentsOf(
  arrays: Arrays,
  box: Box,
  read: (at: number) => { count: number; level: number },
): Segment[] {
  const [firstOf, countOf] = [
    arrays('Id_of_first_segment_in_a_bin'),
    arrays('N_segments_in_a_bin'),
  ];
  const pointOf = arrays('Id_of_first_point_in_a_segment');
  const xs = arrays('Relative_longitude_from_SW_corner_of_bin');
  const ys = arrays('Relative_latitude_from_SW_corner_of_bin');
  return cellsOf(box).flatMap(({ lon, lat }) => {
    const cell = (89 - lat) * CELLS_AROUND + lon;
    return Array.from({ length: countOf[cell]! }, (_, i) => firstOf[cell]! + i).map((at) => {
      const { count, level } = read(at);
      const line = Array.from({ length: count }, (_, i): Position => {
        const point = pointOf[at]! + i;
        return [lon + share(xs[point]!), lat + share(ys[point]!)];
      });
      return { level, line };
    });
  });
}

const share = (value: number): number => (value & PARTS) / PARTS;

const cellsOf = ([west, south, east, north]: Box): { lon: number; lat: number }[] =>
  Array.from({ length: (north - south) * (east - west) }, (_, i) => ({
    lon: west + (i % (east - west)),
    lat: south + Math.floor(i / (east - west)),
  }));
