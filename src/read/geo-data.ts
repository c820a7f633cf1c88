import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { FeatureCollection, LineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Content } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import type { LonLat } from '../model/fields.ts';
import { BorderLengthRow, LegRow, OutlineRow, RouteRow } from '../model/geo-rows.ts';
import { Place } from '../model/place.ts';
import { parseCsv } from './csv.ts';
import { filesIn, readText, ROOT } from './files.ts';

const FOLDER = 'content/geo';

/**
 * Reads the tables, lines and base maps of content/geo/ and adds what is wrong with them to the faults.
 * Lines are named by "file/line": `btc/AZ`, `tanker-legs/ceyhan-haifa`, `openstreetmap/az-ir-mainland`.
 */
export function loadGeo(faults: Fault[], root = ROOT): Omit<Content['geo'], 'files'> {
  const table = <S extends z.ZodType>(name: string, schema: S): z.infer<S>[] => {
    const path = `${FOLDER}/${name}.csv`;
    if (!existsSync(join(root, path))) return [];
    const { rows, faults: bad } = parseCsv(path, readText(path, root).text, schema);
    faults.push(...bad);
    return rows;
  };
  const places = table('places', Place);
  const route = table('btc-route', RouteRow);
  const legs = table('tanker-legs', LegRow);
  const outlines = table('outlines', OutlineRow);
  faults.push(...repeated(places));
  const baseMaps = readBaseMaps(root);
  return {
    places: new Map(places.map((place) => [place.id, place])),
    route,
    borderLengths: table('border-lengths', BorderLengthRow),
    baseMaps,
    lines: new Map([
      ...sections(route),
      ...grouped(
        'tanker-legs',
        legs.map((row) => ({ ...row, name: row.leg })),
      ),
      ...grouped(
        'outlines',
        outlines.map((row) => ({ ...row, name: row.outline })),
      ),
      ...namedLines('openstreetmap', baseMaps.get('openstreetmap-border')),
      ...namedLines('border-line', baseMaps.get('border-line')),
    ]),
  };
}

type Row = { name: string; lon: number; lat: number };

const at = ({ lon, lat }: { lon: number; lat: number }): LonLat => [lon, lat];

const grouped = (file: string, rows: Row[]): [string, LonLat[]][] =>
  [...Map.groupBy(rows, ({ name }) => name)].map(([name, own]) => [`${file}/${name}`, own.map(at)]);

/** The pipeline by country; each section begins where the one before it ends. */
function sections(route: RouteRow[]): [string, LonLat[]][] {
  return [...new Set(route.map(({ country }) => country))].map((country) => {
    const first = route.findIndex((row) => row.country === country);
    const own = route.filter((row) => row.country === country);
    return [`btc/${country}`, [...route.slice(Math.max(0, first - 1), first), ...own].map(at)];
  });
}

/** The named lines of a topology: the border's two pieces, and the Aras on the close-up base map. */
function namedLines(prefix: string, topology: Topology | undefined): [string, LonLat[]][] {
  if (!topology) return [];
  const lines = collection(topology, 'lines') as FeatureCollection<LineString>;
  return lines.features.map(({ id, geometry }) => [
    `${prefix}/${id}`,
    geometry.coordinates as unknown as LonLat[],
  ]);
}

const BASE_MAP = '.topo.json';

/** All base maps by the name of their file. */
const readBaseMaps = (root: string): Map<string, Topology> =>
  new Map(
    filesIn(FOLDER, root)
      .filter((name) => name.endsWith(BASE_MAP))
      .map((name) => [
        name.slice(0, -BASE_MAP.length),
        JSON.parse(readText(`${FOLDER}/${name}`, root).text) as Topology,
      ]),
  );

/** An object of a topology as features; none where it does not have the object. */
export function collection(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  return object
    ? feature(topology, object as GeometryCollection)
    : { type: 'FeatureCollection', features: [] };
}

const repeated = (places: Place[]): Fault[] =>
  places
    .filter(({ id }, i) => places.findIndex((other) => other.id === id) < i)
    .map(({ id }) => ({
      file: `${FOLDER}/places.csv`,
      at: `id ${id}`,
      problem: `the id "${id}" stands in two rows.`,
      remedy: 'Give each place a row and an id of its own.',
    }));
