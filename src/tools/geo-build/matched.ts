import { polygonArea } from 'd3';
import type { Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** Two lines of one border with less than this between them are one line: square degrees, about 1 km². */
const ONE_LINE = 1e-4;
/** A line past the corner of two others has hardly a corner of its own. */
const FEW = 4;

/**
 * Countries that share their borders. The data set makes each country simple by itself, so that here and there two
 * neighbours have other corners on one border: of such a pair of lines the finer one stands for both. Where they
 * enclose more ground they part in truth, and both stay.
 */
export function matched(exact: Topology): Topology {
  const uses = usesOf(exact);
  const lone = exact.arcs.flatMap((arc, at) => (uses.get(at) === 1 ? [{ at, arc }] : []));
  const instead = new Map([...ofPairs(lone), ...ofThree(lone)]);
  const swap = (arcs: readonly Nested[]): Nested[] =>
    arcs.flatMap((at): Nested[] => {
      if (typeof at !== 'number') return [swap(at)];
      const found = instead.get(at < 0 ? ~at : at);
      if (!found) return [at];
      return at < 0 ? found.toReversed().map((arc) => ~arc) : found;
    });
  const objects = Object.entries(exact.objects).map(([name, object]): [string, GeometryObject] => [
    name,
    {
      ...object,
      geometries: (object as GeometryCollection).geometries.map((each) => ({
        ...each,
        arcs: swap((each as unknown as { arcs: Nested[] }).arcs),
      })),
    } as unknown as GeometryObject,
  ]);
  return { ...exact, objects: Object.fromEntries(objects) };
}

/** Numbers of arcs, ring by ring and polygon by polygon. */
type Nested = number | Nested[];
type Arc = { at: number; arc: Position[] };
/** An arc as a way to its other end. */
type Way = Arc & { to: string };
/** An arc with those that stand for it, in its own direction. */
type Instead = [arc: number, others: number[]];

const first = ({ arc }: Arc): string => String(arc[0]);
const last = ({ arc }: Arc): string => String(arc.at(-1));

/** Lines that two countries have between the same two ends. */
function ofPairs(lone: readonly Arc[]): Instead[] {
  const pairs = Map.groupBy(lone, (each) => [first(each), last(each)].sort().join(' '));
  return [...pairs.values()].flatMap((between) => {
    const finest = between.toSorted((a, b) => b.arc.length - a.arc.length);
    return finest.flatMap((coarse, i): Instead[] => {
      const fine = finest.slice(0, i).find((other) => areBeside(other, coarse));
      return fine ? [[coarse.at, [first(fine) === first(coarse) ? fine.at : ~fine.at]]] : [];
    });
  });
}

function areBeside(one: Arc, other: Arc): boolean {
  const back = first(one) === first(other) ? other.arc.toReversed() : other.arc;
  return areaOf([...one.arc, ...back]) < ONE_LINE;
}

/** Straight lines across a place where three countries meet, of one that passes the corner of the two others. */
function ofThree(lone: readonly Arc[]): Instead[] {
  const ways = (from: string, but: Arc): Way[] =>
    lone.flatMap((each): Way[] => {
      if (each === but || first(each) === last(each)) return [];
      if (first(each) === from) return [{ to: last(each), at: each.at, arc: each.arc }];
      return last(each) === from ? [{ to: first(each), at: ~each.at, arc: each.arc }] : [];
    });
  return lone.flatMap((each): Instead[] => {
    if (each.arc.length > FEW || first(each) === last(each)) return [];
    for (const one of ways(first(each), each))
      for (const other of ways(one.to, each))
        if (other.to === last(each) && isOneLine(each, one, other))
          return [[each.at, [one.at, other.at]]];
    return [];
  });
}

/** Is the first the longest side of a flat triangle? */
function isOneLine({ arc }: Arc, one: Way, other: Way): boolean {
  const length = (line: readonly Position[]) =>
    Math.hypot(line[0]![0]! - line.at(-1)![0]!, line[0]![1]! - line.at(-1)![1]!);
  const longest = length(arc) > Math.max(length(one.arc), length(other.arc));
  return longest && areaOf([...arc, one.to.split(',').map(Number)]) < ONE_LINE * 100;
}

/** How often each arc is used by all features. */
export function usesOf({ objects }: Topology): Map<number, number> {
  const uses = new Map<number, number>();
  const count = (arcs: unknown): void => {
    if (Array.isArray(arcs)) return arcs.forEach(count);
    const at = Number(arcs) < 0 ? ~Number(arcs) : Number(arcs);
    uses.set(at, (uses.get(at) ?? 0) + 1);
  };
  for (const object of Object.values(objects))
    for (const each of (object as GeometryCollection).geometries)
      count((each as unknown as { arcs: unknown }).arcs);
  return uses;
}

export const areaOf = (ring: readonly Position[]): number =>
  Math.abs(polygonArea(ring as [number, number][]));
