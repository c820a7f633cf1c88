import { geoConicConformal, type GeoProjection } from 'd3';
import { WIDTHS, type Frame, type MapDefinition, type Width } from '../../model/map.ts';
import { EARTH_RADIUS_KM } from '../distance.ts';

/** A rectangle of the sheet, in steps; y downwards. */
export type Rect = { x: number; y: number; width: number; height: number };

/**
 * The drawing of a map before it is cut to a screen: everything that any composition shows. Its unit
 * is a step, a quarter of a px where the wide composition is 960 px wide, so that whole numbers are
 * exact enough for paths.
 */
export type Sheet = {
  /** From longitude and latitude to steps; does not clip and adds no points. */
  projection: GeoProjection;
  width: number;
  height: number;
  /** What each composition shows of the sheet. */
  windows: Record<Width, Rect>;
  /** Steps to a kilometre where the scale is true. */
  stepsPerKm: number;
};

/** Steps across the wide composition. */
const WIDE_STEPS = 3840;
/** Room around the compositions, so that no cut edge is ever seen. */
const BLEED = 16;

/** Lays out the sheet of a map. */
export function sheetOf({
  projection: conic,
  compositions,
}: Pick<MapDefinition, 'projection' | 'compositions'>): Sheet {
  const stepsPerKm = WIDE_STEPS / compositions.wide.widthKm;
  const projection = geoConicConformal()
    .parallels([...conic.parallels])
    .rotate([-conic.meridian, 0])
    .scale(stepsPerKm * EARTH_RADIUS_KM)
    .translate([0, 0])
    .precision(0);
  const rects = WIDTHS.map((width) =>
    rectOf(projection, compositions[width], stepsPerKm, compositions[width].aspect),
  );
  const left = Math.floor(Math.min(...rects.map(({ x }) => x))) - BLEED;
  const top = Math.floor(Math.min(...rects.map(({ y }) => y))) - BLEED;
  const right = Math.max(...rects.map(({ x, width }) => x + width)) + BLEED;
  const bottom = Math.max(...rects.map(({ y, height }) => y + height)) + BLEED;
  const [wide, phone] = rects.map((rect) => ({ ...rect, x: rect.x - left, y: rect.y - top }));
  projection.translate([-left, -top]);
  return {
    projection,
    stepsPerKm,
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
    windows: { wide: wide!, phone: phone! },
  };
}

/** The rectangle of a frame on the sheet, of a given shape (width divided by height). */
export const frameRect = (sheet: Sheet, frame: Frame, aspect: number): Rect =>
  rectOf(sheet.projection, frame, sheet.stepsPerKm, aspect);

function rectOf(
  projection: GeoProjection,
  { centre, widthKm }: Frame,
  stepsPerKm: number,
  aspect: number,
): Rect {
  const [cx, cy] = pointOf(projection, centre);
  const width = widthKm * stepsPerKm;
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
 * Where a place lies on the sheet.
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
