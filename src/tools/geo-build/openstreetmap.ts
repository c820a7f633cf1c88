import type {
  Feature,
  FeatureCollection,
  GeometryCollection,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { greatCircleKm } from '../../draw/distance.ts';
import { clipped, country, polygonsOf, rewound, type Country } from './polygons.ts';
import { BORDER_COUNTRIES, BORDER_REGION } from './region.ts';

export type Borders = FeatureCollection<GeometryCollection, { isoA3: string }>;
type Line = Feature<LineString>;
type Pair = { p: string; q: string };

/** About 12 m; the package itself is exact to 10 m. */
const STEPS = 1e5;
/** Less than a metre, so that lengths stay what they are. */
const FINE_STEPS = 1e6;
/** Triangles of less than this are cut off corners, in square degrees: about 0.03 km². */
const SMALLEST = 3e-6;
/** Where the border meets the Aras coming from the east, and where the Akhurian joins it. */
const MEETS_ARAS: Position = [47.959, 39.747];
const AKHURIAN_MOUTH: Position = [43.65, 40.11];

/**
 * The close-up: countries around the Azerbaijan-Iran border, the two pieces of that border and the
 * course of the Aras along borders. ODbL.
 */
export function openStreetMap(borders: Borders): Topology {
  const lines = namedLines(borders);
  const exact = topology({
    countries: collectionOf(
      countriesOf(borders).flatMap((each) => clipped(each, BORDER_REGION) ?? []),
    ),
    lines: collectionOf(lines),
  });
  const simple = simplify(presimplify(exact as never), SMALLEST) as unknown as Topology;
  return topology(
    Object.fromEntries(
      Object.entries(simple.objects).map(([name, object]) => [name, feature(simple, object)]),
    ),
    STEPS,
  );
}

/** Ends nearer than this belong together: between two islands in the Aras the two countries' lines part. */
const GAP_KM = 1;

/** The two pieces of the border at full detail, west first, each running from west to east. */
export function borderPieces(borders: Borders): [nakhchivan: Position[], mainland: Position[]] {
  const found = between(sharedArcs(borders), { p: 'AZ', q: 'IR' }).sort(
    (a, b) => a[0]![0]! - b[0]![0]!,
  );
  const pieces = found.reduce<Position[][]>(joinNear, []);
  if (pieces.length === 2) return [pieces[0]!, pieces[1]!];
  throw new Error(
    `@osm_borders/maritime_10m: the Azerbaijan-Iran border has ${pieces.length} pieces, not 2. Look at the release before using it.`,
  );
}

/** The two pieces at full detail, for pictures of how they are measured. ODbL. */
export function borderLine(borders: Borders): Topology {
  const [nakhchivan, mainland] = borderPieces(borders);
  const lines = [line('az-ir-nakhchivan', nakhchivan), line('az-ir-mainland', mainland)];
  return topology({ lines: collectionOf(lines) }, FINE_STEPS);
}

function joinNear(pieces: Position[][], next: Position[]): Position[][] {
  const last = pieces.at(-1);
  if (!last || km(last.at(-1)!, next[0]!) > GAP_KM) return [...pieces, next];
  return [...pieces.slice(0, -1), [...last, ...next]];
}

function namedLines(borders: Borders): Line[] {
  const [nakhchivan, mainland] = borderPieces(borders);
  const arcs = sharedArcs(borders);
  const [meghri] = between(arcs, { p: 'AM', q: 'IR' });
  const [turkish] = between(arcs, { p: 'AM', q: 'TR' });
  const [sadarak] = between(arcs, { p: 'AZ', q: 'TR' });
  const aras = [
    cut(turkish!, AKHURIAN_MOUTH, Infinity),
    sadarak!,
    nakhchivan,
    meghri!,
    cut(mainland, mainland[0]!, MEETS_ARAS),
  ];
  return [
    line('az-ir-nakhchivan', nakhchivan),
    line('az-ir-mainland', mainland),
    ...aras.map((piece, i) => line(`aras-${i + 1}`, piece)),
  ];
}

const countriesOf = (borders: Borders): Country[] =>
  BORDER_COUNTRIES.map(({ osm, id }) => {
    const found = borders.features.find(({ properties }) => properties.isoA3 === osm);
    if (!found)
      throw new Error(
        `@osm_borders/maritime_10m holds no country ${osm} (${id}). Correct src/tools/geo-build/region.ts.`,
      );
    const polygons = found.geometry.geometries.flatMap((geometry) =>
      polygonsOf(geometry as Polygon | MultiPolygon),
    );
    return country(id, rewound(polygons.map(([outer]) => [outer!])));
  });

const sharedArcs = (borders: Borders): Topology =>
  topology({ countries: collectionOf(countriesOf(borders)) });

/** The shared border of two countries as lines from west to east. */
function between(arcs: Topology, { p, q }: Pair): Position[][] {
  const ids = (a: object, b: object) => [a, b].map((side) => (side as { id?: string }).id);
  const shared = mesh(
    arcs,
    arcs.objects['countries'] as never,
    (a, b) => a !== b && ids(a, b).includes(p) && ids(a, b).includes(q),
  );
  return shared.coordinates.map((piece) =>
    piece[0]![0]! < piece.at(-1)![0]! ? piece : piece.toReversed(),
  );
}

/** The part of a line between the vertices nearest to two points; Infinity means its end. */
function cut(piece: Position[], from: Position, to: Position | typeof Infinity): Position[] {
  const index = (at: Position) =>
    piece.reduce((best, each, i) => (km(each, at) < km(piece[best]!, at) ? i : best), 0);
  return piece.slice(index(from), to === Infinity ? undefined : index(to as Position) + 1);
}

const km = (a: Position, b: Position): number => greatCircleKm([a[0]!, a[1]!], [b[0]!, b[1]!]);

const line = (id: string, coordinates: Position[]): Line => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'LineString', coordinates },
});

const collectionOf = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
