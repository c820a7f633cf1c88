import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { keepBends, type Weighed } from './bends.ts';
import type { Canvas } from './canvas.ts';
import { onCanvas } from './project.ts';

/** How finely the ground is drawn, in units of the canvas. */
export type Detail = {
  /** Corners that stand out by less than a triangle of so many square units are cut off. */
  corner: number;
  /** Islands and ponds smaller than this are left out, square units. */
  ring: number;
  /** No straight piece of coast or water is longer than this while its source has a bend there. */
  longest: number;
};

/**
 * Objects on the canvas, without the smallest corners and rings; what they share stays shared.
 * @param natural names of the objects whose lines have no long straight pieces
 */
export function simplified(
  canvas: Canvas,
  objects: Readonly<Record<string, readonly Feature[]>>,
  { corner, ring, longest }: Detail,
  natural: readonly string[] = [],
): Topology {
  const drawn = Object.fromEntries(
    Object.entries(objects).map(([name, features]): [string, FeatureCollection] => [
      name,
      {
        type: 'FeatureCollection',
        features: features.map(({ id, geometry }) => featureOf(id, onCanvas(canvas, geometry))),
      },
    ]),
  );
  const weighed = presimplify(topology(drawn) as never);
  const large = filter(weighed, filterWeight(weighed, ring)) as unknown as Topology;
  const others = arcsOf(
    large,
    Object.keys(objects).filter((name) => name !== 'lines'),
  );
  for (const at of arcsOf(large, ['lines']))
    if (!others.has(at)) weighUp(large.arcs[at] as Weighed[]);
  const { width, height } = canvas;
  // Along the edge of the canvas nothing is seen.
  const onEdge = ([x, y]: Weighed) => x <= 0 || y <= 0 || x >= width || y >= height;
  for (const at of arcsOf(large, natural))
    keepBends(large.arcs[at] as Weighed[], { corner, longest, onEdge });
  return simplify(large as never, corner);
}

/** Lines of the map itself are looked at closest: what no ground shares with them keeps smaller corners. */
const OWN = 10;
const weighUp = (arc: Weighed[]): void => {
  for (const at of arc) at[2] *= OWN;
};

export const featureOf = (id: Feature['id'], geometry: Geometry): Feature => ({
  type: 'Feature',
  ...(id !== undefined && { id }),
  properties: {},
  geometry,
});

/** Numbers of the arcs that some objects are made of. */
function arcsOf({ objects }: Topology, names: readonly string[]): Set<number> {
  const found = new Set<number>();
  const add = (arcs: unknown): void => {
    if (Array.isArray(arcs)) arcs.forEach(add);
    else if (typeof arcs === 'number') found.add(arcs < 0 ? ~arcs : arcs);
  };
  for (const name of names) {
    const object = objects[name];
    for (const each of (object as GeometryCollection | undefined)?.geometries ?? [])
      add((each as unknown as { arcs?: unknown }).arcs);
  }
  return found;
}
