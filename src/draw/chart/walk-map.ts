import type { GeoPermissibleObjects } from 'd3';
import type { LonLat } from '../../model/fields.ts';
import { dividerSteps } from '../distance.ts';
import { pathOf, type Point } from '../map/paths.ts';
import { onCanvas as onSheet } from '../map/project.ts';
import { canvasOf as sheetOf, type Canvas as Sheet } from '../map/canvas.ts';
import { round } from './plot.ts';

/** A picture of a line and of the straight steps that dividers take along it; paths in units of the plate. */
export type WalkPlate = {
  width: number;
  height: number;
  land: string;
  /** Borders of the countries around, without the line that is walked. */
  borders: string;
  line: string;
  /** Steps by opening, in the order of the openings, and the places stood on where they can be told apart. */
  walks: { d: string; stands: string }[];
  /** Names in percent of the plate. */
  names: { text: string; on: On; x: number; y: number }[];
};
type On = 'land' | 'sea';
export type WalkMap = { overview: WalkPlate; closeUp: WalkPlate; mark: Point };

type Walk = {
  names: readonly { text: string; at: LonLat; on: On }[];
  closeUp: { centre: LonLat; widthKm: number };
};

const ASPECT = { overview: 2.3, closeUp: 2.3 };
/** Steps of the sheet to a unit of the plate: one px where the plate is 960 px wide, half a px close up. */
const UNIT = { overview: 4, closeUp: 2 };
/** Room around the line, as a part of its extent. */
const ROOM = 1.25;
/** Stands are drawn while there are no more of them in a plate than this. */
const MOST_STANDS = 90;

/** What lies under the line: all land in one piece, and other borders. */
export type WalkGround = {
  land: GeoPermissibleObjects;
  borders: Record<'overview' | 'closeUp', GeoPermissibleObjects>;
};

/**
 * Draws a line whole and a part of it close up, with the steps of dividers of several openings.
 * @param lines pieces of the line; dividers walk each from its start
 * @param openings km
 */
export function drawWalkMap(
  walk: Walk,
  lines: readonly (readonly LonLat[])[],
  openings: readonly number[],
  ground: WalkGround,
): WalkMap {
  const steps = openings.map((opening) => lines.map((line) => stepsToEnd(line, opening)));
  const [middle, wholeKm] = extentOf([...lines, walk.names.map(({ at }) => at)]);
  const overview = sheetFor(middle, wholeKm, ASPECT.overview);
  const closeUp = sheetFor(walk.closeUp.centre, walk.closeUp.widthKm, ASPECT.closeUp);
  const draw = (sheet: Sheet, plate: 'overview' | 'closeUp', widthKm: number) =>
    drawPlate(sheet, {
      lines,
      // Steps of less than a unit are not seen apart from the line.
      steps: steps.map((walked, i) =>
        openings[i]! < (widthKm * UNIT[plate]) / sheet.extents.wide.width ? lines : walked,
      ),
      land: ground.land,
      borders: ground.borders[plate],
      names: walk.names,
      unit: UNIT[plate],
    });
  return {
    overview: draw(overview, 'overview', wholeKm),
    closeUp: draw(closeUp, 'closeUp', walk.closeUp.widthKm),
    mark: percentOf(overview, walk.closeUp.centre),
  };
}

/** The places that dividers stand on, and the end of the line. */
const stepsToEnd = (line: readonly LonLat[], opening: number): LonLat[] => [
  ...dividerSteps(line, opening),
  line.at(-1)!,
];

function sheetFor([lon, lat]: LonLat, widthKm: number, aspect: number): Sheet {
  const composition = { centre: [lon, lat] as [number, number], widthKm, aspect };
  return sheetOf({
    projection: { parallels: [lat - 1, lat + 1], meridian: lon },
    compositions: { wide: composition, phone: composition },
  });
}

const KM_PER_DEGREE = 111.2;

/** Middle of some lines and names, and how many km a plate has to be wide to show them. */
function extentOf(lines: readonly (readonly LonLat[])[]): [LonLat, number] {
  const points = lines.flat();
  const [west, east] = extremes(points.map(([lon]) => lon));
  const [south, north] = extremes(points.map(([, lat]) => lat));
  const middle = (south + north) / 2;
  const width = (east - west) * KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  const height = (north - south) * KM_PER_DEGREE;
  return [[(west + east) / 2, middle], Math.max(width, height * ASPECT.overview) * ROOM];
}

const extremes = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b)),
];

type Parts = {
  lines: readonly (readonly LonLat[])[];
  steps: readonly (readonly (readonly LonLat[])[])[];
  land: GeoPermissibleObjects;
  borders: GeoPermissibleObjects;
  names: Walk['names'];
  /** Steps of the sheet to a unit of the plate. */
  unit: number;
};

function drawPlate(sheet: Sheet, { lines, steps, land, borders, names, unit }: Parts): WalkPlate {
  const frame = sheet.extents.wide;
  const polyline = (pieces: readonly (readonly LonLat[])[]) =>
    unitPath(sheet, unit, {
      type: 'MultiLineString',
      coordinates: pieces as unknown as number[][][],
    });
  return {
    width: Math.round(frame.width / unit),
    height: Math.round(frame.height / unit),
    land: unitPath(sheet, unit, land),
    borders: unitPath(sheet, unit, borders),
    line: polyline(lines),
    walks: steps.map((pieces) => ({
      d: polyline(pieces),
      stands: stands(sheet, unit, pieces.flat()),
    })),
    names: names
      .map(({ text, on, at }) => ({ text, on, at: percentOf(sheet, at) }))
      .filter(({ at: [x, y] }) => x > 0 && x < 100 && y > 0 && y < 100)
      .map(({ text, on, at: [x, y] }) => ({ text, on, x, y })),
  };
}

const inUnits = ({ extents: { wide } }: Sheet, unit: number, [x, y]: Point): Point => [
  Math.round((x - wide.x) / unit),
  Math.round((y - wide.y) / unit),
];

function unitPath(sheet: Sheet, unit: number, geometry: GeoPermissibleObjects): string {
  const { polygons, lines } = onSheet(sheet, geometry);
  const rings = polygons.flat() as unknown as Point[][];
  const units = (line: readonly Point[]) => line.map((point) => inUnits(sheet, unit, point));
  return (
    pathOf(rings.map(units), true) +
    pathOf((lines as unknown as Point[][]).map((each) => units(each)))
  );
}

/** The places stood on inside of a plate, as dots of no length; none where they would run together. */
function stands(sheet: Sheet, unit: number, places: readonly LonLat[]): string {
  const { width, height } = sheet.extents.wide;
  const seen = places
    .map((at) => inUnits(sheet, unit, sheet.projection([...at])!))
    .filter(([x, y]) => x >= 0 && y >= 0 && x <= width / unit && y <= height / unit);
  return seen.length > MOST_STANDS ? '' : seen.map(([x, y]) => `M${x} ${y}h0`).join('');
}

function percentOf(sheet: Sheet, at: LonLat): Point {
  const [x, y] = sheet.projection([...at])!;
  const { wide } = sheet.extents;
  return [round(((x - wide.x) / wide.width) * 100), round(((y - wide.y) / wide.height) * 100)];
}
