import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import {
  between,
  borderPieces,
  collectionOf,
  exactPieces,
  cut,
  line,
  sharedArcs,
  type Borders,
  type Line,
} from './arcs.ts';
import { areaOf, usesOf } from './matched.ts';
import { clipped, country, polygonsOf, rewound, type Country } from './polygons.ts';
import { CLOSE_UP, holds, REGION } from './region.ts';
import { ARAS_RESERVOIR } from './reservoirs.ts';
import { thinned } from './thin.ts';

/** About 10 m; the package itself is exact to 10 m. */
const STEPS = 4e5;
/** Less than a metre, so that lengths stay what they are. */
const FINE_STEPS = 1e6;
/** Triangles of less than this are cut off corners, in square degrees: about 0.01 km² close up, 0.04 elsewhere. */
const LEAST = { near: 1e-6, far: 4e-6 };
/** Limits at sea are never drawn: the coast covers them. 20 km², and they lie 22 km out. */
const AT_SEA = 2e-3;
/** Ground between lines that part, square degrees: a sea that no country claims is larger. */
const PARTED = { smallest: 1e-5, largest: 0.05 };
/** Where the border meets the Aras coming from the east, and where the Akhurian joins it. */
const MEETS_ARAS: Position = [47.959, 39.747];
const AKHURIAN_MOUTH: Position = [43.65, 40.11];
const AKHURIAN_FROM: Position = [43.73, 40.75];
/** The Jordan is a border from the Yarmouk to the Dead Sea. */
const JORDAN = { north: 32.64, south: 31.77 };

/**
 * Countries with the sea around them, the ground between their lines, the border of Azerbaijan and Iran in its
 * two pieces, and the course of the Aras along borders. ODbL.
 */
export function openStreetMap(borders: Borders): Topology {
  const arcs = sharedArcs(borders);
  const countries = (
    feature(arcs, arcs.objects['countries'] as GeometryCollection).features as Country[]
  )
    .map((each) => country(String(each.id), polygonsOf(each.geometry)))
    .flatMap((each) => clipped(each, REGION) ?? []);
  const lines = collectionOf(namedLines(arcs));
  const all = { countries: collectionOf(countries), lines, lakes: collectionOf([reservoir]) };
  const whole = topology({ ...all, parted: partedGround(topology(all)) });
  const limits = arcsAtSea(whole);
  const water = arcsOfWater(whole);
  return thinned(
    whole,
    (arc, i) =>
      limits.has(i) ? AT_SEA : arc.some((at) => holds(CLOSE_UP, at)) ? LEAST.near : LEAST.far,
    (i) => water.has(i),
    STEPS,
  );
}

const reservoir: Feature = {
  type: 'Feature',
  id: 'aras-reservoir',
  properties: {},
  geometry: { type: 'Polygon', coordinates: rewound([[ARAS_RESERVOIR]])[0]! },
};

/** The two pieces of the border at full detail, for pictures of how they are measured. ODbL. */
export function borderLine(borders: Borders): Topology {
  const [nakhchivan, mainland] = exactPieces(borders);
  const lines = [line('az-ir-nakhchivan', nakhchivan), line('az-ir-mainland', mainland)];
  return topology({ lines: collectionOf(lines) }, FINE_STEPS);
}

/**
 * The rings between countries whose lines part instead of meeting: the data set has such ground west of Lachin and
 * east of Kapan.
 */
function partedGround(exact: Topology): FeatureCollection {
  const { geometries } = exact.objects['countries'] as GeometryCollection;
  const whole = merge(exact, geometries as Polygon[]);
  const holes = whole.coordinates.flatMap(([, ...rings]) => rings);
  const { smallest, largest } = PARTED;
  const small = holes.filter((ring) => areaOf(ring) > smallest && areaOf(ring) < largest);
  return collectionOf(small.map((ring) => country('parted', [[ring.toReversed()]])));
}

/** Arcs that one country alone has, and no other object. */
function arcsAtSea({ objects, ...whole }: Topology): Set<number> {
  const countries = usesOf({ ...whole, objects: { countries: objects['countries']! } });
  const all = usesOf({ ...whole, objects });
  return new Set([...countries].flatMap(([arc]) => (all.get(arc) === 1 ? [arc] : [])));
}

/** Arcs of rivers and lakes. */
function arcsOfWater({ objects, ...whole }: Topology): Set<number> {
  const { geometries } = objects['lines'] as GeometryCollection;
  const rivers = geometries.filter(({ id }) => !String(id).startsWith('az-ir'));
  const water = { ...objects['lines']!, geometries: rivers } as GeometryCollection;
  return new Set(usesOf({ ...whole, objects: { water, lakes: objects['lakes']! } }).keys());
}

function namedLines(arcs: Topology): Line[] {
  const [nakhchivan, mainland] = borderPieces(arcs);
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
    line('akhurian', cut(turkish!, AKHURIAN_FROM, AKHURIAN_MOUTH)),
    ...jordan(arcs),
  ];
}

function jordan(arcs: Topology): Line[] {
  return ['IL', 'PS'].flatMap((west) =>
    between(arcs, { p: west, q: 'JO' })
      .map((piece) => piece.filter(([, lat]) => lat! < JORDAN.north && lat! > JORDAN.south))
      .filter(({ length }) => length > 1)
      .map((piece, i) => line(`jordan-${west.toLowerCase()}-${i + 1}`, piece)),
  );
}
