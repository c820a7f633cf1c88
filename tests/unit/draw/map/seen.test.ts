import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { mapFacts } from '../../../../src/draw/map/map-facts.ts';
import { label, where } from '../../../../src/draw/map/marks.ts';
import { canvasOf, pointOf } from '../../../../src/draw/map/canvas.ts';
import { drawThumbnail } from '../../../../src/draw/map/thumbnail.ts';
import { leaves } from '../../../../src/draw/scene.ts';
import type { LonLat } from '../../../../src/model/fields.ts';
import type { MapDefinition } from '../../../../src/model/map.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../support/small-map.ts';

const canvas = canvasOf(SMALL_MAP);
const { wide } = canvas.extents;
/** A place at some percent of the wide extent. */
const at = (x: number, y: number): LonLat =>
  canvas.projection.invert!([
    wide.x + (x / 100) * wide.width,
    wide.y + (y / 100) * wide.height,
  ]) as LonLat;
/** The small map with these places, told of or not. */
function withPlaces(places: Record<string, LonLat>, told = true) {
  const first = SMALL_DATA.places.get('north')!;
  const map: MapDefinition = {
    ...SMALL_MAP,
    places: Object.keys(places).map((place) => ({
      ...SMALL_MAP.places[0]!,
      place,
      text: told ? `Of ${place}.` : undefined,
    })),
  };
  const data = {
    ...SMALL_DATA,
    places: new Map(
      Object.entries(places).map(([id, [lon, lat]]) => [id, { ...first, id, name: id, lon, lat }]),
    ),
  };
  return { map, data };
}

describe('what is told of a map', () => {
  const facts = mapFacts(SMALL_MAP, SMALL_DATA);

  it('is how wide it is and the whole degrees around it', () => {
    expect(facts.widthKm).toBe(1000);
    const { west, east, south, north } = facts.bounds;
    // 500 km to either side of 40° east, 333 km to the north and south of 38°.
    expect([west, east, south, north]).toEqual([34, 46, 34, 42]);
  });

  it('is how long each line is, and which places are nearest to its ends', () => {
    expect(facts.lines).toEqual([
      { name: 'The pipeline', km: 349, from: 'WEST', to: 'EAST' },
      { name: 'The tanker-leg', km: 120, from: 'QUARTER', to: 'WEST' },
      { name: 'The border', km: 111, from: 'SOUTH', to: 'GATE' },
      { name: 'The river', km: 182, from: 'SOUTH', to: 'LATER' },
      { name: 'The planned', km: 178, from: 'LATER', to: 'LATER' },
    ]);
  });

  it.each([
    [10, 10, 'nw'],
    [50, 10, 'n'],
    [90, 10, 'ne'],
    [10, 50, 'w'],
    [50, 50, 'c'],
    [90, 50, 'e'],
    [10, 90, 'sw'],
    [50, 90, 's'],
    [90, 90, 'se'],
    [33, 33, 'nw'],
    [34, 33, 'n'],
    [33, 34, 'w'],
    [66, 66, 'c'],
    [67, 66, 'e'],
    [99.9, 99.9, 'se'],
    [0.1, 0.1, 'nw'],
  ])('is the part of it in which a place lies: %f, %f %% is %s', (x, y, sector) => {
    const { map, data } = withPlaces({ a: at(x, y) });
    expect(mapFacts(map, data).sectors).toEqual([{ sector, names: ['a'] }]);
  });

  it.each([
    [-1, 50],
    [101, 50],
    [50, -1],
    [50, 101],
  ])('has no place outside of it: %f, %f %', (x, y) => {
    const { map, data } = withPlaces({ a: at(x, y) });
    expect(mapFacts(map, data).sectors).toEqual([]);
  });

  it('has no place that readers cannot visit, which is a help to find the way all the same', () => {
    const { map, data } = withPlaces({ a: [38, 38.8], b: [42, 38.8] }, false);
    const { sectors, lines } = mapFacts(map, data);
    expect(sectors).toEqual([]);
    expect(lines[0]).toMatchObject({ from: 'a', to: 'b' });
    expect(mapFacts({ ...map, places: [] }, data).lines[0]).toMatchObject({ from: '', to: '' });
  });

  it('names a place as the map does, in one line', () => {
    const { map, data } = withPlaces({ a: at(50, 50) });
    const named = { ...map, places: [{ ...map.places[0]!, label: 'Two\nlines' }] };
    expect(mapFacts(named, data).sectors).toEqual([{ sector: 'c', names: ['Two lines'] }]);
  });
});

