import { describe, expect, it } from 'vitest';
import { as, faultsOf, saidOf, swap } from '../../../support/broken.ts';

const MAP = 'content/maps/pipe-map.yaml';
const GEO = {
  'content/geo/places.csv': as(
    'id,name,localName,country,kind,lon,lat,source,note\n' +
      'baku,Baku,,AZ,capital,49.9,40.4,"Made up for tests",\n' +
      'jeyhan,Jeyhan,,TR,port,35.8,36.9,"Made up for tests",\n',
  ),
  'content/geo/outlines.csv': as('outline,seq,lon,lat\npipe,1,40,40\npipe,2,41,40\n'),
};

const SOUND = `title: A map of the pipe and its ends
shortTitle: The pipe
summary: A map that shows the pipe from its beginning in the east to its end.
order: 1
asOf: "2024-05"
projection: { parallels: [30, 40], meridian: 40 }
compositions:
  wide: { centre: [40, 35], widthKm: 900, aspect: 1.5 }
  phone: { centre: [40, 35], widthKm: 900, aspect: 0.8 }
graticule: 5
focus: [AZ]
transit: [GE]
scaleBar: { wide: 100, phone: 100 }
note: Solid line, a pipe. Lines and names imply no endorsement.
credits: [A credit for the data]
lines:
  - { id: pipe, kind: pipeline, data: outlines/pipe, name: The pipe, text: A pipe., sources: [first] }
layers:
  - { id: ends, name: The ends, shown: true, holds: [baku, km-marks] }
  - { id: middle, name: The middle, shown: false, holds: [pipe] }
places: [{ place: baku, text: Where the pipe begins., sources: [first] }, { place: jeyhan }]
names:
  - { text: The pipe, kind: line, at: [40, 40], of: pipe }
  - { text: A country, kind: country, at: [40, 41] }
views:
  - { id: whole, title: All of it, text: All of the pipe in one view., sources: [first], frame: { centre: [40, 40], widthKm: 500 }, shows: [pipe, baku], layers: [middle] }
`;

const broken = (from: string, to: string) =>
  faultsOf({ ...GEO, [MAP]: () => swap(from, to)(SOUND) });

const ADD = 'Add it to the map, or correct the id.';

describe('a map', () => {
  it('is sound where all that it names is there', () => {
    expect(saidOf({ ...GEO, [MAP]: as(SOUND) })).toEqual([]);
  });

  it.each([
    [
      'a place that has no row',
      '{ place: jeyhan }',
      '{ place: ceyhan }',
      'places[1].place',
      'content/geo/places.csv has no place "ceyhan".',
      'Add its row, or correct the id.',
    ],
    [
      'a line that no file holds',
      'data: outlines/pipe',
      'data: outlines/tube',
      'lines[0].data',
      'content/geo/ has no line "outlines/tube".',
      'Use one of outlines/pipe.',
    ],
    [
      'something that a view shows',
      'shows: [pipe, baku]',
      'shows: [pipe, tbilisi]',
      'views[0].shows',
      'this map has no place or line "tbilisi".',
      ADD,
    ],
    [
      'a layer that a view needs',
      'layers: [middle]',
      'layers: [pipe]',
      'views[0].layers',
      'this map has no layer "pipe".',
      'Add it to the layers of the map, or correct the id.',
    ],
    [
      'what a name belongs to',
      'of: pipe',
      'of: tube',
      'names[0].of',
      'this map has no place or line "tube".',
      ADD,
    ],
    [
      'what a layer holds',
      'holds: [pipe]',
      'holds: [tube]',
      'layers[1].holds',
      'this map has no place or line "tube".',
      ADD,
    ],
    [
      'a place twice',
      '{ place: jeyhan }',
      '{ place: baku, text: It again., sources: [first] }',
      'places',
      '"baku" stands twice.',
      'Name each place and line once.',
    ],
    [
      'a layer by the id of another',
      'id: ends',
      'id: middle',
      'layers',
      'the id "middle" is used twice.',
      'Give each an id of its own.',
    ],
    [
      'a country in two colours',
      'transit: [GE]',
      'transit: [GE, AZ]',
      'transit',
      '"AZ" is among the countries in focus too.',
      'Name it once.',
    ],
  ])('names %s, and is told so', (_, from, to, at, problem, remedy) => {
    expect(broken(from, to)).toEqual([{ file: MAP, at, problem, remedy }]);
  });

  it('has no two views of one id, and is told once however often it stands', () => {
    const view = SOUND.slice(SOUND.indexOf('  - { id: whole'));
    expect(saidOf({ ...GEO, [MAP]: as(SOUND + view + view) })).toEqual([
      `${MAP} views: the id "whole" is used twice.`,
    ]);
  });

  it('names a place, not its line, only once among both', () => {
    expect(broken('id: pipe,', 'id: baku,').map(({ at, problem }) => `${at}: ${problem}`)).toEqual([
      'views[0].shows: this map has no place or line "pipe".',
      'names[0].of: this map has no place or line "pipe".',
      'layers[1].holds: this map has no place or line "pipe".',
      'places: "baku" stands twice.',
    ]);
  });

  it('is known no longer than its sources, those of its lines, places and views', () => {
    const early = SOUND.replace('asOf: "2024-05"', 'asOf: "2024-06"');
    expect(saidOf({ ...GEO, [MAP]: as(early) })).toEqual([
      `${MAP} asOf: "2024-06" is newer than the newest evidence, 2024-05-06.`,
    ]);
    const bySecond = SOUND.replace(
      'name: The pipe, text: A pipe., sources: [first]',
      'name: The pipe, text: A pipe., sources: [second]',
    );
    expect(saidOf({ ...GEO, [MAP]: as(bySecond) })).toEqual([]);
    const byPlace = SOUND.replaceAll('[first]', '[second]').replace(
      'text: Where the pipe begins., sources: [second]',
      'text: Where the pipe begins., sources: [first]',
    );
    expect(saidOf({ ...GEO, [MAP]: as(byPlace) })).toEqual([]);
  });
});
