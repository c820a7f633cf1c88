import type { FeatureCollection } from 'geojson';
import type { Scene } from '../scene.ts';
import { edgeOf, pictureCanvas, pointOf, type Canvas, type Rect } from './canvas.ts';
import { drawLand } from './land.ts';
import { edgePath, pathNodes, pathOf } from './paths.ts';

/** A small map of the region with the outline of a larger one, in units of a canvas of its own. */
export type Locator = { extent: Rect; scene: Scene };

/** From the eastern Mediterranean to the Caspian. */
const REGION = { centre: [43, 37.06], widthKm: 2135, aspect: 460 / 340 } as const;
const CONIC = { parallels: [32, 43], meridian: 43 } as const;
/** Half a px each where the page shows it: finer corners weigh and cannot be seen. */
const UNITS = 230;

/** Draws where in the region the extent of a map lies. */
export function drawLocator(canvas: Canvas, shown: Rect, countries: FeatureCollection): Locator {
  const small = pictureCanvas(CONIC, REGION, UNITS);
  const extent = small.extents.wide;
  const land = drawLand(small, { countries });
  const outline = edgeOf(canvas, shown).map((place) => pointOf(small.projection, place));
  const scene = pathNodes([
    ['sea', edgePath(extent)],
    ['land', land.countries.map(({ d }) => d).join('')],
    ['locator-borders', land.borders],
    ['locator-extent', pathOf({ type: 'Polygon', coordinates: [[...outline, outline[0]!]] })],
    ['locator-edge', edgePath(extent)],
  ]);
  return { extent, scene };
}
