import { describe, expect, it } from 'vitest';
import { beside } from '../../../../src/draw/label/beside.ts';

/** Height of a line in these tests, px. */
const LINE = 15;
const placed = (side: Parameters<typeof beside>[0], lines = 1) => beside(side, lines, LINE);

describe('a label beside its place', () => {
  it('south of it stands below it, north of it above it', () => {
    expect(placed('s').offset[1]).toBeGreaterThan(LINE);
    expect(placed('n').offset[1]).toBeLessThan(0);
    expect(placed('se').offset[1]).toBeGreaterThan(placed('e').offset[1]);
    expect(placed('ne').offset[1]).toBeLessThan(placed('e').offset[1]);
  });

  it('runs away from it: to the right from the east, ending there from the west', () => {
    expect(placed('e')).toMatchObject({ anchor: 'start', offset: [8, expect.any(Number)] });
    expect(placed('w')).toMatchObject({ anchor: 'end', offset: [-8, expect.any(Number)] });
    expect(placed('n')).toMatchObject({ anchor: 'middle', offset: [0, expect.any(Number)] });
  });

  it('of two lines has its last line above a place that it stands over', () =>
    expect(placed('n', 2).offset[1] + LINE).toBeLessThan(0));

  it('of two lines begins below a place that it stands under, as one of one line does', () =>
    expect(placed('s', 2).offset[1]).toBe(placed('s', 1).offset[1]));

  it('is centred on it from the middle', () => {
    expect(placed('c').offset[1]).toBeCloseTo(4, 0);
    expect(Math.abs(placed('c', 2).offset[1] - (4 - LINE / 2))).toBeLessThanOrEqual(1);
  });

  it('can be moved by hand', () => {
    const [x, y] = placed('e').offset;
    expect(placed(['e', 3, -2]).offset).toEqual([x + 3, y - 2]);
  });
});
