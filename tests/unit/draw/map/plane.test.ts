import { geoCircle } from 'd3';
import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../../../src/draw/distance.ts';
import { canvasOf, extentRect, pointOf } from '../../../../src/draw/map/canvas.ts';
import { pathOf } from '../../../../src/draw/map/paths.ts';
import { flat, onCanvas } from '../../../../src/draw/map/project.ts';
import { drawScaleBar } from '../../../../src/draw/map/scale-bar.ts';
import { viewOf } from '../../../../src/draw/map/view-of.ts';
import { leaves } from '../../../../src/draw/scene.ts';
import type { LonLat } from '../../../../src/model/fields.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

/** True along 32° and 43° north, upright along 40° east; 1000 km wide and 600 km on phones. */
const canvas = canvasOf(SMALL_MAP);
const { wide, phone } = canvas.extents;

describe('the canvas of a map', () => {
  it('shows the middle of each extent in its middle, in the shape that is asked for', () => {
    const [x, y] = pointOf(canvas.projection, [40, 38]);
    for (const { x: left, y: top, width, height } of [wide, phone]) {
      expect(left + width / 2).toBeCloseTo(x, 0);
      expect(top + height / 2).toBeCloseTo(y, 0);
    }
    expect(wide.width / wide.height).toBeCloseTo(1.5, 3);
    expect(phone.width / phone.height).toBeCloseTo(1, 3);
    expect(phone.width / wide.width).toBeCloseTo(0.6, 3);
    expect(wide.width).toBeCloseTo(1000 * canvas.unitsPerKm, 0);
  });

  it('holds all extents with as much around them on every side', () => {
    const [left, top] = [Math.min(wide.x, phone.x), Math.min(wide.y, phone.y)];
    const right = canvas.width - Math.max(wide.x + wide.width, phone.x + phone.width);
    const bottom = canvas.height - Math.max(wide.y + wide.height, phone.y + phone.height);
    expect(left).toBeGreaterThan(0);
    for (const side of [top, right, bottom]) expect(Math.abs(side - left)).toBeLessThan(2);
  });

  it('has north at the top, east at the right, and lengths true along its parallels', () => {
    const at = (place: LonLat) => pointOf(canvas.projection, place);
    expect(at([40, 39])[1]).toBeLessThan(at([40, 38])[1]);
    expect(at([41, 38])[0]).toBeGreaterThan(at([40, 38])[0]);
    expect(at([40, 39])[0]).toBeCloseTo(at([40, 38])[0], 6);
    for (const lat of [32, 43]) {
      const [a, b] = [at([39.95, lat]), at([40.05, lat])];
      const km = Math.hypot(a[0] - b[0], a[1] - b[1]) / canvas.unitsPerKm;
      expect(km / greatCircleKm([39.95, lat], [40.05, lat])).toBeCloseTo(1, 4);
    }
  });

  it('shows a part of a given width and shape', () => {
    const part = extentRect(canvas, { centre: [40, 38], widthKm: 500 }, 2);
    expect(part.width).toBeCloseTo(wide.width / 2, 0);
    expect(part.height).toBeCloseTo(part.width / 2, 0);
    expect(part.x + part.width / 2).toBeCloseTo(wide.x + wide.width / 2, 0);
  });

  it('says what is no place', () => {
    expect(() => pointOf(canvas.projection, [NaN, 40])).toThrow(
      '[NaN, 40] is not [longitude, latitude] in degrees.',
    );
  });
});

describe('the view of a part', () => {
  const extent = { x: 100, y: 50, width: 800, height: 400 };

  it.each([
    ['all of it', { x: 100, y: 50, width: 800, height: 400 }, { k: 1, x: 0, y: 0 }],
    ['its middle', { x: 300, y: 150, width: 400, height: 200 }, { k: 2, x: 0.25, y: 0.25 }],
    ['its corner', { x: 700, y: 350, width: 200, height: 100 }, { k: 4, x: 0.75, y: 0.75 }],
    ['a high part', { x: 400, y: 50, width: 100, height: 400 }, { k: 1, x: 0, y: 0 }],
    ['a broad part', { x: 300, y: 245, width: 400, height: 10 }, { k: 2, x: 0.25, y: 0.25 }],
    ['a high part within', { x: 250, y: 150, width: 50, height: 200 }, { k: 2, x: 0, y: 0.25 }],
    ['more than it', { x: 0, y: 0, width: 1600, height: 800 }, { k: 1, x: 0, y: 0 }],
  ])('%s', (_, part, view) => {
    expect(viewOf(part, extent)).toEqual(view);
  });
});

