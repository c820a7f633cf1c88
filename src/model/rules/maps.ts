import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Places, lines and stops that maps name but no data file holds. */
export function unknownOnMaps({ maps, geo }: Content): Fault[] {
  return [...maps.values()].flatMap(({ file, places, lines, views, focus, transit }) => {
    const fault = (at: string, problem: string, remedy: string): Fault => ({
      file,
      at,
      problem,
      remedy,
    });
    const known = new Set([...places.map(({ place }) => place), ...lines.map(({ id }) => id)]);
    return [
      ...places.flatMap(({ place }, i) =>
        geo.places.has(place)
          ? []
          : [
              fault(
                `places[${i}].place`,
                `content/geo/places.csv has no place "${place}".`,
                'Add its row, or correct the id.',
              ),
            ],
      ),
      ...lines.flatMap(({ data }, i) =>
        geo.lines.has(data)
          ? []
          : [
              fault(
                `lines[${i}].data`,
                `content/geo/ has no line "${data}".`,
                `Use one of ${[...geo.lines.keys()].join(', ')}.`,
              ),
            ],
      ),
      ...views.flatMap(({ shows }, i) =>
        shows
          .filter((id) => !known.has(id))
          .map((id) =>
            fault(
              `views[${i}].shows`,
              `this map has no place or line "${id}".`,
              'Add it to the map, or correct the id.',
            ),
          ),
      ),
      ...repeated([...places.map(({ place }) => place), ...lines.map(({ id }) => id)]).map((id) =>
        fault('places', `"${id}" stands twice.`, 'Name each place and line once.'),
      ),
      ...repeated(views.map(({ id }) => id)).map((id) =>
        fault('views', `the id "${id}" is used twice.`, 'Give each view an id of its own.'),
      ),
      ...focus
        .filter((id) => transit.includes(id))
        .map((id) =>
          fault('transit', `"${id}" is among the countries in focus too.`, 'Name it once.'),
        ),
    ];
  });
}

/** Ids that stand more than once in a list. */
const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, i) => ids.indexOf(id) < i)),
];
