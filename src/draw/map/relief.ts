import type { MapDefinition } from '../../model/map.ts';
import { EARTH_RADIUS_KM } from '../distance.ts';
import { rounded, type Canvas, type Rect } from './canvas.ts';

/** The plane of a shaded relief: a conic conformal projection in px. */
export type ReliefPlane = {
  parallels: readonly [number, number];
  meridian: number;
  scale: number;
  translate: readonly [number, number];
  width: number;
  height: number;
  /** Sides where the shading runs out, so that a map may reach beyond them. */
  fades: readonly ('north' | 'south' | 'west' | 'east')[];
};

/**
 * Where a relief lies on a canvas of the same projection, in units of the canvas.
 * @throws RangeError where the projections differ, for then the mountains would lie elsewhere
 */
export function placeRelief(
  canvas: Canvas,
  map: Pick<MapDefinition, 'projection'>,
  relief: ReliefPlane,
): Rect {
  const same =
    map.projection.meridian === relief.meridian &&
    map.projection.parallels.join() === relief.parallels.join();
  if (!same)
    throw new RangeError(
      `The relief is drawn for parallels ${relief.parallels.join()} and meridian ${relief.meridian}, not for ${JSON.stringify(map.projection)}. Use that projection, or leave the relief out.`,
    );
  const zoom = (canvas.unitsPerKm * EARTH_RADIUS_KM) / relief.scale;
  const [x, y] = canvas.projection.translate();
  return rounded({
    x: x - relief.translate[0] * zoom,
    y: y - relief.translate[1] * zoom,
    width: relief.width * zoom,
    height: relief.height * zoom,
  });
}
