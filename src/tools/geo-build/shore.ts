import { polygonArea, polygonContains } from 'd3';
import type { Feature, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { collectionOf, line } from './arcs.ts';
import { coastSegments, riverSegments, type Arrays, type Segment } from './gshhg.ts';
import { closedAlong, isClosed, joined } from './lines.ts';
import { clipped, country, rewound } from './polygons.ts';
import { CLOSE_UP, holds, REGION, type Box } from './region.ts';
import {
  ARAS,
  ARAS_LOWER,
  courseOf,
  isOldAras,
  KURA,
  nearness,
  withoutBorderRivers,
} from './rivers.ts';
import { thinned } from './thin.ts';

/** The cells that are read: whole degrees around the region. */
const CELLS: Box = [24, 28, 62, 45];
/** The Caspian is a lake to the data set and a sea to the maps; lakes of Turkmenistan lie east of it. */
const CASPIAN: Box = [46.5, 36.4, 54.95, 45];
/** About 10 m. */
const STEPS = 4e5;
/** Triangles of less than this are cut off corners, in square degrees: about 0.01 km² close up, 0.06 elsewhere. */
const LEAST = { near: 1e-6, far: 6e-6 };
/** Where maps look closer than at the whole region: from Cyprus to the Caspian. */
const LOOKED_AT: Box = [30.5, 30, 51.5, 43.5];
/** Islands and lakes of less than this are left out, square degrees: about 0.2 km² close up, 5 elsewhere. */
const SMALLEST = { near: 2e-5, far: 5e-4 };
/** Rivers of a higher level are brooks, or run dry for a part of the year. */
const LEVELS = 4;

/**
 * The coast, with the Caspian as sea; lakes with their islands; and rivers by their level, Kura and Aras by name.
 * LGPL.
 * @param borders lines along which rivers are borders, which other data has
 */
export function shoreAndWater(
  coast: Arrays,
  rivers: Arrays,
  borders: readonly Position[][],
): Topology {
  const segments = coastSegments(coast, CELLS);
  const exact = topology({
    shore: collectionOf(shoreOf(segments)),
    lakes: collectionOf(lakesOf(segments)),
    rivers: collectionOf(riversOf(riverSegments(rivers, CELLS), borders)),
  });
  return thinned(
    exact,
    (arc) => (arc.some((at) => holds(CLOSE_UP, at)) ? LEAST.near : LEAST.far),
    (i) => exact.arcs[i]!.some((at) => holds(LOOKED_AT, at)),
    STEPS,
  );
}

function shoreOf(segments: readonly Segment[]): Feature[] {
  const lines = (level: number) =>
    joined(segments.filter((each) => each.level === level).map(({ line }) => line));
  const [coast, lakes, islands] = [lines(1), lines(2), lines(3)];
  const caspian = lakes.filter((line) => !isClosed(line) && line.some((at) => holds(CASPIAN, at)));
  const inCaspian = islands.filter((line) => holds(CASPIAN, line[0]!));
  const rings = closedAlong(CELLS, [...coast, ...caspian, ...inCaspian]);
  const land = country('land', rewound(rings.map((ring) => [ring]))).geometry.coordinates;
  return land
    .flatMap((rings) => clipped(country('land', [rings]), REGION)?.geometry.coordinates ?? [])
    .filter(isLarge)
    .map((coordinates) => polygon('land', coordinates));
}

function lakesOf(segments: readonly Segment[]): Feature[] {
  const rings = (level: number) =>
    joined(segments.filter((each) => each.level === level).map(({ line }) => line)).filter(
      isClosed,
    );
  const islands = rings(3).filter((ring) => isLarge([ring]));
  return rings(2)
    .filter((ring) => isLarge([ring]))
    .map((ring) => {
      const own = islands.filter((island) => within(ring, island[0]!));
      const [outer] = rewound([[ring]])[0]!;
      const holes = own.map((island) => rewound([[island]])[0]![0]!.toReversed());
      return polygon('lake', [outer!, ...holes]);
    });
}

function riversOf(segments: readonly Segment[], borders: readonly Position[][]): Feature[] {
  const near = nearness(borders);
  const byLevel = Map.groupBy(
    segments.filter(({ level }) => level <= LEVELS),
    ({ level }) => level,
  );
  const lines = [...byLevel].flatMap(([level, own]) =>
    joined(own.map(({ line }) => line)).map((each) => ({ level, line: each })),
  );
  const all = lines.map(({ line }) => line);
  const named = [KURA, ARAS].flatMap((course) =>
    courseOf(all, course).map((each) => ({ id: course.id, line: each })),
  );
  const known = new Set(named.map(({ line }) => line));
  return [
    ...named.map(({ id, line: each }) => line(id, each)),
    line('aras-lower', ARAS_LOWER),
    ...lines
      .filter(({ line }) => !known.has(line) && !isOldAras(line))
      .toSorted((a, b) => a.level - b.level)
      .flatMap(({ level, line: river }) =>
        withoutBorderRivers(river, near).map((each) => line(`level-${level}`, each)),
      ),
  ];
}

const polygon = (id: string, coordinates: Position[][]): Feature<Polygon> => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates },
});

const isLarge = ([ring]: readonly Position[][]): boolean =>
  Math.abs(polygonArea(ring as [number, number][])) >
  (holds(LOOKED_AT, ring![0]!) ? SMALLEST.near : SMALLEST.far);

const within = (ring: readonly Position[], at: Position): boolean =>
  polygonContains(ring as [number, number][], at as [number, number]);