describe('a stop', () => {
  const { views } = drawMap(SMALL_MAP, SMALL_DATA);

  it('is seen as large as it fits, on each width', () => {
    const { k, x, y } = views[0]!.views.wide;
    expect(k).toBeCloseTo(2.5, 1);
    // Its middle, 42° east and 38° north, is in the middle of what is seen.
    const [px, py] = where(canvas, wide, [42, 38]);
    expect(x + 0.5 / k).toBeCloseTo(px / 100, 2);
    expect(y + 0.5 / k).toBeCloseTo(py / 100, 2);
    expect(views[0]!.views.phone.k).toBeCloseTo(1.5, 1);
  });

  it('may be another part on phones', () => {
    const [first] = SMALL_MAP.views;
    const phone = { centre: [40, 38] as [number, number], widthKm: 300 };
    const map = { ...SMALL_MAP, views: [{ ...first!, phone }] };
    const [view] = drawMap(map, SMALL_DATA).views;
    expect(view!.views.phone.k).toBeCloseTo(2, 1);
    expect(view!.views.wide).toEqual(views[0]!.views.wide);
  });

  it('has a small picture with the places within it, those that it is about larger', () => {
    const { thumbnail } = views[0]!;
    const circles = leaves(thumbnail.places).flatMap((node) =>
      node.type === 'path'
        ? [[node.of?.feature, node.style, Number(/a(\d+)/.exec(node.d)![1])]]
        : [],
    );
    const r = (part: number) => Math.round(thumbnail.extent.width * part);
    expect(circles).toEqual([
      ['east', 'thumbnail-subject', r(0.022)],
      ['later', 'thumbnail-place', r(0.013)],
    ]);
    expect(thumbnail.extent.width / thumbnail.extent.height).toBeCloseTo(1.5, 2);
  });

  it.each([
    ['within on the left', [0.02, 0.5], true],
    ['beyond on the left', [-0.02, 0.5], false],
    ['within on the right', [0.98, 0.5], true],
    ['beyond on the right', [1.02, 0.5], false],
    ['within at the top', [0.5, 0.02], true],
    ['beyond at the top', [0.5, -0.02], false],
    ['within at the bottom', [0.5, 0.98], true],
    ['beyond at the bottom', [0.5, 1.02], false],
  ] as const)('shows no place outside of its picture: %s', (_, [x, y], seen) => {
    const frame = { frame: { centre: [40, 38] as [number, number], widthKm: 400 }, shows: [] };
    const { extent } = drawThumbnail(frame, canvas, [], new Map());
    const place = canvas.projection.invert!([
      extent.x + x * extent.width,
      extent.y + y * extent.height,
    ]) as LonLat;
    const { map, data } = withPlaces({ a: place });
    expect(drawThumbnail(frame, canvas, map.places, data.places).places).toHaveLength(seen ? 1 : 0);
  });
});

describe('a mark of a map', () => {
  it('lies where its place does, in percent of what a width shows', () => {
    expect(where(canvas, wide, at(25, 75))).toEqual([25, 75]);
    const [x, y] = pointOf(canvas.projection, [41, 37]);
    const [px, py] = where(canvas, wide, [41, 37]);
    expect(wide.x + (px / 100) * wide.width).toBeCloseTo(x, 0);
    expect(wide.y + (py / 100) * wide.height).toBeCloseTo(y, 0);
  });

  it('names a country in larger letters on wide maps, so that its lines lie further apart', () => {
    const name = (width: 'wide' | 'phone') => label('A\nB', 'country', 's', width, { at: [0, 0] })!;
    // 12.5 and 11 px, 1.16 apart; 0.78 of a line and 8 px below the place.
    expect(name('wide').offset).toEqual([0, 19]);
    expect(name('phone').offset).toEqual([0, 18]);
    expect(name('wide').lines).toEqual(['A', 'B']);
    expect(label('A', 'town', 'none', 'wide', { at: [0, 0] })).toBe(undefined);
  });

  it('of an area may stand at another point on phones', () => {
    const name = { ...SMALL_MAP.names[1]!, at: [38, 38] as [number, number] };
    const map = { ...SMALL_MAP, names: [{ ...name, phoneAt: [40, 38] as [number, number] }] };
    const { compositions } = drawMap(map, SMALL_DATA);
    const places = compositions.map(({ marks, width, extent }) => {
      const [found] = leaves(marks).filter(
        (node) => node.type === 'label' && node.style === 'country',
      );
      return [
        found && 'at' in found && found.at,
        where(canvas, extent, width === 'wide' ? [38, 38] : [40, 38]),
      ];
    });
    for (const [found, wanted] of places) expect(found).toEqual(wanted);
  });
});
