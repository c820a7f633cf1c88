import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../../../src/draw/map/draw-map.ts';
import { where } from '../../../../../src/draw/map/canvas.ts';
import { drawThumbnail } from '../../../../../src/draw/map/thumbnail.ts';
import { leaves } from '../../../../../src/draw/scene.ts';
import type { LonLat } from '../../../../../src/model/fields.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../../support/small-map.ts';
import { canvas, wide, withPlaces } from '../../../../support/placed-map.ts';

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
    const circles = leaves(thumbnail.scene).flatMap((node) =>
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
    expect(drawThumbnail(frame, canvas, map.places, data.places).scene).toHaveLength(seen ? 1 : 0);
  });
});
