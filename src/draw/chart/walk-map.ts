import type { GeoPermissibleObjects } from 'd3';
import type { LonLat } from '../../model/fields.ts';
import { dividerSteps } from '../distance.ts';
import { pathOf, type Point } from '../map/paths.ts';
import { onCanvas } from '../map/project.ts';
import { canvasOf, type Canvas } from '../map/canvas.ts';
import type { Size } from '../label/box.ts';
import type { LabelNode, PathNode, Percent, Scene, SceneNode } from '../scene.ts';
import type { PathStyle } from '../style.ts';
import { label, round } from './plot.ts';

/** A picture of a line and of the straight steps that dividers take along it. */
export type WalkPicture = {
  /** Units of the canvas that the picture is wide and high. */
  canvas: Size;
  /** Land, borders, line and steps in units of the canvas; the steps of each opening in a group. */
  lines: Scene;
  /** Names, and a ring around the part that is shown close up. */
  labels: Scene;
};
type On = 'land' | 'sea';
export type WalkMap = { overview: WalkPicture; closeUp: WalkPicture };

type Walk = {
  names: readonly { text: string; at: LonLat; on: On }[];
  closeUp: { centre: LonLat; widthKm: number };
  /** km; its steps are shown first. */
  opening: number;
};

const ASPECT = { overview: 2.3, closeUp: 2.3 };
/** Steps of the canvas to a unit of the canvas: one px where the picture is 960 px wide, half a px close up. */
const UNIT = { overview: 4, closeUp: 2 };
/** Room around the line, as a part of its extent. */
const ROOM = 1.25;
/** Stands are drawn while there are no more of them in a picture than this. */
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
  const shown = Math.max(0, openings.indexOf(walk.opening));
  const [middle, wholeKm] = extentOf([...lines, walk.names.map(({ at }) => at)]);
  const overview = sheetFor(middle, wholeKm, ASPECT.overview);
  const closeUp = sheetFor(walk.closeUp.centre, walk.closeUp.widthKm, ASPECT.closeUp);
  const draw = (
    canvas: Canvas,
    picture: 'overview' | 'closeUp',
    widthKm: number,
    ring?: Percent,
  ): WalkPicture =>
    drawPicture(canvas, {
      lines,
      // Steps of less than a unit are not seen apart from the line.
      steps: steps.map((walked, i) =>
        openings[i]! < (widthKm * UNIT[picture]) / canvas.extents.wide.width ? lines : walked,
      ),
      land: ground.land,
      borders: ground.borders[picture],
      names: walk.names,
      shown,
      unit: UNIT[picture],
      ring,
    });
  return {
    overview: draw(overview, 'overview', wholeKm, percentOf(overview, walk.closeUp.centre)),
    closeUp: draw(closeUp, 'closeUp', walk.closeUp.widthKm),
  };
}

/** The places that dividers stand on, and the end of the line. */
const stepsToEnd = (line: readonly LonLat[], opening: number): LonLat[] => [
  ...dividerSteps(line, opening),
  line.at(-1)!,
];

function sheetFor([lon, lat]: LonLat, widthKm: number, aspect: number): Canvas {
  const composition = { centre: [lon, lat] as [number, number], widthKm, aspect };
  return canvasOf({
    projection: { parallels: [lat - 1, lat + 1], meridian: lon },
    compositions: { wide: composition, phone: composition },
  });
}

const KM_PER_DEGREE = 111.2;

/** Middle of some lines and names, and how many km a picture has to be wide to show them. */
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
  /** Place of the opening whose steps are shown first. */
  shown: number;
  land: GeoPermissibleObjects;
  borders: GeoPermissibleObjects;
  names: Walk['names'];
  /** Steps of the canvas to a unit of the canvas. */
  unit: number;
  ring?: Percent | undefined;
};

function drawPicture(canvas: Canvas, parts: Parts): WalkPicture {
  const { lines, steps, shown, land, borders, names, unit, ring } = parts;
  const { width, height } = canvas.extents.wide;
  const polyline = (pieces: readonly (readonly LonLat[])[]) =>
    unitPath(canvas, unit, {
      type: 'MultiLineString',
      coordinates: pieces as unknown as number[][][],
    });
  return {
    canvas: [Math.round(width / unit), Math.round(height / unit)],
    lines: [
      ...path('walk-land', unitPath(canvas, unit, land)),
      ...path('walk-borders', unitPath(canvas, unit, borders)),
      ...path('walk-line', polyline(lines)),
      ...steps.map((pieces, walk): SceneNode => {
        const dots = path('walk-stands', stands(canvas, unit, pieces.flat()));
        return {
          type: 'group',
          of: { walk, current: walk === shown },
          children: [...path('walk-steps', polyline(pieces)), ...dots],
        };
      }),
    ],
    labels: [
      ...names.flatMap((name) => nameIn(canvas, name)),
      ...(ring ? [{ type: 'symbol', style: 'meeting', shape: 'ring', at: ring } as const] : []),
    ],
  };
}

const path = (style: PathStyle, d: string): PathNode[] =>
  d === '' ? [] : [{ type: 'path', unit: 'canvas', style, d }];

/** A name where it lies in the picture; that of a sea has a line for each word. */
function nameIn(canvas: Canvas, { text, on, at }: Walk['names'][number]): LabelNode[] {
  const [x, y] = percentOf(canvas, at);
  if (x <= 0 || x >= 100 || y <= 0 || y >= 100) return [];
  return [
    on === 'sea'
      ? label('walk-sea', [x, y], text.split(' '), [0, 0])
      : label('walk-name', [x, y], text, [0, 0]),
  ];
}

const inUnits = ({ extents: { wide } }: Canvas, unit: number, [x, y]: Point): Point => [
  Math.round((x - wide.x) / unit),
  Math.round((y - wide.y) / unit),
];

function unitPath(canvas: Canvas, unit: number, geometry: GeoPermissibleObjects): string {
  const { polygons, lines } = onCanvas(canvas, geometry);
  const rings = polygons.flat() as unknown as Point[][];
  const units = (line: readonly Point[]) => line.map((point) => inUnits(canvas, unit, point));
  return (
    pathOf(rings.map(units), true) +
    pathOf((lines as unknown as Point[][]).map((each) => units(each)))
  );
}

/** The places stood on inside of a picture, as dots of no length; none where they would run together. */
function stands(canvas: Canvas, unit: number, places: readonly LonLat[]): string {
  const { width, height } = canvas.extents.wide;
  const seen = places
    .map((at) => inUnits(canvas, unit, canvas.projection([...at])!))
    .filter(([x, y]) => x >= 0 && y >= 0 && x <= width / unit && y <= height / unit);
  return seen.length > MOST_STANDS ? '' : seen.map(([x, y]) => `M${x} ${y}h0`).join('');
}

function percentOf(canvas: Canvas, at: LonLat): Point {
  const [x, y] = canvas.projection([...at])!;
  const { wide } = canvas.extents;
  return [round(((x - wide.x) / wide.width) * 100), round(((y - wide.y) / wide.height) * 100)];
}
