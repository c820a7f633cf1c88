import { describe, expect, it } from 'vitest';
import { layerRules, scaleRules } from '../../../../src/components/map/viewport-rules.ts';
import { greatCircleKm } from '../../../../src/draw/distance.ts';
import { drawMap, viewOf } from '../../../../src/draw/map/draw-map.ts';
import { pathOf } from '../../../../src/draw/map/paths.ts';
import { pointOf } from '../../../../src/draw/map/canvas.ts';
import { label } from '../../../../src/draw/map/marks.ts';
import { drawLand } from '../../../../src/draw/map/land.ts';
import { leaves, type Percent } from '../../../../src/draw/scene.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { WIDTHS } from '../../../../src/model/map.ts';
import { content, mapOf, offsets, canvasOf } from '../../../support/drawn.ts';

const ids = [...content.maps.keys()];
const drawing = (id: string) => drawMap(mapOf(id), dataFor(mapOf(id), content.geo));

describe.each(ids)('the map %s', (id) => {
  const map = mapOf(id);
  const canvas = canvasOf(map);
  const drawn = drawing(id);

  it.each(WIDTHS)('has a scale bar that is true to 1 %% at the width "%s"', (width) => {
    const { extent, scaleBar } = drawn.compositions.find((each) => each.width === width)!;
    const [group] = scaleBar;
    const km = group?.type === 'group' ? group.of?.km : undefined;
    const [line] = leaves(scaleBar).filter((node) => node.type === 'rule');
    const at = ([x, y]: Percent) =>
      canvas.projection.invert!([
        extent.x + (x / 100) * extent.width,
        extent.y + (y / 100) * extent.height,
      ])!;
    expect(Math.abs(greatCircleKm(at(line!.from), at(line!.to)) / km! - 1)).toBeLessThan(0.01);
  });

  it('draws every country that it names as in focus or crossed', () => {
    const { countries } = drawLand(canvas, dataFor(map, content.geo).base);
    const ids = countries.map((country) => country.id);
    expect(ids).toEqual(expect.arrayContaining([...map.focus, ...map.transit]));
    for (const { d } of countries) expect(d).toMatch(/^M\d+ \d+l/);
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

it('carries an optional layer into copies of the drawing by a property of its own', () => {
  expect(layerRules(['tripp'])).toContain('[data-layer=tripp]{display:var(--layer-tripp,none)}');
});

it('shows a mark by rule as soon as its viewport is wide enough, but not where it is crowded out', () => {
  const baku = label('Baku', 'town', 'e', 'wide', { at: [1, 1], of: { from: 1.5 } })!;
  const rules = scaleRules('m', {
    compositions: [{ ...drawing('region').compositions[0]!, marks: [baku] }],
  });
  expect(rules).toContain('(width >= 960px)');
  expect(rules).toContain(':not([data-crowded])');
});

describe('the close-up of the border', () => {
  it('is drawn within half a kilometre of the line it was drawn from', () => {
    const map = mapOf('iran-border');
    for (const { id, data } of map.lines.filter(({ kind }) => kind === 'border')) {
      const d = drawing('iran-border').basemap.flatMap((node) =>
        node.type === 'path' && node.of?.feature === id ? [node.d] : [],
      )[0]!;
      expect(Math.max(...offsets(canvasOf(map), d, content.geo.lines.get(data)!))).toBeLessThan(
        0.5,
      );
    }
  });
});

describe('path data', () => {
  const line = (...coordinates: [number, number][]) => pathOf({ type: 'LineString', coordinates });

  it('moves from point to point in whole steps', () =>
    expect(line([1, 2], [4, 2.4], [4, -3])).toBe('M1 2l3 0 0-5'));

  it('closes a ring without repeating its first point', () => {
    const ring = [
      [0, 0],
      [5, 0],
      [5, 5],
      [0, 0],
    ];
    expect(pathOf({ type: 'Polygon', coordinates: [ring] })).toBe('M0 0l5 0 0 5z');
  });

  it('leaves out what has shrunk to a point', () => expect(line([1, 1], [1.2, 0.9])).toBe(''));
});

it('shows a part of a map as large as it fits', () => {
  expect(
    viewOf({ x: 50, y: 25, width: 50, height: 25 }, { x: 0, y: 0, width: 200, height: 100 }),
  ).toEqual({ k: 4, x: 0.25, y: 0.25 });
});

it('refuses a place that is none', () => {
  expect(() => pointOf(canvasOf(mapOf('region')).projection, [NaN, 5])).toThrow(
    '[NaN, 5] is not [longitude, latitude] in degrees.',
  );
});
