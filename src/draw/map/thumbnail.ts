import type { NamedView, Spot } from '../../model/map.ts';
import type { Place } from '../../model/place.ts';
import type { PathNode, Scene } from '../scene.ts';
import { circle } from '../shapes.ts';
import { extentRect, pointOf, type Canvas, type Rect } from './canvas.ts';

/** A small picture of a view: a part of the basemap and the places on it, in units of the canvas. */
export type Thumbnail = { extent: Rect; places: Scene };

/** Width of thumbnails divided by their height. */
const ASPECT = 1.5;
/** Radius of a place, as a part of the thumbnail's width. */
const RADIUS = { 'thumbnail-subject': 0.022, 'thumbnail-place': 0.013 };

/** Draws a view small. Of the places that can be visited those stand out that the view is about. */
export function drawThumbnail(
  { frame, shows }: Pick<NamedView, 'frame' | 'shows'>,
  canvas: Canvas,
  spots: readonly Spot[],
  places: ReadonlyMap<string, Place>,
): Thumbnail {
  const extent = extentRect(canvas, frame, ASPECT);
  const nodes = spots
    .filter(({ text }) => text !== undefined)
    .map(({ place }) => {
      const { lon, lat } = places.get(place)!;
      const [x, y] = pointOf(canvas.projection, [lon, lat]);
      return { x, y, place, style: styleOf(shows.includes(place)) };
    })
    .filter(({ x, y }) => isInside(extent, x, y))
    .map(({ x, y, place, style }): PathNode => {
      const d = circle(Math.round(extent.width * RADIUS[style]), Math.round(x), Math.round(y));
      return { type: 'path', unit: 'canvas', style, d, of: { feature: place } };
    });
  return { extent, places: nodes };
}

const styleOf = (isSubject: boolean): keyof typeof RADIUS =>
  isSubject ? 'thumbnail-subject' : 'thumbnail-place';

const isInside = ({ x, y, width, height }: Rect, px: number, py: number): boolean =>
  px > x && py > y && px < x + width && py < y + height;
