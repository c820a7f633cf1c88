import type {
  Feature,
  FeatureCollection,
  GeometryCollection,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { greatCircleKm } from '../../draw/distance.ts';
import { levant } from './levant.ts';
import { matched } from './matched.ts';
import { country, polygonsOf, rewound, type Country } from './polygons.ts';
import { COUNTRIES } from './region.ts';

export type Borders = FeatureCollection<GeometryCollection, { isoA2: string }>;
export type Line = Feature<LineString>;
type Pair = { p: string; q: string };

/** Ends nearer than this belong together: between two islands in the Aras the two countries' lines part. */
const GAP_KM = 1;

/**
 * The countries of the region with the seas that they claim, as the data set has them but for the ground between
 * the Mediterranean and the Jordan. Enclaves and holes are left out.
 * @throws Error naming the country that the package does not hold
 */
function countriesOf(borders: Borders): Country[] {
  const [israel, palestine, golan] = levant(read(borders, 'IL'), read(borders, 'PS'));
  const others = COUNTRIES.filter(({ id }) => id !== 'IL' && id !== 'PS');
  return [...others.map(({ id }) => withoutHoles(read(borders, id))), israel, palestine, golan];
}

function read(borders: Borders, id: string): Country {
  const found = borders.features.find(({ properties }) => properties.isoA2 === id);
  if (!found)
    throw new Error(
      `@osm_borders/maritime_10m holds no country ${id}. Correct src/tools/geo-build/region.ts.`,
    );
  const polygons = found.geometry.geometries.flatMap((geometry) =>
    polygonsOf(geometry as Polygon | MultiPolygon),
  );
  return country(id, rewound(polygons));
}

const withoutHoles = ({ id, geometry }: Country): Country =>
  country(
    String(id),
    geometry.coordinates.map(([outer]) => [outer!]),
  );

/** The two pieces of the border of Azerbaijan and Iran at full detail, west first, each from west to east. */
export function borderPieces(arcs: Topology): [nakhchivan: Position[], mainland: Position[]] {
  const found = between(arcs, { p: 'AZ', q: 'IR' }).sort((a, b) => a[0]![0]! - b[0]![0]!);
  const pieces = found.reduce<Position[][]>(joinNear, []);
  if (pieces.length === 2) return [pieces[0]!, pieces[1]!];
  throw new Error(
    `@osm_borders/maritime_10m: the Azerbaijan-Iran border has ${pieces.length} pieces, not 2. Look at the release before using it.`,
  );
}

function joinNear(pieces: Position[][], next: Position[]): Position[][] {
  const last = pieces.at(-1);
  if (!last || km(last.at(-1)!, next[0]!) > GAP_KM) return [...pieces, next];
  return [...pieces.slice(0, -1), [...last, ...next]];
}

/** All countries at full detail as the data set has them. */
const exactArcs = (borders: Borders): Topology =>
  topology({ countries: collectionOf(countriesOf(borders)) });

/** All countries at full detail, with one line for each border. */
export const sharedArcs = (borders: Borders): Topology => matched(exactArcs(borders));

/** The pieces of the border as the data set has it, by which lengths are measured. */
export const exactPieces = (borders: Borders): [nakhchivan: Position[], mainland: Position[]] =>
  borderPieces(exactArcs(borders));

/** All borders of the region at full detail. */
export function borderLines(borders: Borders): Position[][] {
  const arcs = sharedArcs(borders);
  return mesh(arcs, arcs.objects['countries'] as never, (a, b) => a !== b).coordinates;
}

/** The shared border of two countries as lines from west to east. */
export function between(arcs: Topology, { p, q }: Pair): Position[][] {
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
export function cut(piece: Position[], from: Position, to: Position | typeof Infinity): Position[] {
  const index = (at: Position) =>
    piece.reduce((best, each, i) => (km(each, at) < km(piece[best]!, at) ? i : best), 0);
  return piece.slice(index(from), to === Infinity ? undefined : index(to as Position) + 1);
}

export const km = (a: Position, b: Position): number =>
  greatCircleKm([a[0]!, a[1]!], [b[0]!, b[1]!]);

export const line = (id: string, coordinates: Position[]): Line => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'LineString', coordinates },
});

export const collectionOf = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
