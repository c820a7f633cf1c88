import type { LonLat } from '../../model/fields.ts';
import type { MapDefinition, NamedView, Spot } from '../../model/map.ts';
import type { Place } from '../../model/place.ts';
import type { Scene } from '../scene.ts';
import { circle } from '../shapes.ts';
import { extentRect, isWithin, pointOf, type Canvas, type Rect } from './canvas.ts';
import { pathNodes, pathOf, type Path } from './paths.ts';
import { multiLine, onCanvas } from './project.ts';

/** A part of a canvas as a small picture: what lies over the basemap there, in units of the canvas. */
export type Thumbnail = { extent: Rect; scene: Scene };

/** Width of thumbnails divided by their height. */
const ASPECT = 1.5;
/** Radius of a place, as a part of the thumbnail's width. */
const RADIUS = { 'thumbnail-subject': 0.022, 'thumbnail-place': 0.013, 'chapter-place': 0.017 };
type Style = keyof typeof RADIUS;
type Places = ReadonlyMap<string, Place>;

/** Draws a view small. Of the places that can be visited those stand out that the view is about. */
export function drawThumbnail(
  { frame, shows }: Pick<NamedView, 'frame' | 'shows'>,
  canvas: Canvas,
  spots: readonly Spot[],
  places: Places,
): Thumbnail {
  const extent = extentRect(canvas, frame, ASPECT);
  const styleOf = (id: string): Style =>
    shows.includes(id) ? 'thumbnail-subject' : 'thumbnail-place';
  return { extent, scene: pathNodes(dots(canvas, extent, spots, places, styleOf)) };
}

/**
 * Draws a map small over the basemap of another: its lines and its places.
 * @param canvas of the other map
 * @param geo lines of all maps, by the names of their files
 */
export function drawMapThumbnail(
  map: Pick<MapDefinition, 'compositions' | 'lines' | 'places'>,
  canvas: Canvas,
  geo: { lines: ReadonlyMap<string, readonly LonLat[]>; places: Places },
): Thumbnail {
  const extent = extentRect(canvas, map.compositions.wide, ASPECT);
  const paths = map.lines.map(({ data }): Path => {
    const line = onCanvas(canvas, multiLine(geo.lines.get(data)!));
    return ['chapter-line', pathOf(line)];
  });
  const places = dots(canvas, extent, map.places, geo.places, () => 'chapter-place');
  return { extent, scene: pathNodes([...paths, ...places]) };
}

/** The places of an extent that a reader can visit. */
function dots(
  canvas: Canvas,
  extent: Rect,
  spots: readonly Spot[],
  places: Places,
  styleOf: (id: string) => Style,
): Path[] {
  return spots
    .filter(({ text }) => text !== undefined)
    .map(({ place }) => {
      const { lon, lat } = places.get(place)!;
      return { place, at: pointOf(canvas.projection, [lon, lat]) };
    })
    .filter(({ at }) => isWithin(extent, at))
    .map(({ place, at: [x, y] }): Path => {
      const style = styleOf(place);
      const d = circle(Math.round(extent.width * RADIUS[style]), Math.round(x), Math.round(y));
      return [style, d, { feature: place }];
    });
}
