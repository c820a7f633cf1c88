import { describe, expect, it } from 'vitest';
import { layerRules, scaleRules } from '../../../../src/components/map/frame-rules.ts';
import { greatCircleKm } from '../../../../src/draw/distance.ts';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { pathOf } from '../../../../src/draw/map/paths.ts';
import { pointOf } from '../../../../src/draw/map/sheet.ts';
import { viewOf } from '../../../../src/draw/map/view-of.ts';
import { words } from '../../../../src/draw/map/marks.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { WIDTHS } from '../../../../src/model/map.ts';
import { content, mapOf, offsets, sheetOf } from '../../../support/drawn.ts';

const ids = [...content.maps.keys()];
const drawing = (id: string) => drawMap(mapOf(id), dataFor(mapOf(id), content.geo));

describe.each(ids)('the map %s', (id) => {
  const map = mapOf(id);
  const sheet = sheetOf(map);
  const drawn = drawing(id);

  it.each(WIDTHS)('has a scale bar that is true to 1 %% at the width "%s"', (width) => {
    const { frame, scaleBar } = drawn.compositions.find((each) => each.width === width)!;
    const at = (percent: number) =>
      sheet.projection.invert!([
        frame.x + (percent / 100) * frame.width,
        frame.y + (scaleBar.y / 100) * frame.height,
      ])!;
    const km = greatCircleKm(at(scaleBar.x), at(scaleBar.x + scaleBar.width));
    expect(Math.abs(km / scaleBar.km - 1)).toBeLessThan(0.01);
  });

  it.each(WIDTHS)('keeps every dot and label inside the frame at the width "%s"', (width) => {
    const { dots, labels } = drawn.compositions.find((each) => each.width === width)!;
    for (const { x, y } of [...dots, ...labels]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(100);
    }
  });

  it('draws every country that it names as in focus or crossed', () => {
    const countries = drawn.land.countries.map((country) => country.id);
    expect(countries).toEqual(expect.arrayContaining([...map.focus, ...map.transit]));
    for (const { d } of drawn.land.countries) expect(d).toMatch(/^M\d+ \d+l/);
  });

  it('shows each named view at both widths inside the map', () => {
    for (const { views } of drawn.views)
      for (const { k, x, y } of Object.values(views)) {
        expect(k).toBeGreaterThanOrEqual(1);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(1 - 1 / k + 1e-3);
      }
  });
});

describe('an optional layer', () => {
  it('holds the marks of the kilometres, or a line with its name', () => {
    const [wide] = drawing('btc-pipeline').compositions;
    const km = wide!.labels.filter(({ kind }) => kind === 'km');
    expect(new Set(km.map(({ layer }) => layer))).toEqual(new Set(['km']));
    const border = drawing('iran-border');
    expect(border.lines.find(({ id }) => id === 'tripp')?.layer).toBe('tripp');
    const named = border.compositions[0]!.labels.find(({ feature }) => feature === 'tripp');
    expect(named?.layer).toBe('tripp');
  });

  it('is carried into copies of the drawing by a property of its own', () => {
    expect(layerRules(['tripp'])).toContain('[data-layer=tripp]{display:var(--layer-tripp,none)}');
  });
});

it('shows a mark by rule as soon as its plate is wide enough, but not where it is crowded out', () => {
  const label = { ...words('Baku', 'town', 'e', 1.5), x: 1, y: 1 };
  const rules = scaleRules('m', {
    compositions: [{ ...drawing('region').compositions[0]!, dots: [], labels: [label] }],
  });
  expect(rules).toContain('(width >= 960px)');
  expect(rules).toContain(':not([data-crowded])');
});

describe('the close-up of the border', () => {
  it('is drawn within half a kilometre of the line it was drawn from', () => {
    const map = mapOf('iran-border');
    for (const { id, data } of map.lines.filter(({ kind }) => kind === 'border')) {
      const { d } = drawing('iran-border').lines.find((line) => line.id === id)!;
      expect(Math.max(...offsets(sheetOf(map), d, content.geo.lines.get(data)!))).toBeLessThan(0.5);
    }
  });
});

describe('path data', () => {
  it('moves from point to point in whole steps', () => {
    expect(
      pathOf([
        [
          [1, 2],
          [4, 2.4],
          [4, -3],
        ],
      ]),
    ).toBe('M1 2l3 0 0-5');
  });

  it('closes a ring without repeating its first point', () => {
    expect(
      pathOf(
        [
          [
            [0, 0],
            [5, 0],
            [5, 5],
            [0, 0],
          ],
        ],
        true,
      ),
    ).toBe('M0 0l5 0 0 5z');
  });

  it('leaves out what has shrunk to a point', () => {
    expect(
      pathOf([
        [
          [1, 1],
          [1.2, 0.9],
        ],
      ]),
    ).toBe('');
  });
});

describe('a label', () => {
  it('stands beside its point: to the right from the east, ending there from the west', () => {
    expect(words('Baku', 'town', 'e')).toMatchObject({ anchor: 'start', dx: 8 });
    expect(words('Baku', 'town', 'w')).toMatchObject({ anchor: 'end', dx: -8 });
  });

  it('of two lines has its last line above a point that it stands over', () => {
    const { lines, dy } = words('Caspian\nSea', 'sea', 'n');
    expect(lines).toEqual(['Caspian', 'Sea']);
    expect(dy + 18).toBeLessThan(0);
  });

  it('can be moved by hand', () => {
    expect(words('Baku', 'town', ['e', 3, -2]).dx).toBe(words('Baku', 'town', 'e').dx + 3);
  });
});

it('shows a part of a map as large as it fits', () => {
  expect(
    viewOf({ x: 50, y: 25, width: 50, height: 25 }, { x: 0, y: 0, width: 200, height: 100 }),
  ).toEqual({ k: 4, x: 0.25, y: 0.25 });
});

it('refuses a place that is none', () => {
  expect(() => pointOf(sheetOf(mapOf('region')).projection, [NaN, 5])).toThrow(
    '[NaN, 5] is not [longitude, latitude] in degrees.',
  );
});
