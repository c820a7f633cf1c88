import { WIDTHS, type MapDefinition, type NamedView, type Width } from '../../model/map.ts';
import { centreOn, type View } from '../../wire/view.ts';
import { drawBasemap } from './basemap.ts';
import type { DrawnMap, DrawnView, MapData } from './drawn-map.ts';
import { canvasOf, extentRect, type Canvas, type Rect } from './canvas.ts';
import { drawLocator } from './locator.ts';
import { drawMarks } from './marks.ts';
import { drawScaleBar } from './scale-bar.ts';
import { drawThumbnail } from './thumbnail.ts';

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

/** The view of a composition that shows a part of its extent whole, as large as it fits. */
export function viewOf(part: Rect, extent: Rect): View {
  const { k, x, y } = centreOn(
    { k: Math.min(extent.width / part.width, extent.height / part.height) },
    [
      (part.x + part.width / 2 - extent.x) / extent.width,
      (part.y + part.height / 2 - extent.y) / extent.height,
    ],
  );
  return { k: round(k), x: round(x), y: round(y) };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
