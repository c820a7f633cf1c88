import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
  clipped,
  country,
  polygonsOf,
  rewound,
  withoutEnclaves,
  type Country,
} from './polygons.ts';
import { COUNTRIES, PARTS_OF_CYPRUS, REGION, WITHOUT_ENCLAVES } from './region.ts';

type Named = { name?: string };
export type Atlas = Topology<{ countries: GeometryCollection<Named> }>;

/** Steps of the grid that coordinates are rounded to, along each side: about 30 m. */
const STEPS = 1e5;

/**
 * The public-domain base map of small maps, countries at 1:10m, and the Green Line of Cyprus.
 * @throws Error naming the country that the package does not hold
 */
export function naturalEarth(atlas: Atlas): Topology {
  const countries = withoutEnclaves(
    COUNTRIES.map(({ atlas: code, id }) => (id === 'CY' ? cyprus(atlas) : read(atlas, code, id))),
    WITHOUT_ENCLAVES,
  );
  return topology(
    {
      countries: collection(countries.flatMap((each) => clipped(each, REGION) ?? [])),
      'green-line': greenLine(atlas),
    },
    STEPS,
  );
}

function read(atlas: Atlas, code: string, id: string): Country {
  const found = atlas.objects.countries.geometries.find((geometry) => geometry.id === code);
  if (!found)
    throw new Error(
      `world-atlas/countries-10m.json holds no country ${code} (${id}). Correct the code in src/tools/geo-build/region.ts.`,
    );
  const { geometry } = feature(atlas, found) as Feature<Polygon | MultiPolygon>;
  return country(id, rewound(polygonsOf(geometry)));
}

const cyprus = (atlas: Atlas): Country =>
  country('CY', polygonsOf(merge(atlas, partsOfCyprus(atlas) as never)));

const partsOfCyprus = (atlas: Atlas) =>
  atlas.objects.countries.geometries.filter(({ properties }) =>
    PARTS_OF_CYPRUS.includes((properties as Named | undefined)?.name ?? ''),
  );

/** The line between the north and the buffer zone. */
function greenLine(atlas: Atlas): MultiLineString {
  const name = (geometry: { properties?: Named }) => geometry.properties?.name;
  const parts = { type: 'GeometryCollection', geometries: partsOfCyprus(atlas) };
  return mesh(
    atlas,
    parts as never,
    (a, b) => a !== b && [a, b].some((side) => name(side as never) === 'N. Cyprus'),
  );
}

const collection = <F extends Feature>(features: F[]): FeatureCollection<F['geometry']> => ({
  type: 'FeatureCollection',
  features,
});
