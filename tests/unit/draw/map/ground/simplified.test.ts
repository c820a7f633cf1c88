import { feature } from 'topojson-client';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../../../../src/draw/map/simplified.ts';
import { canvas, of } from '../../../../support/land.ts';

/** A gentle arc across the canvas, whose corners all stand out by little. */
const arc = of('river', {
  type: 'LineString',
  coordinates: Array.from({ length: 200 }, (_, i) => [38 + i / 50, 38 + Math.sin(i / 60) / 200]),
});
const lengths = ({ coordinates }: LineString) =>
  coordinates
    .slice(1)
    .map(([x, y], i) => Math.hypot(x! - coordinates[i]![0]!, y! - coordinates[i]![1]!));
const river = (longest: number, natural: string[]) => {
  const shapes = simplified(canvas, { rivers: [arc] }, { corner: 400, ring: 1, longest }, natural);
  const { features } = feature(shapes, shapes.objects['rivers'] as never) as unknown as {
    features: { geometry: LineString }[];
  };
  return features[0]!.geometry;
};

describe('a line that is simplified', () => {
  it('has no longer piece than it may while its source has a corner there', () => {
    for (const longest of [40, 100, 400])
      expect(Math.max(...lengths(river(longest, ['rivers'])))).toBeLessThanOrEqual(longest);
  });

  it('has as few corners as it can where it is none of nature', () =>
    expect(river(40, []).coordinates.length).toBeLessThan(4));
});
