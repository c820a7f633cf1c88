import type { Geometry } from 'geojson';
import type { LonLat } from '../../model/fields.ts';
import type { NamedView, Width } from '../../model/map.ts';
import type { Place } from '../../model/place.ts';
import type { View } from '../../wire/view.ts';
import type { Scene } from '../scene.ts';
import type { Canvas, Rect } from './canvas.ts';
import type { BaseMap } from './land.ts';
import type { Locator } from './locator.ts';
import type { ReliefPlane } from './relief.ts';
import type { RoutePoint } from './route.ts';
import type { Thumbnail } from './thumbnail.ts';

/** All that a map is drawn from, in degrees. */
export type MapData = {
  base: BaseMap;
  /** Countries for the small map of the region. */
  region: BaseMap['countries'];
  places: ReadonlyMap<string, Place>;
  /** The map's own lines by id. */
  lines: ReadonlyMap<string, readonly LonLat[]>;
  route: readonly RoutePoint[];
  greenLine: Geometry;
  relief?: ReliefPlane | undefined;
};

/** What stands over the basemap at one width, in percent of the extent that it shows. */
export type DrawnComposition = {
  width: Width;
  /** What it shows of the canvas, in units. */
  extent: Rect;
  /** Symbols, then labels, in the order in which they claim their room. */
  marks: Scene;
  scaleBar: Scene;
};
export type DrawnView = NamedView & {
  views: Record<Width, View>;
  /** What stands for it in a list: a part of the canvas, with the places that can be visited on it. */
  thumbnail: Thumbnail;
};

/** A map as scenes: the basemap in units of its canvas, and what stands over it at each width. */
export type DrawnMap = {
  canvas: Pick<Canvas, 'width' | 'height' | 'extents'>;
  basemap: Scene;
  compositions: DrawnComposition[];
  views: DrawnView[];
  locator: Locator | undefined;
};
