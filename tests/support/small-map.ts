import type { Feature, FeatureCollection } from 'geojson';
import type { MapData } from '../../src/draw/map/drawn-map.ts';
import type { Measure } from '../../src/draw/label/measure.ts';
import { MapDefinition } from '../../src/model/map.ts';
import type { Place } from '../../src/model/place.ts';

/**
 * A made-up map that has one of everything a map can have: countries in each role, the West Bank, the
 * Golan Heights, a Green Line, a line of each kind, each symbol, each kind of name, two layers and two views.
 */
const definition: unknown = {
  title: 'A small map that has one of everything',
  shortTitle: 'A small map',
  summary: 'One of everything that a map can have, drawn for tests and for nobody else.',
  order: 1,
  asOf: '2026',
  projection: { parallels: [32, 43], meridian: 40 },
  compositions: {
    wide: { centre: [40, 38], widthKm: 1000, aspect: 1.5 },
    phone: { centre: [40, 38], widthKm: 600, aspect: 1 },
  },
  graticule: 5,
  focus: ['IL'],
  transit: ['TR'],
  locator: 'nw',
  lines: (['pipeline', 'tanker-leg', 'border', 'river', 'planned'] as const).map((kind) => ({
    id: `a-${kind}`,
    kind,
    data: `test/a-${kind}`,
    name: `The ${kind}`,
    text: `A line that is a ${kind}.`,
    sources: ['first'],
  })),
  kmMarks: [100],
  layers: [
    { id: 'km', name: 'Kilometres', shown: true, holds: ['km-marks'] },
    { id: 'plans', name: 'Plans', shown: false, holds: ['a-planned', 'later'] },
  ],
  places: [
    { place: 'north', symbol: 'capital', wide: 's', phone: 's', ...told('north') },
    { place: 'east', symbol: 'terminal', wide: 'e', phone: 'w', ...told('east') },
    { place: 'west', symbol: 'town', wide: 'w', phone: 'none', from: 2 },
    { place: 'south', symbol: 'event', wide: 'n', phone: 'n', ...told('south') },
    { place: 'later', symbol: 'dam', wide: 'e', phone: 'e', ...told('later') },
    { place: 'gate', symbol: 'crossing', wide: 'e', phone: 'e' },
    { place: 'quarter', symbol: 'community', wide: 'e', phone: 'e' },
    { place: 'nameless', symbol: 'none', wide: 'e', phone: 'none' },
  ],
  names: [
    { text: 'ISRAEL', kind: 'focus', at: [38.2, 36] },
    { text: 'TÜRKİYE', kind: 'country', at: [41.6, 40] },
    { text: 'Wide\nSea', kind: 'sea', at: [35.4, 35.8] },
    { text: 'Long River', kind: 'river', at: [42, 36.5], turn: 30 },
    { text: 'A Range', kind: 'range', at: [43.5, 38.2], wide: ['ne', 4, -2] },
    { text: 'The planned way', kind: 'line', at: [43.2, 36.8], of: 'a-planned' },
  ],
  scaleBar: { wide: 100, phone: 50, corner: 'se' },
  note: 'Solid line: a pipe. Dashed: the line of 1949. Drawing a line endorses nothing.',
  credits: ['Drawn for tests'],
  journey: { title: 'A journey', text: 'From one end to the other.' },
  views: [
    view('eastern', [42, 38], ['east'], []),
    view('planned', [42, 37], ['later', 'a-planned'], ['plans']),
  ],
};

function told(place: string) {
  return { text: `What is known of ${place}.`, sources: ['first'] };
}
function view(id: string, centre: [number, number], shows: string[], layers: string[]) {
  const text = 'A text of the stop that is long enough to pass the model.';
  return {
    id,
    title: `View ${id}`,
    text,
    sources: ['first'],
    frame: { centre, widthKm: 400 },
    shows,
    layers,
  };
}

export const SMALL_MAP = { ...MapDefinition.parse(definition), id: 'small' };

/** The corners of a box in degrees, first and last the same. */
export const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

const block = (id: string, west: number, south: number, east: number, north: number): Feature => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [ring(west, south, east, north)],
  },
});
const collection = (...features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const place = (id: string, lon: number, lat: number): [string, Place] => [
  id,
  {
    id,
    name: id.toUpperCase(),
    localName: id,
    kind: 'city',
    country: 'IL',
    lon,
    lat,
    source: 'test',
  },
];

/** Four countries side by side: Israel in focus, Palestine beside it, Türkiye crossed, Syria plain. */
export const SMALL_DATA: MapData = {
  base: {
    countries: collection(
      block('IL', 36, 34, 39, 38),
      block('PS', 39, 34, 41, 38),
      block('TR', 36, 38, 46, 42),
      block('SY', 41, 34, 46, 38),
      block('golan', 38.4, 37.4, 38.8, 37.8),
    ),
    lakes: collection(block('lake', 44, 40, 44.5, 40.5)),
    rivers: collection({
      type: 'Feature',
      id: 'river',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: [
          [41, 36],
          [43, 36.4],
          [45, 36],
        ],
      },
    }),
    lines: new Map(),
  },
  region: collection(block('IL', 36, 34, 39, 38), block('TR', 36, 38, 39, 42)),
  places: new Map([
    place('north', 40, 39.4),
    place('east', 42.6, 38.6),
    place('west', 37.4, 38.6),
    place('south', 40.4, 36.4),
    place('later', 42.6, 37.2),
    place('gate', 41.4, 37.6),
    place('quarter', 37.6, 37.2),
    place('nameless', 38, 40.4),
  ]),
  lines: new Map([
    [
      'a-pipeline',
      [
        [38, 38.8],
        [40, 39],
        [42, 38.8],
      ],
    ],
    [
      'a-tanker-leg',
      [
        [35, 37],
        [35.5, 38],
      ],
    ],
    [
      'a-border',
      [
        [41, 36],
        [41, 37],
      ],
    ],
    [
      'a-river',
      [
        [41, 35.6],
        [43, 35.8],
      ],
    ],
    [
      'a-planned',
      [
        [42, 37],
        [44, 37],
      ],
    ],
  ]),
  route: [
    { at: [38, 38.8], km: 0 },
    { at: [42, 38.8], km: 345 },
  ],
  greenLine: {
    type: 'LineString',
    coordinates: [
      [43, 40.4],
      [43.8, 40.6],
    ],
  },
};

/** Letters of one width, so that a test depends on no font. */
export const evenMeasure: Measure = (text, { size, spacing = 0 }) =>
  [...text].length * size * (0.55 + spacing);
