import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { canvasOf, content, mapOf } from '../../../support/drawn.ts';
import { straightPieces } from '../../../support/straight.ts';

/** A plate of common width, px, and what an eye takes for a straight line there. */
const PLATE = 856;
const LONGEST = 12;
const NATURAL = ['sea', 'lake', 'river', 'line-pipeline', 'line-river'];

describe.each([...content.maps.keys()])('the map %s, whole', (id) => {
  const canvas = canvasOf(mapOf(id));
  const aPx = canvas.extents.wide.width / PLATE;
  const { basemap } = drawMap(mapOf(id), dataFor(mapOf(id), content.geo));

  const piecesOf = (style: string) =>
    basemap.flatMap((node) =>
      node.type === 'path' && node.style === style ? straightPieces(node.d, canvas) : [],
    );
  const key = ({ from, to }: { from: number[]; to: number[] }) =>
    [from, to].map(String).sort().join();
  // A river that is a border is as straight as the treaty has it, through a reservoir.
  const borders = new Set(piecesOf('borders').map(key));

  it.each(NATURAL)('has no straight piece of over 12 px in its paths of "%s"', (style) => {
    const pieces = piecesOf(style).filter((piece) => !borders.has(key(piece)));
    const long = pieces
      .filter(({ length }) => length / aPx > LONGEST)
      .map(({ from, length }) => {
        const [lon, lat] = canvas.projection.invert!(from)!;
        return `${(length / aPx).toFixed(1)} px from ${lon.toFixed(2)}, ${lat.toFixed(2)}`;
      });
    expect(long).toEqual([]);
  });
});
