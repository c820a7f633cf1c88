import { describe, expect, it } from 'vitest';
import {
  ARAS_LOWER,
  courseOf,
  nearness,
  withoutBorderRivers,
} from '../../../../src/tools/geo-build/rivers.ts';

/** A line of corners a twentieth of a degree apart along a parallel. */
const along = (lat: number, from: number, to: number) =>
  Array.from({ length: Math.round((to - from) * 20) + 1 }, (_, i) => [from + i / 20, lat]);
const near = nearness([along(40, 44, 46)]);

describe('a river', () => {
  it('that runs along a border is left out there: the border stands for it', () => {
    const river = [
      [43.2, 40.5],
      [43.8, 40.2],
      ...along(40.005, 44, 45),
      [45.2, 40.4],
      [45.4, 40.7],
    ];
    const kept = withoutBorderRivers(river, near);
    expect(kept).toHaveLength(2);
    expect(kept.flat()).not.toContainEqual([44.5, 40.005]);
  });

  it('that crosses a border stays whole', () => {
    const river = [
      [44.5, 39.8],
      [44.5, 39.97],
      [44.5, 39.99],
      [44.5, 40.01],
      [44.5, 40.03],
      [44.5, 40.2],
    ];
    expect(withoutBorderRivers(river, near)).toEqual([river]);
  });

  it('with a name is found by its ends, and missed by name', () => {
    const course = { id: 'kura', pieces: [[[44, 41] as number[], [46, 41] as number[]] as const] };
    expect(courseOf([along(40, 44, 46), along(41, 44, 46)], course)).toEqual([along(41, 44, 46)]);
    expect(() => courseOf([along(40, 44, 46)], course)).toThrow(/the kura has changed/);
  });
});

it('the lower Aras runs north-east from the border to the Kura, in small steps', () => {
  for (const [i, [lon, lat]] of ARAS_LOWER.slice(1).entries()) {
    const [fromLon, fromLat] = ARAS_LOWER[i]!;
    expect(Math.hypot(lon! - fromLon!, lat! - fromLat!)).toBeLessThan(0.02);
  }
});
