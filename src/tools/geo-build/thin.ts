import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { keepBends, type Weighed } from '../../draw/map/bends.ts';

type WeighedTopology = Omit<Topology, 'arcs'> & { arcs: Weighed[][] };
/** No piece of coast or water is longer than this, degrees: 12 px on the closest plates. */
const LONGEST = 0.009;
/** The least triangle, square degrees, whose corner an arc keeps. */
type Least = (arc: readonly Weighed[], at: number) => number;

/**
 * Leaves corners out, arc by arc, so that what features share stays shared, and sets the rest on a grid.
 * @param natural tells arcs of coast and water, which have no long straight pieces
 * @param steps of the grid along each side
 */
export function thinned(
  exact: Topology,
  least: Least,
  natural: (at: number) => boolean,
  steps: number,
): Topology {
  const weighed = presimplify(exact as never) as unknown as WeighedTopology;
  // One measure serves all arcs once each weight is told in parts of its own least triangle.
  const arcs = weighed.arcs.map((arc, i) => {
    const smallest = least(arc, i);
    const corners = arc.map(([x, y, weight]): Weighed => [x, y, weight / smallest]);
    if (natural(i)) keepBends(corners, { corner: 1, longest: LONGEST });
    return corners;
  });
  const simple = simplify({ ...weighed, arcs } as never, 1) as unknown as Topology;
  const objects = Object.entries(simple.objects).map(
    ([name, object]) => [name, feature(simple, object)] as const,
  );
  return topology(Object.fromEntries(objects), steps);
}
