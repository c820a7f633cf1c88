import { describe, expect, it } from 'vitest';
import { EARTH_RADIUS_KM } from '../../../../../src/draw/distance.ts';
import { canvasOf } from '../../../../../src/draw/map/canvas.ts';
import { placeRelief } from '../../../../../src/draw/map/relief.ts';
import { SMALL_MAP } from '../../../../support/small-map.ts';

/** True along 32° and 43° north, upright along 40° east. */
const canvas = canvasOf(SMALL_MAP);

describe('a relief', () => {
  const plane = {
    parallels: [32, 43] as const,
    meridian: 40,
    scale: EARTH_RADIUS_KM * canvas.unitsPerKm,
    translate: [300, 200] as const,
    width: 600,
    height: 400,
    fades: [],
  };
  const [x, y] = canvas.projection.translate();

  it('lies where its projection lies, as large', () => {
    const at = placeRelief(canvas, SMALL_MAP, plane);
    expect(at.x).toBeCloseTo(x - 300, 0);
    expect(at.y).toBeCloseTo(y - 200, 0);
    expect([at.width, at.height]).toEqual([600, 400]);
    const half = placeRelief(canvas, SMALL_MAP, { ...plane, scale: plane.scale * 2 });
    expect(half.x).toBeCloseTo(x - 150, 0);
    expect([half.width, half.height]).toEqual([300, 200]);
  });

  it.each([{ meridian: 41 }, { parallels: [32, 44] as const }])(
    'of another projection is refused: %j',
    (other) => {
      expect(() => placeRelief(canvas, SMALL_MAP, { ...plane, ...other })).toThrow(
        /^The relief is drawn for parallels 32,4\d and meridian 4\d, not for .*Use that projection/,
      );
    },
  );
});
