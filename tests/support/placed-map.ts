import { canvasOf } from '../../src/draw/map/canvas.ts';
import type { LonLat } from '../../src/model/fields.ts';
import type { MapDefinition } from '../../src/model/map.ts';
import { SMALL_DATA, SMALL_MAP } from './small-map.ts';

export const canvas = canvasOf(SMALL_MAP);

export const { wide } = canvas.extents;

/** A place at some percent of the wide extent. */
export const at = (x: number, y: number): LonLat =>
  canvas.projection.invert!([
    wide.x + (x / 100) * wide.width,
    wide.y + (y / 100) * wide.height,
  ]) as LonLat;

/** The small map with these places, told of or not. */
export function withPlaces(places: Record<string, LonLat>, told = true) {
  const first = SMALL_DATA.places.get('north')!;
  const map: MapDefinition = {
    ...SMALL_MAP,
    places: Object.keys(places).map((place) => ({
      ...SMALL_MAP.places[0]!,
      place,
      text: told ? `Of ${place}.` : undefined,
    })),
  };
  const data = {
    ...SMALL_DATA,
    places: new Map(
      Object.entries(places).map(([id, [lon, lat]]) => [id, { ...first, id, name: id, lon, lat }]),
    ),
  };
  return { map, data };
}
