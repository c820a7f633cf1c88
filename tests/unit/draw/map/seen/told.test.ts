import { describe, expect, it } from 'vitest';
import { mapFacts } from '../../../../../src/draw/map/map-facts.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../../support/small-map.ts';
import { at, withPlaces } from '../../../../support/placed-map.ts';

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
