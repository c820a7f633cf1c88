import { geoBounds, type GeoPermissibleObjects } from 'd3';
import type { LonLat } from '../../model/fields.ts';
import { dividerSteps } from '../distance.ts';
import {
  isWithin,
  pictureCanvas,
  pointOf,
  where,
  type Canvas,
  type Extent,
  type Rect,
} from '../map/canvas.ts';
import { pathNodes, pathOf } from '../map/paths.ts';
import { multiLine, onCanvas } from '../map/project.ts';
import type { LabelNode, Ref, Scene, SceneNode, SymbolNode } from '../scene.ts';
import { label } from './plot.ts';

/** A picture of a line and of the straight steps that dividers take along it. */
export type WalkPicture = {
  /** What it shows of its canvas, in units. */
  extent: Rect;
  /** Land, borders, line and steps in units of the canvas; the steps of each opening in a group. */
  lines: Scene;
  /** Names, and a ring around the part that is shown close up. */
  labels: Scene;
};
type Name = 'overview' | 'closeUp';
export type WalkMap = Record<Name, WalkPicture>;

type Walk = {
  names: readonly { text: string; at: LonLat; on: 'land' | 'sea' }[];
  closeUp: { centre: LonLat; widthKm: number };
  /** km; its steps are shown first. */
  opening: number;
};
type Lines = readonly (readonly LonLat[])[];

const ASPECT = 2.3;
/** Units that a picture is wide: of one px where it is 960 px wide, of half a px close up. */
const ACROSS: Record<Name, number> = { overview: 960, closeUp: 1920 };
/** Room around the line, as a part of its extent. */
const ROOM = 1.25;
/** Stands are drawn while there are no more of them in a picture than this. */
const MOST_STANDS = 90;

/** What lies under the line: all land in one piece, and other borders. */
export type WalkGround = {
  land: GeoPermissibleObjects;
  borders: Record<Name, GeoPermissibleObjects>;
};

/**
 * Draws a line whole and a part of it close up, with the steps of dividers of several openings.
 * @param lines pieces of the line; dividers walk each from its start
 * @param openings km
 */
export function drawWalkMap(
  walk: Walk,
  lines: Lines,
  openings: readonly number[],
  { land, borders }: WalkGround,
): WalkMap {
  const walked = openings.map((km) => ({ km, steps: lines.map((line) => stepsToEnd(line, km)) }));
  const shown = Math.max(0, openings.indexOf(walk.opening));
  const draw = (name: Name, extent: Extent, ring?: LonLat): WalkPicture => {
    const canvas = canvasFor(extent, ACROSS[name]);
    return {
      extent: canvas.extents.wide,
      lines: [
        ...pathNodes([
          ['walk-land', path(canvas, land)],
          ['walk-borders', path(canvas, borders[name])],
          ['walk-line', path(canvas, multiLine(...lines))],
        ]),
        ...walked.map(({ km, steps }, i) => {
          // Steps of less than a unit are not seen apart from the line.
          const seen = km * canvas.unitsPerKm < 1 ? lines : steps;
          return stepsOn(canvas, seen, { walk: i, current: i === shown });
        }),
      ],
      labels: [...walk.names.flatMap((name) => nameOn(canvas, name)), ...ringOn(canvas, ring)],
    };
  };
  const whole = extentOf([...lines, walk.names.map(({ at }) => at)]);
  return {
    overview: draw('overview', whole, walk.closeUp.centre),
    closeUp: draw('closeUp', walk.closeUp),
  };
}

function canvasFor({ centre, widthKm }: Extent, across: number): Canvas {
  const [lon, lat] = centre;
  const conic = { parallels: [lat - 1, lat + 1], meridian: lon } as const;
  return pictureCanvas(conic, { centre, widthKm, aspect: ASPECT }, across);
}

/** The places that dividers stand on, and the end of the line. */
const stepsToEnd = (line: readonly LonLat[], opening: number): LonLat[] => [
  ...dividerSteps(line, opening),
  line.at(-1)!,
];

const KM_PER_DEGREE = 111.2;

/** The extent of a picture that shows some lines and names. */
function extentOf(lines: Lines): Extent {
  const coordinates = lines.flat().map((at) => [...at]);
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates });
  const middle = (south + north) / 2;
  const width = (east - west) * KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  const height = (north - south) * KM_PER_DEGREE;
  return {
    centre: [(west + east) / 2, middle],
    widthKm: Math.max(width, height * ASPECT) * ROOM,
  };
}

const path = (canvas: Canvas, geometry: GeoPermissibleObjects): string =>
  pathOf(onCanvas(canvas, geometry));

/** The steps of one opening, and the places stood on while these do not run together. */
function stepsOn(canvas: Canvas, steps: Lines, of: Ref): SceneNode {
  const stands = steps
    .flat()
    .map((at) => pointOf(canvas.projection, at))
    .filter((point) => isWithin(canvas.extents.wide, point));
  // A stand is a dot of no length.
  const dots = stands.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`);
  const children = pathNodes([
    ['walk-steps', path(canvas, multiLine(...steps))],
    ['walk-stands', stands.length > MOST_STANDS ? '' : dots.join('')],
  ]);
  return { type: 'group', of, children };
}

/** A name where it lies in the picture; that of a sea has a line for each word. */
function nameOn(canvas: Canvas, { text, on, at }: Walk['names'][number]): LabelNode[] {
  const { wide } = canvas.extents;
  if (!isWithin(wide, pointOf(canvas.projection, at))) return [];
  const place = where(canvas, wide, at);
  return [
    on === 'sea'
      ? label('walk-sea', place, text.split(' '), [0, 0])
      : label('walk-name', place, text, [0, 0]),
  ];
}

function ringOn(canvas: Canvas, place: LonLat | undefined): SymbolNode[] {
  if (!place) return [];
  const at = where(canvas, canvas.extents.wide, place);
  return [{ type: 'symbol', style: 'meeting', shape: 'ring', at }];
}
