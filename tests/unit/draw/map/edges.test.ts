import { describe, expect, it } from 'vitest';
import { placeRelief } from '../../../../src/draw/map/relief.ts';
import type { Rect } from '../../../../src/draw/map/canvas.ts';
import { collection } from '../../../../src/read/geo-data.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { WIDTHS, type MapDefinition } from '../../../../src/model/map.ts';
import { content, mapOf, canvasOf } from '../../../support/drawn.ts';

type Bounds = { west: number; east: number; south: number; north: number };

/** The degrees that the countries of the base map reach to. */
function boundsOf(): Bounds {
  const topology = content.geo.baseMaps.get('openstreetmap-border')!;
  const text = JSON.stringify(collection(topology, 'countries'));
  const points = [...text.matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)];
  const [lons, lats] = [1, 2].map((i) => points.map((point) => Number(point[i]))) as [
    number[],
    number[],
  ];
  return {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}

const around = ({ x, y, width, height }: Rect): [number, number][] =>
  Array.from({ length: 21 }, (_, i) => i / 20).flatMap((t): [number, number][] => [
    [x + t * width, y],
    [x + t * width, y + height],
    [x, y + t * height],
    [x + width, y + t * height],
  ]);

/** Degrees by which a frame reaches beyond the data; 0 where it does not. */
function beyond(map: MapDefinition, frame: Rect, { west, east, south, north }: Bounds): number {
  const { projection } = canvasOf(map);
  const places = around(frame).map((point) => projection.invert!(point)!);
  return Math.max(
    0,
    ...places.flatMap(([lon, lat]) => [west - lon, lon - east, south - lat, lat - north]),
  );
}

describe.each([...content.maps.keys()])('the map %s', (id) => {
  const map = mapOf(id);
  const { extents } = canvasOf(map);

  it.each(WIDTHS)('shows no edge of its base map at the width "%s"', (width) =>
    expect(beyond(map, extents[width], boundsOf())).toBe(0),
  );

  it.each(WIDTHS)(
    'shows no edge of its relief but where that fades, at the width "%s"',
    (width) => {
      const { relief } = dataFor(map, content.geo);
      const frame = extents[width];
      const lies = relief ? placeRelief(canvasOf(map), map, relief) : frame;
      const open = {
        west: lies.x > frame.x,
        north: lies.y > frame.y,
        east: lies.x + lies.width < frame.x + frame.width,
        south: lies.y + lies.height < frame.y + frame.height,
      };
      const sides = Object.entries(open).flatMap(([side, isOpen]) => (isOpen ? [side] : []));
      expect(sides.filter((side) => !relief?.fades.some((fade) => fade === side))).toEqual([]);
    },
  );
});

it('notices a frame that reaches beyond the data', () => {
  const map = mapOf('region');
  const { wide } = canvasOf(map).extents;
  const bounds = boundsOf();
  expect(beyond(map, { ...wide, y: wide.y - wide.height }, bounds)).toBeGreaterThan(5);
});
