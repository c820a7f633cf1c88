import type { Position } from 'geojson';
import { km } from './arcs.ts';
import { rounded } from '../../draw/curve.ts';

/** A river by the places at its ends, each piece where a reservoir parts it. */
export type Course = { id: string; pieces: readonly (readonly [from: Position, to: Position])[] };

/** From its springs above Göle to the reservoir of Mingachevir, and from there to the Caspian. */
export const KURA: Course = {
  id: 'kura',
  pieces: [
    [
      [42.857, 40.894],
      [46.338, 40.901],
    ],
    [
      [47.021, 40.774],
      [49.368, 39.351],
    ],
  ],
};
/** Down to the mouth of the Akhurian, where it becomes a border, which other data has. */
export const ARAS: Course = {
  id: 'aras-upper',
  pieces: [
    [
      [41.347, 39.328],
      [43.649, 40.126],
    ],
  ],
};

/**
 * The Aras from where the border of Iran leaves it to the Kura above Sabirabad. The data set has an old course
 * there, south of Imishli to the sea, so this one is by hand, and schematic between towns.
 */
export const ARAS_LOWER: Position[] = rounded([
  [47.9821, 39.709],
  [47.979, 39.7275],
  [47.993, 39.7445],
  [47.9935, 39.7635],
  [48.0105, 39.7815],
  [48.038, 39.803],
  [48.046, 39.828],
  [48.073, 39.839],
  [48.098, 39.857],
  [48.127, 39.853],
  [48.151, 39.871],
  [48.177, 39.868],
  [48.199, 39.886],
  [48.221, 39.882],
  [48.239, 39.901],
  [48.268, 39.899],
  [48.287, 39.917],
  [48.311, 39.914],
  [48.336, 39.931],
  [48.358, 39.928],
  [48.373, 39.947],
  [48.397, 39.949],
  [48.409, 39.967],
  [48.433, 39.973],
  [48.441, 39.993],
  [48.459, 40.004],
  [48.4665, 40.0185],
]);
/** Where the data set's old course begins, and what of it to leave out: all that lies east of here. */
const OLD_COURSE_FROM = 47.9;

/** The lines of a river among all lines, each from its spring down. @throws Error where one is not there */
export const courseOf = (lines: readonly Position[][], { id, pieces }: Course): Position[][] =>
  pieces.map(([from, to]) => {
    const found = lines.find((line) => km(line[0]!, from) < 1 && km(line.at(-1)!, to) < 1);
    if (found) return found;
    throw new Error(
      `No river runs from ${from.join(', ')} to ${to.join(', ')}: the ${id} has changed in the data set. Correct src/tools/geo-build/rivers.ts.`,
    );
  });

/** A line that is the old lower course of the Aras, or the one beside the border. */
export const isOldAras = (line: readonly Position[]): boolean =>
  line.some(
    ([lon, lat]) => lon! > OLD_COURSE_FROM && lon! < 49.25 && lat! > 39.24 && lat! < 39.79,
  ) && km(line.at(-1)!, [49.236, 39.252]) < 1;

/** A river this near to a border is that border, km; the two data sets differ by as much. */
const NEAR_KM = 2.2;
/** A river that only crosses a border is near it for less than this, km. */
const CROSSING_KM = 9;
/** What is left of a river beside a border is a part of its own from this length on, km. */
const BETWEEN_KM = 25;
/** Sides of the squares that borders are looked up in, degrees: wider than NEAR_KM. */
const SQUARE = 0.05;

/** Finds how far a place is from the nearest corner of some lines, if that is near. */
export function nearness(lines: readonly Position[][]): (at: Position) => number {
  const squares = new Map<string, Position[]>();
  const square = (x: number, y: number) => `${Math.floor(x / SQUARE)},${Math.floor(y / SQUARE)}`;
  for (const at of lines.flat()) {
    const key = square(at[0]!, at[1]!);
    squares.set(key, [...(squares.get(key) ?? []), at]);
  }
  const around = [-SQUARE, 0, SQUARE];
  return ([x, y]) => {
    const corners = around.flatMap((dx) =>
      around.flatMap((dy) => squares.get(square(x! + dx, y! + dy)) ?? []),
    );
    return Math.min(Infinity, ...corners.map((corner) => km(corner, [x!, y!])));
  };
}

/** What of a river is no border: where it runs along one, that line stands for it. */
export function withoutBorderRivers(
  river: readonly Position[],
  near: (at: Position) => number,
): Position[][] {
  const runs: { close: boolean; line: Position[] }[] = [];
  for (const at of river) {
    const close = near(at) < NEAR_KM;
    const last = runs.at(-1);
    if (last?.close === close) last.line.push(at);
    else runs.push({ close, line: last ? [last.line.at(-1)!, at] : [at] });
  }
  const kept: Position[][] = [[]];
  for (const { close, line } of runs)
    if (close && lengthOf(line) > CROSSING_KM) kept.push([]);
    else kept.at(-1)!.push(...(kept.at(-1)!.length > 0 ? line.slice(1) : line));
  // What is left between two stretches of one border is where the data sets differ more.
  return kept.length === 1 ? kept : kept.filter((line) => lengthOf(line) > BETWEEN_KM);
}

const lengthOf = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, at, i) => sum + km(line[i]!, at), 0);
