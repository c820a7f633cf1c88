import type { SourceNote } from '../../site/source-note.ts';
import type { Feature, FeatureCollection } from 'geojson';
import type { Lines } from '../../model/geo-rows.ts';
import type { MapDefinition } from '../../model/map.ts';
import type { Place } from '../../model/place.ts';
import type { FileHead } from './data-envelope.ts';
import type { Table } from './data-tables.ts';

/** What a map is made of, for files: everything by the names that readers know. */
export type MapFacts = {
  map: MapDefinition;
  places: ReadonlyMap<string, Place>;
  lines: Lines;
  source: (id: string) => SourceNote;
};

/** A place or a line of a map, as files give it. */
type Fact = {
  feature: 'place' | 'line';
  id: string;
  name: string;
  localName?: string | undefined;
  country?: string;
  kind: string;
  longitude?: number;
  latitude?: number;
  /** Where the position comes from. */
  position?: string;
  /** What the map says about it. */
  text?: string | undefined;
  sources: SourceNote[];
};

/** The facts of a map in its order: lines, then places. */
const factsOf = ({ map, places, source }: MapFacts): Fact[] => [
  ...map.lines.map(({ id, name, kind, text, sources }) => ({
    feature: 'line' as const,
    id,
    name,
    kind,
    text,
    sources: sources.map(source),
  })),
  ...map.places.map(({ place, label, text, sources = [] }) => ({
    feature: 'place' as const,
    ...placed(places.get(place)!),
    ...(label !== undefined && { name: label.replaceAll('\n', ' ') }),
    text,
    sources: sources.map(source),
  })),
];

const placed = ({ id, name, localName, country, kind, lon, lat, source, note }: Place) => ({
  id,
  name,
  localName,
  country,
  kind,
  longitude: lon,
  latitude: lat,
  position: [source, note].filter(Boolean).join('; '),
});

/** What a map says, as JSON. */
export const mapJson = (head: FileHead, facts: MapFacts): object => {
  const { summary, asOf, note, views } = facts.map;
  return {
    ...head,
    summary,
    asOf,
    note,
    features: factsOf(facts),
    views: views.map(({ id, title, text, sources, frame }) => ({
      id,
      title,
      text,
      centre: frame.centre,
      widthKm: frame.widthKm,
      sources: sources.map(facts.source),
    })),
  };
};

const COLUMNS = [
  'feature',
  'id',
  'name',
  'localName',
  'country',
  'kind',
  'longitude',
  'latitude',
  'position',
  'text',
] as const;

/** The facts of a map as a table; positions of lines are in its GeoJSON. */
export const mapTable = (facts: MapFacts): Table => ({
  name: facts.map.id,
  columns: [...COLUMNS, 'sources', 'urls'],
  rows: factsOf(facts).map((fact) => [
    ...COLUMNS.map((column) => String(fact[column] ?? '')),
    fact.sources.map(({ id }) => id).join(' | '),
    fact.sources.map(({ url }) => url).join(' | '),
  ]),
});

/** Lines cut from OpenStreetMap keep its licence, so they stand in a file of their own. */
const isOsm = (data: string): boolean => data.startsWith('openstreetmap/');

/** Has a map lines that need a file under the licence of OpenStreetMap? */
export const hasOsmLines = ({ lines }: MapDefinition): boolean =>
  lines.some(({ data }) => isOsm(data));

/**
 * The map's own places and lines as GeoJSON (RFC 7946): longitude first, WGS 84.
 * @param part `own`: all but what comes from OpenStreetMap; `osm`: only that
 */
export function mapGeoJson(
  head: FileHead,
  facts: MapFacts,
  part: 'own' | 'osm',
): FeatureCollection & FileHead & { note: string } {
  const inPart = new Set(
    facts.map.lines.filter(({ data }) => isOsm(data) === (part === 'osm')).map(({ id }) => id),
  );
  const features = factsOf(facts)
    .filter(({ feature, id }) => (feature === 'place' ? part === 'own' : inPart.has(id)))
    .map((fact) => featureOf(fact, facts));
  return { type: 'FeatureCollection', ...head, note: facts.map.note, features };
}

function featureOf(fact: Fact, { map, lines }: MapFacts): Feature {
  const { longitude, latitude, ...properties } = fact;
  const data = map.lines.find(({ id }) => id === fact.id)?.data;
  return {
    type: 'Feature',
    id: fact.id,
    properties,
    geometry:
      fact.feature === 'line'
        ? { type: 'LineString', coordinates: lines.get(data!)!.map((at) => [...at]) }
        : { type: 'Point', coordinates: [longitude!, latitude!] },
  };
}
