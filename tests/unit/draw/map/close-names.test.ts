import { describe, expect, it } from 'vitest';
import { canvasOf } from '../../../../src/draw/map/canvas.ts';
import { closeGround } from '../../../../src/draw/map/close-ground.ts';
import { closeNames } from '../../../../src/draw/map/close-names.ts';
import { overlaps, shifted, type Box } from '../../../../src/draw/label/box.ts';
import { labelBox } from '../../../../src/draw/label/measure.ts';
import { strikes } from '../../../../src/draw/label/struck.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { NOMINAL_PX } from '../../../../src/wire/nominal-width.ts';
import { content, mapOf } from '../../../support/drawn.ts';
import { evenMeasure } from '../../../support/small-map.ts';

describe('lines', () => {
  const struck = strikes([
    [
      [0, 0],
      [1000, 1000],
    ],
  ]);
  it.each<[string, Box, boolean]>([
    ['runs through', [490, 490, 510, 510], true],
    ['passes', [600, 480, 640, 520], false],
    ['ends before', [1001, 1001, 1100, 1100], false],
  ])('strike a box that one %s', (_, box, is) => expect(struck(box)).toBe(is));
});

describe.each([...content.maps.keys()])('the names of close views of %s', (id) => {
  const map = mapOf(id);
  const [data, canvas] = [dataFor(map, content.geo), canvasOf(map)];
  const ground = closeGround(map, data);
  const scene = closeNames(map, data, canvas, ground, { width: 'wide', measure: evenMeasure });
  const labels = scene.filter((node) => node.type === 'label');
  const { extent } = { extent: canvas.extents.wide };

  it.each([1.3, 2.2, 3.9, 6.1])('lie on no other at %s times the smallest size', (scale) => {
    const width = scale * NOMINAL_PX['wide']!;
    const shown = labels
      .filter(({ of }) => scale >= (of?.from ?? 1) && scale < (of?.until ?? Infinity))
      .map((label) => {
        const [x, y] = [
          (label.at[0] / 100) * width,
          (label.at[1] / 100) * width * (extent.height / extent.width),
        ];
        return { name: label.lines.join(' '), box: shifted(labelBox(label, evenMeasure), x, y) };
      });
    expect(shown.length).toBeGreaterThan(8);
    const on = shown.flatMap((a, i) =>
      shown
        .slice(i + 1)
        .filter((b) => overlaps(a.box, b.box, -3))
        .map((b) => `${a.name} on ${b.name}`),
    );
    expect(on).toEqual([]);
  });

  it('name every town of the region that it has a symbol for', () => {
    const named = new Set(labels.map(({ at }) => at.join()));
    for (const node of scene)
      if (node.type === 'symbol') expect(named.has(node.at.join())).toBe(true);
  });
});
