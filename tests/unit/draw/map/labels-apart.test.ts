import { expect, it } from 'vitest';
import { overlaps, shifted } from '../../../../src/draw/label/box.ts';
import { labelBox } from '../../../../src/draw/label/measure.ts';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { withShownLayers } from '../../../../src/draw/map/layers.ts';
import { WIDTHS, type Width } from '../../../../src/model/map.ts';
import { siteMeasure } from '../../../../src/publish/pictures/card-fonts.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { NOMINAL_PX } from '../../../../src/wire/nominal-width.ts';
import { content, mapOf } from '../../../support/drawn.ts';

const measure = await siteMeasure();

/** The labels of a map as a page without script shows them at its narrowest, with what each covers. */
function labelsOf(id: string, composition: Width) {
  const map = mapOf(id);
  const drawing = withShownLayers(map, drawMap(map, dataFor(map, content.geo)));
  const { extent, marks } = drawing.compositions.find(({ width }) => width === composition)!;
  const across = NOMINAL_PX[composition]!;
  const down = (across * extent.height) / extent.width;
  return marks
    .filter((node) => node.type === 'label')
    .filter(({ of }) => (of?.from ?? 1) <= 1)
    .map((node) => {
      const at = [(node.at[0] / 100) * across, (node.at[1] / 100) * down] as const;
      return { name: node.lines.join(' '), box: shifted(labelBox(node, measure, across), ...at) };
    });
}

it.each([...content.maps.keys()].flatMap((id) => WIDTHS.map((width) => [id, width] as const)))(
  'no two labels of the map %s lie on each other at the width "%s"',
  (id, width) => {
    const labels = labelsOf(id, width);
    const clashes = labels.flatMap(({ name, box }, i) =>
      labels
        .slice(i + 1)
        .flatMap((other) => (overlaps(box, other.box) ? `${name}, ${other.name}` : [])),
    );
    expect(clashes, 'Give one of them another side at this width, or a higher "from".').toEqual([]);
  },
);
