import { geoConicConformal, type GeoProjection } from 'd3';
import { WIDTHS, type Extent, type MapDefinition, type Width } from '../../model/map.ts';
import { EARTH_RADIUS_KM } from '../distance.ts';

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

/** Units across the wide composition. */
const WIDE_UNITS = 3840;
/** Room around the compositions, so that no cut edge is ever seen. */
const BLEED = 16;

/** Lays out the canvas of a map. */
export function canvasOf({
  projection: conic,
  compositions,
}: Pick<MapDefinition, 'projection' | 'compositions'>): Canvas {
  const unitsPerKm = WIDE_UNITS / compositions.wide.widthKm;
  const projection = geoConicConformal()
    .parallels([...conic.parallels])
    .rotate([-conic.meridian, 0])
    .scale(unitsPerKm * EARTH_RADIUS_KM)
    .translate([0, 0])
    .precision(0);
  const rects = WIDTHS.map((width) =>
    rectOf(projection, compositions[width], unitsPerKm, compositions[width].aspect),
  );
  const left = Math.floor(Math.min(...rects.map(({ x }) => x))) - BLEED;
  const top = Math.floor(Math.min(...rects.map(({ y }) => y))) - BLEED;
  const right = Math.max(...rects.map(({ x, width }) => x + width)) + BLEED;
  const bottom = Math.max(...rects.map(({ y, height }) => y + height)) + BLEED;
  const [wide, phone] = rects.map((rect) => ({ ...rect, x: rect.x - left, y: rect.y - top }));
  projection.translate([-left, -top]);
  return {
    projection,
    unitsPerKm,
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
    extents: { wide: wide!, phone: phone! },
  };
}

/** The rectangle of an extent on the canvas, of a given shape (width divided by height). */
export const extentRect = (canvas: Canvas, extent: Extent, aspect: number): Rect =>
  rectOf(canvas.projection, extent, canvas.unitsPerKm, aspect);

function rectOf(
  projection: GeoProjection,
  { centre, widthKm }: Extent,
  unitsPerKm: number,
  aspect: number,
): Rect {
  const [cx, cy] = pointOf(projection, centre);
  const width = widthKm * unitsPerKm;
  const height = width / aspect;
  return {
    x: round(cx - width / 2),
    y: round(cy - height / 2),
    width: round(width),
    height: round(height),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

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
