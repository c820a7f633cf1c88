import type { FeatureCollection } from 'geojson';
import { geoConicConformal } from 'd3';
import { drawLand } from './land.ts';
import type { PathStyle } from '../style.ts';
import type { PathNode, Scene } from '../scene.ts';
import { pathOf, type Point } from './paths.ts';
import type { Canvas, Rect } from './canvas.ts';

/** A small map of the region with the outline of a larger one, in units of a canvas of its own. */
export type Locator = { width: number; height: number; scene: Scene };

const SIZE = { width: 460, height: 340 };
const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Draws where in the region the extent of a map lies. */
export function drawLocator(canvas: Canvas, extent: Rect, countries: FeatureCollection): Locator {
  const small = smallCanvas();
  const { countries: land, borders } = drawLand(small, {
    countries,
    lakes: NONE,
    rivers: NONE,
    lines: new Map(),
  });
  const edge = `M0 0h${SIZE.width}v${SIZE.height}h${-SIZE.width}z`;
  return {
    ...SIZE,
    scene: [
      path('sea', edge),
      path('land', land.map(({ d }) => d).join('')),
      path('locator-borders', borders),
      path('locator-extent', pathOf([outline(canvas, extent, small)], true)),
      path('locator-edge', edge),
    ].filter(({ d }) => d !== ''),
  };
}

const path = (style: PathStyle, d: string): PathNode => ({
  type: 'path',
  unit: 'canvas',
  style,
  d,
});

/** The region from the eastern Mediterranean to the Caspian in one picture. */
function smallCanvas(): Canvas {
  const projection = geoConicConformal()
    .parallels([32, 43])
    .rotate([-43, 0])
    .fitExtent(
      [
        [0, 0],
        [SIZE.width, SIZE.height],
      ],
      {
        type: 'MultiPoint',
        coordinates: [
          [32, 29.5],
          [32, 43.6],
          [54, 29.5],
          [54, 43.6],
        ],
      },
    )
    .precision(0);
  const whole = { x: 0, y: 0, ...SIZE };
  return { projection, ...SIZE, extents: { wide: whole, phone: whole }, unitsPerKm: 1 };
}

/** The edge of an extent, with points between the corners since straight lines bend from map to map. */
function outline({ projection }: Canvas, { x, y, width, height }: Rect, small: Canvas): Point[] {
  const edge = [0, 0.25, 0.5, 0.75];
  const points = [
    ...edge.map((t) => [x + t * width, y]),
    ...edge.map((t) => [x + width, y + t * height]),
    ...edge.map((t) => [x + width * (1 - t), y + height]),
    ...edge.map((t) => [x, y + height * (1 - t)]),
  ] as [number, number][];
  return points.map((point) => small.projection(projection.invert!(point)!)!);
}
