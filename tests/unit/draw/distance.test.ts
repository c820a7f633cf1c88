import { describe, expect, it } from 'vitest';
import {
  dividerSteps,
  dividerWalk,
  greatCircleKm,
  kmToLine,
  lineKm,
} from '../../../src/draw/distance.ts';
import { content, placeOf } from '../../support/drawn.ts';

describe('a distance on the globe', () => {
  it('is a quarter of the way round from the equator to the pole', () => {
    expect(greatCircleKm([0, 0], [0, 90])).toBeCloseTo(10_007.557, 2);
  });

  it('is the same both ways and nothing from a place to itself', () => {
    expect(greatCircleKm(placeOf('baku'), placeOf('tel-aviv'))).toBeCloseTo(
      greatCircleKm(placeOf('tel-aviv'), placeOf('baku')),
      9,
    );
    expect(greatCircleKm(placeOf('baku'), placeOf('baku'))).toBe(0);
  });

  it('from a place to a line is that to its nearest point, also between its corners', () => {
    expect(
      kmToLine(
        [45, 40.1],
        [
          [44, 40],
          [46, 40],
        ],
      ),
    ).toBeCloseTo(11.1, 0);
  });
});

describe('dividers', () => {
  const zigzag = Array.from(
    { length: 41 },
    (_, i) => [45 + i * 0.01, 40 + (i % 2) * 0.01] as const,
  );

  it('find the whole length when they are finer than the bends', () => {
    expect(dividerWalk(zigzag, 0.01)).toBeGreaterThan(lineKm(zigzag) * 0.995);
  });

  it('find less the wider they are opened, and never less than the way as the crow flies', () => {
    const found = [0.05, 0.5, 3, 10].map((opening) => dividerWalk(zigzag, opening));
    expect(found).toEqual([...found].sort((a, b) => b - a));
    expect(found.at(-1)).toBeGreaterThanOrEqual(greatCircleKm(zigzag[0]!, zigzag.at(-1)!) - 1e-6);
  });

  it('stand an opening apart', () => {
    const steps = dividerSteps(zigzag, 2);
    for (const [i, at] of steps.slice(1).entries())
      expect(greatCircleKm(steps[i]!, at)).toBeCloseTo(2, 6);
  });

  it('refuse an opening of nothing', () => {
    expect(() => dividerWalk(zigzag, 0)).toThrow(
      'The opening of the dividers is 0 km. Give a positive length.',
    );
  });
});

describe('the border between Azerbaijan and Iran', () => {
  const { borderLengths } = content.geo;

  it('is longer the finer it is measured, and never as long as the longest figure published', () => {
    const lengths = borderLengths.map(({ total_km: km }) => km);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(Math.max(...lengths)).toBeLessThan(765);
  });

  it('is about 611 km for a ruler of 2 km and about 689 km for one between 250 and 500 m', () => {
    const at = (ruler: number) => borderLengths.find((row) => row.ruler_km === ruler)!.total_km;
    expect(Math.abs(at(2) - 611)).toBeLessThan(10);
    expect(at(0.25)).toBeGreaterThan(689);
    expect(at(0.5)).toBeLessThan(689);
  });
});
