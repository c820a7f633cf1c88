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
} from '../../../src/wire/view.ts';

describe('the view of a map', () => {
  it('keeps the point under the pointer where it is while zooming', () => {
    const seen = { k: 2, x: 0.2, y: 0.3 };
    const before = [seen.x + 0.25 / seen.k, seen.y + 0.75 / seen.k] as const;
    const after = zoomBy(seen, 1.5, [0.25, 0.75]);
    const [x, y] = onScreen(after, before);
    expect(x).toBeCloseTo(0.25, 9);
    expect(y).toBeCloseTo(0.75, 9);
  });

  it('never leaves the plate, however far it is moved or zoomed out', () => {
    expect(panBy(WHOLE, 5, -5)).toEqual(WHOLE);
    expect(zoomBy({ k: 3, x: 0.6, y: 0.6 }, 0.01)).toEqual(WHOLE);
    const corner = panBy({ k: 4, x: 0.5, y: 0.5 }, 99, 99);
    expect([corner.x, corner.y]).toEqual([0.75, 0.75]);
  });

  it('stops at the largest scale', () => {
    expect(zoomBy(WHOLE, 1e6).k).toBe(MAX_SCALE);
  });

  it('shows the whole plate for numbers that make no sense', () => {
    expect(clampView({ k: NaN, x: 0, y: 0 })).toEqual(WHOLE);
    expect(clampView({ k: 2, x: Infinity, y: 0 })).toEqual(WHOLE);
  });

  it('brings a point into sight', () => {
    const far: [number, number] = [0.95, 0.1];
    const view = { k: 4, x: 0, y: 0.5 };
    expect(sees(view, far)).toBe(false);
    expect(sees(centreOn(view, far), far)).toBe(true);
  });

  it('has a point that it is centred on in its middle, where there is room', () => {
    const view = centreOn({ k: 4 }, [0.5, 0.25]);
    expect(view).toEqual({ k: 4, x: 0.375, y: 0.125 });
    expect(onScreen(view, [0.5, 0.25])).toEqual([0.5, 0.5]);
  });

  it('moves by a part of what is seen, which is less of the map the larger it is', () => {
    expect(panBy({ k: 4, x: 0.25, y: 0.5 }, 0.5, -0.5)).toEqual({ k: 4, x: 0.375, y: 0.375 });
  });

  it.each([
    [0.25, 0.5, true, 'its first corner'],
    [0.5, 0.75, true, 'its last corner'],
    [0.4, 0.6, true, 'within it'],
    [0.2, 0.6, false, 'to the left'],
    [0.6, 0.6, false, 'to the right'],
    [0.4, 0.4, false, 'above'],
    [0.4, 0.8, false, 'below'],
  ])('of a quarter of the plate sees %f, %f: %s, %s', (x, y, seen) => {
    expect(sees({ k: 4, x: 0.25, y: 0.5 }, [x, y])).toBe(seen);
  });
});
