import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../../../src/draw/map/draw-map.ts';
import { label } from '../../../../../src/draw/map/marks.ts';
import { pointOf, where } from '../../../../../src/draw/map/canvas.ts';
import { leaves } from '../../../../../src/draw/scene.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../../support/small-map.ts';
import { canvas, wide, at } from '../../../../support/placed-map.ts';

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
