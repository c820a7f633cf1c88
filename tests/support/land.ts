import type { Feature, Geometry } from 'geojson';
import { canvasOf } from '../../src/draw/map/canvas.ts';
import { drawLand, type BaseMap } from '../../src/draw/map/land.ts';
import { ring, SMALL_MAP } from './small-map.ts';

export const canvas = canvasOf(SMALL_MAP);

export const area = (...rings: number[][][]): Geometry => ({ type: 'Polygon', coordinates: rings });

/** A feature with an id. */
export const of = (id: string, geometry: Geometry): Feature => ({
  type: 'Feature',
  id,
  properties: {},
  geometry,
});

export const all = (...features: Feature[]) => ({ type: 'FeatureCollection' as const, features });

const NONE: BaseMap = { countries: all(), lakes: all(), rivers: all(), lines: new Map() };

/** Land of the small map drawn from these features alone. */
export const land = (base: Partial<BaseMap>) => drawLand(canvas, { ...NONE, ...base });

/** How many lines or rings path data has. */
export const pieces = (d: string) => d.match(/M/g)?.length ?? 0;

/** Two countries side by side along 40° east. */
export const west = of('AA', area(ring(38, 37, 40, 39)));

export const east = of('BB', area(ring(40, 37, 42, 39)));
