import type { GeoPermissibleObjects } from 'd3';
import { describe, expect, it } from 'vitest';
import { dividerWalk } from '../../../../src/draw/distance.ts';
import { rulerFor } from '../../../../src/draw/chart/ruler-chart.ts';
import { drawWalkMap } from '../../../../src/draw/chart/walk-map.ts';
import { leaves, type Scene } from '../../../../src/draw/scene.ts';
import { content } from '../../../support/drawn.ts';

const NOTHING: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: [] };

describe('the length of the border', () => {
  const measured = content.geo.borderLengths.map(({ ruler_km, total_km }) => ({
    ruler: ruler_km,
    length: total_km,
  }));
  const definition = content.charts.get('border-length')!;

  it('is 611 km by a ruler of about 2 km, 689 by one of about 0.3 km, and never 765', () => {
    expect(rulerFor(measured, 611)).toBeCloseTo(1.87, 1);
    expect(rulerFor(measured, 689)).toBeCloseTo(0.31, 1);
    expect(rulerFor(measured, 765)).toBeUndefined();
  });

  it('marks the published lengths that the series of them holds', () => {
    const published = content.series.get('iran-az-border-km')!.points;
    for (const { value, sources } of definition.reference)
      expect(published.some(({ y, source }) => y === value && sources.includes(source))).toBe(true);
  });

  it('shrinks as the ruler grows', () => {
    const lengths = measured.toSorted((a, b) => a.ruler - b.ruler).map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });

  it('is what dividers find along the line that the pictures show', () => {
    const lines = definition.walk!.lines.map((name) => content.geo.lines.get(name)!);
    for (const { ruler, length } of measured) {
      const walked = lines.reduce((sum, line) => sum + dividerWalk(line, ruler), 0);
      expect(Math.abs(walked - length), `${ruler} km`).toBeLessThan(length / 1000);
    }
  });

  it('is walked in fewer and fewer steps by longer rulers', () => {
    const lines = definition.walk!.lines.map((name) => content.geo.lines.get(name)!);
    const { overview, closeUp } = drawWalkMap(definition.walk!, lines, [1, 5, 20], {
      land: NOTHING,
      borders: { overview: NOTHING, closeUp: NOTHING },
    });
    const steps = (scene: Scene, walk: number, style: string) =>
      leaves(scene).flatMap((node) =>
        node.type === 'path' && node.style === style && node.of?.walk === walk ? [node.d] : [],
      )[0]!;
    const [short, middle, long] = [0, 1, 2].map(
      (walk) => steps(overview.lines, walk, 'walk-steps').match(/[ -]\d/g)!.length,
    );
    expect(short).toBeGreaterThan(middle! * 2);
    expect(middle).toBeGreaterThan(long! * 2);
    expect(steps(closeUp.lines, 0, 'walk-stands')).toMatch(/^M/);
  });

  it('is shown first as the ruler walks it that the chart names', () => {
    const lines = definition.walk!.lines.map((name) => content.geo.lines.get(name)!);
    const ground = { land: NOTHING, borders: { overview: NOTHING, closeUp: NOTHING } };
    const { overview } = drawWalkMap(
      definition.walk!,
      lines,
      [1, definition.walk!.opening],
      ground,
    );
    const shown = overview.lines.flatMap((node) =>
      node.type !== 'relief' && node.of?.current ? [node.of.walk] : [],
    );
    expect(shown).toEqual([1]);
  });
});
