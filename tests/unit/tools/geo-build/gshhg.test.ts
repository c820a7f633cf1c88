import { expect, it } from 'vitest';
import {
  coastSegments,
  riverSegments,
  type Arrays,
} from '../../../../src/tools/geo-build/gshhg.ts';

/** A cell at 3 east, 1 north with two pieces; all other cells are empty. */
const CELL = 88 * 360 + 3;
const cells = (inCell: number) =>
  Array.from({ length: 360 * 180 }, (_, i) => (i === CELL ? inCell : 0));
const COMMON: Record<string, number[]> = {
  Id_of_first_segment_in_a_bin: cells(0),
  N_segments_in_a_bin: cells(2),
  Id_of_first_point_in_a_segment: [0, 2],
  // 65,535 parts of a degree, as 16 bits with a sign.
  Relative_longitude_from_SW_corner_of_bin: [0, 13107, -1, 0, 26214],
  Relative_latitude_from_SW_corner_of_bin: [0, 13107, -1, 0, 0],
};
const file =
  (own: Record<string, number[]>): Arrays =>
  (name) =>
    ({ ...COMMON, ...own })[name]!;

it('pieces of coast have a level and lie in their cell', () => {
  const packed = [(2 << 9) | (1 << 6), (3 << 9) | (2 << 6) | 0o43];
  const arrays = file({ Embedded_npts_levels_exit_entry_for_a_segment: packed });
  const segments = coastSegments(arrays, [2, 0, 5, 3]);
  expect(segments.map(({ level }) => level)).toEqual([1, 2]);
  expect(segments[0]!.line).toEqual([
    [3, 1],
    [3.2, 1.2],
  ]);
  expect(segments[1]!.line).toEqual([
    [4, 2],
    [3, 1],
    [3.4, 1],
  ]);
});

it('pieces of rivers have the level that stands beside them', () => {
  const arrays = file({
    N_points_for_a_segment: [2, 3],
    Hierarchial_level_of_a_segment: [1, 7],
  });
  const segments = riverSegments(arrays, [3, 1, 4, 2]);
  expect(segments.map(({ level, line }) => [level, line.length])).toEqual([
    [1, 2],
    [7, 3],
  ]);
  expect(riverSegments(arrays, [0, 0, 3, 3])).toEqual([]);
});
