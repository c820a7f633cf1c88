import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../../../../src/draw/distance.ts';
import { canvasOf } from '../../../../../src/draw/map/canvas.ts';
import { drawScaleBar } from '../../../../../src/draw/map/scale-bar.ts';
import { leaves } from '../../../../../src/draw/scene.ts';
import type { LonLat } from '../../../../../src/model/fields.ts';
import { SMALL_MAP } from '../../../../support/small-map.ts';

/** True along 32° and 43° north, upright along 40° east; 1000 km wide and 600 km on phones. */
const canvas = canvasOf(SMALL_MAP);

const { wide } = canvas.extents;

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
