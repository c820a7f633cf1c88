import { describe, expect, it } from 'vitest';
import { inside, meet, moved, otherSides, type Box } from '../../../src/client/atlas-map/boxes.ts';

const box: Box = [10, 10, 50, 24];

describe('the box of a label', () => {
  it('meets what it overlaps and what is nearer than the air around it', () => {
    expect(meet(box, [40, 20, 90, 40])).toBe(true);
    expect(meet(box, [51, 10, 90, 24])).toBe(false);
    expect(meet(box, [51, 10, 90, 24], 2)).toBe(true);
  });

  it('may reach a little into a sign', () => {
    expect(meet(box, [48, 10, 58, 20], -2.5)).toBe(false);
    expect(meet(box, [40, 10, 58, 20], -2.5)).toBe(true);
  });

  it('is cut off by the smallest part outside of the plate', () => {
    expect(inside(box, [50, 24])).toBe(true);
    expect(inside(box, [49, 24])).toBe(false);
    expect(inside(moved(box, -11, 0), [50, 24])).toBe(false);
  });

  it('has eight other places beside its point, none of them on it', () => {
    const own: Box = [8, -7, 60, 7];
    const places = otherSides(own).map(([x, y]) => moved(own, x, y));
    expect(places).toHaveLength(8);
    for (const place of places) expect(meet(place, [-2, -2, 2, 2])).toBe(false);
  });
});
