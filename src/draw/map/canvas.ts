import { geoConicConformal, type GeoProjection } from 'd3';
import { WIDTHS, type Width } from '../../model/map.ts';
import type { LonLat } from '../../model/fields.ts';
import { EARTH_RADIUS_KM } from '../distance.ts';
import type { Percent } from '../scene.ts';

/** A point of the canvas, in its units. */
export type Point = readonly [x: number, y: number];

/** A rectangle of the canvas, in units of it; y downwards. */
export type Rect = { x: number; y: number; width: number; height: number };

/**
 * The drawing of a map before it is cut to a screen: everything that any composition shows. Its unit
 * is a quarter of a px where the wide composition is 960 px wide, so that whole numbers are
 * exact enough for paths.
 */
export type Canvas = {
  /** From longitude and latitude to units; does not clip and adds no points. */
  projection: GeoProjection;
  width: number;
  height: number;
  /** What each composition shows of the canvas. */
  extents: Record<Width, Rect>;
  /** Units to a kilometre where the scale is true. */
  unitsPerKm: number;
};

/** The projection of a map. */
type Conic = { parallels: readonly [number, number]; meridian: number };
/** A part of the earth around a place. */
export type Extent = { centre: LonLat; widthKm: number };
/** An extent with its shape: width divided by height. */
type Composition = Extent & { aspect: number };

/** Units across the wide composition. */
export const WIDE_UNITS = 3840;
/** Room around the compositions, so that no cut edge is ever seen. */
const BLEED = 16;

/**
 * Lays out the canvas of a map.
 * @param across units that the wide composition is wide
 */
export function canvasOf(
  {
    projection: conic,
    compositions,
  }: { projection: Conic; compositions: Record<Width, Composition> },
  across = WIDE_UNITS,
): Canvas {
  const unitsPerKm = across / compositions.wide.widthKm;
  const projection = geoConicConformal()
    .parallels([...conic.parallels])
    .rotate([-conic.meridian, 0])
    .scale(unitsPerKm * EARTH_RADIUS_KM)
    .translate([0, 0])
    .precision(0);
  const plane = { projection, unitsPerKm };
  const rects = WIDTHS.map((width) =>
    extentRect(plane, compositions[width], compositions[width].aspect),
  );
  const left = Math.floor(Math.min(...rects.map(({ x }) => x))) - BLEED;
  const top = Math.floor(Math.min(...rects.map(({ y }) => y))) - BLEED;
  const right = Math.max(...rects.map(({ x, width }) => x + width)) + BLEED;
  const bottom = Math.max(...rects.map(({ y, height }) => y + height)) + BLEED;
  const [wide, phone] = rects.map((rect) => ({ ...rect, x: rect.x - left, y: rect.y - top }));
  projection.translate([-left, -top]);
  return {
    ...plane,
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
    extents: { wide: wide!, phone: phone! },
  };
}

/** The canvas of a picture that has one composition, so many units wide. */
export const pictureCanvas = (
  projection: Conic,
  composition: Composition,
  across: number,
): Canvas =>
  canvasOf({ projection, compositions: { wide: composition, phone: composition } }, across);

/** The rectangle of an extent on the canvas, of a given shape (width divided by height). */
export function extentRect(
  { projection, unitsPerKm }: Pick<Canvas, 'projection' | 'unitsPerKm'>,
  { centre, widthKm }: Extent,
  aspect: number,
): Rect {
  const [cx, cy] = pointOf(projection, centre);
  const width = widthKm * unitsPerKm;
  const height = width / aspect;
  return rounded({ x: cx - width / 2, y: cy - height / 2, width, height });
}

/** A rectangle in tenths of a unit, which no eye tells from the exact one, or in other parts of it. */
export function rounded({ x, y, width, height }: Rect, parts = 10): Rect {
  const round = (value: number) => Math.round(value * parts) / parts;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** A rectangle as the view box of a drawing, in such parts of a unit. */
export function viewBox(rect: Rect, parts?: number): string {
  const { x, y, width, height } = rounded(rect, parts);
  return [x, y, width, height].join(' ');
}

/** Does a point lie inside of a rectangle? */
export const isWithin = ({ x, y, width, height }: Rect, [px, py]: readonly number[]): boolean =>
  px! > x && py! > y && px! < x + width && py! < y + height;

/**
 * Where a place lies on the canvas.
 * @throws RangeError for anything that is not a longitude and a latitude
 */
export function pointOf(
  projection: GeoProjection,
  [lon, lat]: readonly [number, number],
): [x: number, y: number] {
  const point = projection([lon, lat]);
  if (!point || !Number.isFinite(point[0] + point[1]))
    throw new RangeError(`[${lon}, ${lat}] is not [longitude, latitude] in degrees.`);
  return point;
}

/** Where a place lies in an extent, in percent of it. */
export function where({ projection }: Canvas, extent: Rect, place: LonLat): Percent {
  const [x, y] = pointOf(projection, place);
  return [percent(x - extent.x, extent.width), percent(y - extent.y, extent.height)];
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 100;

/** Places along the edge of a rectangle, clockwise from its north-west: straight lines bend from map to map. */
export function edgeOf({ projection }: Canvas, { x, y, width, height }: Rect): LonLat[] {
  const steps = [0, 0.25, 0.5, 0.75];
  return [
    ...steps.map((t): Point => [x + t * width, y]),
    ...steps.map((t): Point => [x + width, y + t * height]),
    ...steps.map((t): Point => [x + width * (1 - t), y + height]),
    ...steps.map((t): Point => [x, y + height * (1 - t)]),
  ].map(([px, py]) => projection.invert!([px, py])!);
}
