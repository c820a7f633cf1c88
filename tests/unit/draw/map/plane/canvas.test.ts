import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../../../../src/draw/distance.ts';
import { canvasOf, extentRect, pointOf } from '../../../../../src/draw/map/canvas.ts';
import type { LonLat } from '../../../../../src/model/fields.ts';
import { SMALL_MAP } from '../../../../support/small-map.ts';

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
