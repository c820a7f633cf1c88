import type { LonLat } from '../../model/fields.ts';
import { WIDTHS, type MapDefinition, type NamedView, type Width } from '../../model/map.ts';
import type { Place } from '../../model/place.ts';
import type { View } from '../../wire/view.ts';
import type { Scene } from '../scene.ts';
import { drawBasemap } from './basemap.ts';
import { canvasOf, extentRect, type Canvas, type Rect } from './canvas.ts';
import type { BaseMap } from './land.ts';
import { drawLocator, type Locator } from './locator.ts';
import { drawMarks } from './marks.ts';
import type { ReliefPlane } from './relief.ts';
import type { RoutePoint } from './route.ts';
import { drawScaleBar } from './scale-bar.ts';
import { drawThumbnail, type Thumbnail } from './thumbnail.ts';
import { viewOf } from './view-of.ts';

/** All that a map is drawn from, in degrees. */
export type MapData = {
  base: BaseMap;
  /** Countries for the small map of the region. */
  region: BaseMap['countries'];
  places: ReadonlyMap<string, Place>;
  /** The map's own lines by id. */
  lines: ReadonlyMap<string, readonly LonLat[]>;
  route: readonly RoutePoint[];
  golan: readonly LonLat[];
  greenLine: BaseMap['lines'];
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

/**
 * Draws a map.
 * @throws RangeError naming the place that is no place
 */
export function drawMap(map: MapDefinition, data: MapData): DrawnMap {
  const canvas = canvasOf(map);
  const { width, height, extents } = canvas;
  return {
    canvas: { width, height, extents },
    basemap: drawBasemap(map, data, canvas),
    compositions: WIDTHS.map((each) => ({
      width: each,
      extent: extents[each],
      marks: drawMarks(map, data, canvas, each),
      scaleBar: drawScaleBar(canvas, extents[each], map.scaleBar[each], map.scaleBar.corner),
    })),
    views: map.views.map((view) => drawView(view, canvas, map, data)),
    locator: map.locator ? drawLocator(canvas, extents.wide, data.region) : undefined,
  };
}

function drawView(view: NamedView, canvas: Canvas, map: MapDefinition, data: MapData): DrawnView {
  const viewFor = (width: Width): View => {
    const extent = canvas.extents[width];
    const shown = (width === 'phone' ? view.phone : undefined) ?? view.frame;
    return viewOf(extentRect(canvas, shown, extent.width / extent.height), extent);
  };
  return {
    ...view,
    views: { wide: viewFor('wide'), phone: viewFor('phone') },
    thumbnail: drawThumbnail(view, canvas, map.places, data.places),
  };
}
