import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centreOn,
  clampView,
  MAX_SCALE,
  onScreen,
  panBy,
  sees,
  WHOLE,
  zoomBy,
  type View,
} from '../../../src/wire/view.ts';
import { MANY } from './settings.ts';

const any = fc.oneof(
  fc.double(),
  fc.double({ min: -20, max: 20 }),
  fc.constantFrom(-0, 1e308, -1e308, 5e-324),
);
const anyView = fc.record({ k: any, x: any, y: any });
const good = anyView.map(clampView);
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const EPSILON = 1e-9;

/** Is the window inside the plate, at a scale that exists? */
function expectValid({ k, x, y }: View): void {
  expect(k).toBeGreaterThanOrEqual(1);
  expect(k).toBeLessThanOrEqual(MAX_SCALE);
  for (const at of [x, y]) {
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at + 1 / k).toBeLessThanOrEqual(1 + EPSILON);
  }
}

describe('any view of a map', () => {
  it('is brought inside the plate, and stays as it is then', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const once = clampView(view);
        expectValid(once);
        expect(clampView(once)).toEqual(once);
      }),
      MANY,
    );
  });

  it('stays inside when zoomed by any factor about any point', () => {
    fc.assert(
      fc.property(good, any, any, any, (view, factor, x, y) =>
        expectValid(zoomBy(view, factor, [x, y])),
      ),
      MANY,
    );
  });

  it('stays inside when moved by any amount', () => {
    fc.assert(
      fc.property(good, any, any, (view, dx, dy) => expectValid(panBy(view, dx, dy))),
      MANY,
    );
  });

  it('shows any point of the plate that it is centred on', () => {
    fc.assert(
      fc.property(good, unit, unit, (view, x, y) => {
        const there = centreOn(view, [x, y]);
        expectValid(there);
        const [sx, sy] = onScreen(there, [x, y]);
        for (const at of [sx, sy]) {
          expect(at).toBeGreaterThanOrEqual(-EPSILON);
          expect(at).toBeLessThanOrEqual(1 + EPSILON);
        }
      }),
      MANY,
    );
  });

  it('sees exactly the points that lie on screen', () => {
    fc.assert(
      fc.property(good, any, any, (view, x, y) => {
        const [sx, sy] = onScreen(view, [x, y]);
        const clear = [sx, sy].every((at) => Math.abs(at) > EPSILON && Math.abs(at - 1) > EPSILON);
        fc.pre(clear && Number.isFinite(sx + sy));
        expect(sees(view, [x, y])).toBe(sx > 0 && sx < 1 && sy > 0 && sy < 1);
      }),
      MANY,
    );
  });

  it('comes back to the whole plate when zoomed out far enough', () => {
    fc.assert(
      fc.property(good, unit, unit, (view, x, y) => {
        const { k, x: left, y: top } = zoomBy(view, 1 / MAX_SCALE, [x, y]);
        expect([k, left, top]).toEqual([WHOLE.k, WHOLE.x, WHOLE.y]);
      }),
      MANY,
    );
  });
});
