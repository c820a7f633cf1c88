import type { GeoPermissibleObjects } from 'd3';
import { describe, expect, it } from 'vitest';
import { dividerWalk } from '../../../../src/draw/distance.ts';
import { drawRulerChart, rulerFor } from '../../../../src/draw/chart/ruler-chart.ts';
import { drawWalkMap } from '../../../../src/draw/chart/walk-map.ts';
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
    const { compositions, meetings } = drawRulerChart(definition, measured, String, (label) => [
      label,
    ]);
    const ys = compositions[0]!.marks.map(({ y }) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
    expect(meetings).toHaveLength(2);
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
    const [short, middle, long] = overview.walks.map(({ d }) => d.match(/[ -]\d/g)!.length);
    expect(short).toBeGreaterThan(middle! * 2);
    expect(middle).toBeGreaterThan(long! * 2);
    expect(overview.walks[2]!.d.length).toBeLessThan(overview.walks[0]!.d.length / 4);
    expect(closeUp.walks[0]!.stands).toMatch(/^M/);
  });
});