describe('a scale bar', () => {
  it.each([
    ['se', 100],
    ['sw', 250],
  ] as const)('in the corner %s, of %i km, is as long as that on the globe', (corner, km) => {
    const [line] = leaves(drawScaleBar(canvas, wide, km, corner)).flatMap((node) =>
      node.type === 'rule' ? [node] : [],
    );
    const place = ([x, y]: readonly [number, number]) =>
      canvas.projection.invert!([
        wide.x + (x / 100) * wide.width,
        wide.y + (y / 100) * wide.height,
      ]) as LonLat;
    expect(greatCircleKm(place(line!.from), place(line!.to))).toBeCloseTo(km, 1);
  });

  it('stands as far from the bottom as from its side, with an end on either side', () => {
    const nodes = leaves(drawScaleBar(canvas, wide, 100, 'sw'));
    const [line] = nodes.flatMap((node) => (node.type === 'rule' ? [node] : []));
    expect(line!.from[0]).toBe(3.5);
    expect(((100 - line!.from[1]) / 100) * wide.height).toBeCloseTo(0.035 * wide.width, 0);
    const ends = nodes.flatMap((node) => (node.type === 'symbol' ? [node.at] : []));
    expect(ends).toEqual([line!.from, line!.to]);
  });
});

describe('a path', () => {
  it.each([
    [
      [
        [0, 0],
        [10, 5],
        [7, 9],
      ],
      false,
      'M0 0l10 5-3 4',
    ],
    [
      [
        [0, 0],
        [10, 5],
        [7, 9],
      ],
      true,
      'M0 0l10 5-3 4z',
    ],
    [
      [
        [0, 0],
        [10, 5],
        [7, 9],
        [0, 0],
      ],
      true,
      'M0 0l10 5-3 4z',
    ],
    [
      [
        [0, 0],
        [10, 5],
        [0, 0],
      ],
      false,
      'M0 0l10 5-10-5',
    ],
    [
      [
        [0.4, 0.4],
        [0, 0],
        [9.6, 5],
      ],
      false,
      'M0 0l10 5',
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
      false,
      '',
    ],
    [
      [
        [0, 0],
        [10, 5],
      ],
      true,
      '',
    ],
    [[[0, 0]], false, ''],
    [[], true, ''],
  ])('of %j, closed: %s, is moves from point to point', (line, closed, d) => {
    expect(pathOf([line], closed)).toBe(d);
  });

  it('has one after the other', () => {
    expect(
      pathOf([
        [
          [0, 0],
          [1, 1],
        ],
        [
          [5, 5],
          [4, 6],
        ],
      ]),
    ).toBe('M0 0l1 1M5 5l-1 1');
  });
});

describe('a shape on the canvas', () => {
  it('is cut at the edges, in whole units', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [25, 38],
        [55, 38],
      ],
    };
    const { lines, polygons } = onCanvas(canvas, line);
    expect(polygons).toEqual([]);
    const points = lines.flat();
    expect(Math.min(...points.map(([x]) => x!))).toBe(0);
    expect(Math.max(...points.map(([x]) => x!))).toBe(canvas.width);
    expect(points.flat().every(Number.isInteger)).toBe(true);
    expect(flat(canvas, line)?.type).toBe('MultiLineString');
    // The projection cuts nothing afterwards.
    expect(canvas.projection.clipExtent()).toBe(null);
  });

  it('has rings that end where they begin, and is nothing where it lies elsewhere', () => {
    const around = geoCircle().center([40, 38]).radius(1)();
    const shape = flat(canvas, around);
    expect(shape?.type).toBe('MultiPolygon');
    const [[ring]] = (shape as { coordinates: number[][][][] }).coordinates as [[number[][]]];
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(ring.length).toBeGreaterThan(50);
    expect(flat(canvas, geoCircle().center([-100, 38]).radius(1)())).toBe(undefined);
  });
});
