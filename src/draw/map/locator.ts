import type { FeatureCollection } from 'geojson';
import { geoConicConformal } from 'd3';
import { drawLand } from './land.ts';
import { pathOf, type Point } from './paths.ts';
import type { Rect, Sheet } from './sheet.ts';

/** A small map of the region with the outline of a larger one; units as in its view box. */
export type Locator = {
  width: number;
  height: number;
  land: string;
  borders: string;
  frame: string;
};

const SIZE = { width: 460, height: 340 };
const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Draws where on the wide sheet's part of the world a map lies. */
export function drawLocator(sheet: Sheet, frame: Rect, countries: FeatureCollection): Locator {
  const small = smallSheet();
  const { countries: land, borders } = drawLand(small, {
    countries,
    lakes: NONE,
    rivers: NONE,
    lines: new Map(),
  });
  return {
    ...SIZE,
    land: land.map(({ d }) => d).join(''),
    borders,
    frame: pathOf([outline(sheet, frame, small)], true),
  };
}

/** The region from the eastern Mediterranean to the Caspian on a card. */
function smallSheet(): Sheet {
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
  return { projection, ...SIZE, windows: { wide: whole, phone: whole }, stepsPerKm: 1 };
}

/** The edge of a frame, with points between the corners since straight lines bend from map to map. */
function outline({ projection }: Sheet, { x, y, width, height }: Rect, small: Sheet): Point[] {
  const edge = [0, 0.25, 0.5, 0.75];
  const points = [
    ...edge.map((t) => [x + t * width, y]),
    ...edge.map((t) => [x + width, y + t * height]),
    ...edge.map((t) => [x + width * (1 - t), y + height]),
    ...edge.map((t) => [x, y + height * (1 - t)]),
  ] as [number, number][];
  return points.map((point) => small.projection(projection.invert!(point)!)!);
}
