import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { KM_MARKS, type MapDefinition } from '../map.ts';

type Found = Pick<Fault, 'at' | 'problem' | 'remedy'>;
type Check = (map: MapDefinition, known: ReadonlySet<string>, geo: Content['geo']) => Found[];

const ADD = 'Add it to the map, or correct the id.';

/** Places, lines, layers and stops that maps name but no data file or map holds. */
export const unknownOnMaps = ({ maps, geo }: Content): Fault[] =>
  [...maps.values()].flatMap(({ file, ...map }) => {
    const known = new Set(idsOf(map));
    return CHECKS.flatMap((check) => check(map, known, geo)).map((found) => ({ file, ...found }));
  });

const unknownPlaces: Check = ({ places }, _, geo) =>
  places.flatMap(({ place }, i) =>
    unless(
      geo.places.has(place),
      `places[${i}].place`,
      `content/geo/places.csv has no place "${place}".`,
      'Add its row, or correct the id.',
    ),
  );

const unknownLines: Check = ({ lines }, _, geo) =>
  lines.flatMap(({ data }, i) =>
    unless(
      geo.lines.has(data),
      `lines[${i}].data`,
      `content/geo/ has no line "${data}".`,
      `Use one of ${[...geo.lines.keys()].join(', ')}.`,
    ),
  );

const unknownToViews: Check = ({ views, layers }, known) =>
  views.flatMap((view, i) => [
    ...view.shows.flatMap((id) => unlessKnown(known, id, `views[${i}].shows`)),
    ...view.layers.flatMap((id) =>
      unless(
        layers.some((layer) => layer.id === id),
        `views[${i}].layers`,
        `this map has no layer "${id}".`,
        'Add it to the layers of the map, or correct the id.',
      ),
    ),
  ]);

const unknownToNames: Check = ({ names }, known) =>
  names.flatMap(({ of }, i) => (of === undefined ? [] : unlessKnown(known, of, `names[${i}].of`)));

/** What no layer can hold. A place without a text belongs to none, and would stand when its layer is hidden. */
const unknownToLayers: Check = ({ layers, places }, known) =>
  layers.flatMap(({ holds }, i) =>
    holds.flatMap((id) => [
      ...(id === KM_MARKS ? [] : unlessKnown(known, id, `layers[${i}].holds`)),
      ...unless(
        !places.some(({ place, text }) => place === id && text === undefined),
        `layers[${i}].holds`,
        `"${id}" is a place without a text.`,
        'Give it a text and sources.',
      ),
    ]),
  );

const named: Check = (map) => [
  ...repeated(idsOf(map)).map((id) => ({
    at: 'places',
    problem: `"${id}" stands twice.`,
    remedy: 'Name each place and line once.',
  })),
  ...(['views', 'layers'] as const).flatMap((list) =>
    repeated(map[list].map(({ id }) => id)).map((id) => ({
      at: list,
      problem: `the id "${id}" is used twice.`,
      remedy: 'Give each an id of its own.',
    })),
  ),
  ...map.focus
    .filter((id) => map.transit.includes(id))
    .map((id) => ({
      at: 'transit',
      problem: `"${id}" is among the countries in focus too.`,
      remedy: 'Name it once.',
    })),
];

const CHECKS = [
  unknownPlaces,
  unknownLines,
  unknownToViews,
  unknownToNames,
  unknownToLayers,
  named,
];

const idsOf = ({ places, lines }: Pick<MapDefinition, 'places' | 'lines'>): string[] => [
  ...places.map(({ place }) => place),
  ...lines.map(({ id }) => id),
];

const unless = (right: boolean, at: string, problem: string, remedy: string): Found[] =>
  right ? [] : [{ at, problem, remedy }];

const unlessKnown = (known: ReadonlySet<string>, id: string, at: string): Found[] =>
  unless(known.has(id), at, `this map has no place or line "${id}".`, ADD);

/** Ids that stand more than once in a list. */
const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, i) => ids.indexOf(id) < i)),
];
