import { describe, expect, it } from 'vitest';
import { closeGround } from '../../../../src/draw/map/close-ground.ts';
import { canvasOf } from '../../../../src/draw/map/canvas.ts';
import { fineGround } from '../../../../src/draw/map/fine-ground.ts';
import { pathOf } from '../../../../src/draw/map/paths.ts';
import { onCanvas } from '../../../../src/draw/map/project.ts';
import { strokedTiles, tilesOf } from '../../../../src/draw/map/tiles.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { content, mapOf } from '../../../support/drawn.ts';
import { straightPieces } from '../../../support/straight.ts';

/** A plate of common width, px, and what an eye takes for a straight line there. */
const PLATE = 856;
const LONGEST = 12;
const NATURAL = ['coast', 'lake-shore', 'river', 'line-pipeline', 'line-river'];

describe.each([...content.maps.keys()])('the second level of the map %s', (id) => {
  const map = mapOf(id);
  const canvas = canvasOf(map);
  const data = dataFor(map, content.geo);
  const ground = closeGround(map, data);
  const paths = [...ground.below, ...ground.above].filter((node) => node.type === 'path');
  const size = { width: canvas.width * ground.finer, height: canvas.height * ground.finer };
  const aPx = (canvas.extents.wide.width * ground.finer) / PLATE;
  const piecesOf = (style: string) =>
    paths.filter((node) => node.style === style).flatMap(({ d }) => straightPieces(d, size));
  const key = ({ from, to }: { from: number[]; to: number[] }) =>
    [from, to].map(String).sort().join();
  // A river that is a border is as straight as the treaty has it.
  const borders = new Set(piecesOf('borders').map(key));
  // What is straight in the data of the coast itself, within two sixteenths of a px, has no bend to show.
  const fine = fineGround(map, data.base).canvas;
  const given = [data.base.shore!, data.base.lakes!]
    .flatMap(({ features }) => features)
    .flatMap(({ geometry }) => strokedTiles(pathOf(onCanvas(fine, geometry)), tilesOf(size, 1920)))
    .flatMap(({ d }) => straightPieces(d, size));
  type Piece = (typeof given)[number];
  const isGiven = ({ from: [ax, ay], to: [bx, by] }: Piece) => {
    const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
    return given.some(({ from, to, length }) => {
      const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
      const along = (x - from[0]) * dx + (y - from[1]) * dy;
      const aside = Math.abs((x - from[0]) * dy - (y - from[1]) * dx);
      return along >= 0 && along <= length && aside < 2;
    });
  };
  const closest = Math.max(
    1,
    ...map.views.map(({ frame }) => map.compositions.wide.widthKm / frame.widthKm),
  );

  it.each(NATURAL)(
    'has no straight piece of over 12 px in "%s", however close a stop is',
    (style) => {
      const long = piecesOf(style)
        .filter((piece) => !borders.has(key(piece)))
        .filter((piece) => (piece.length / aPx) * closest > LONGEST && !isGiven(piece))
        .map(({ from, length }) => {
          const at = canvas.projection.invert!([from[0] / ground.finer, from[1] / ground.finer])!;
          return `${((length / aPx) * closest).toFixed(1)} px from ${at.map((n) => n.toFixed(2)).join(', ')}`;
        });
      expect(long).toEqual([]);
    },
  );

  it('is drawn in tiles, so that a close view draws a small part of it', () => {
    const all = paths.reduce((sum, { d }) => sum + d.length, 0);
    const untiled = paths.filter(({ of }) => of?.box === undefined);
    expect(untiled.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(all / 4);
    const [cx, cy] = [size.width / 2, size.height / 2];
    const near = paths.filter(({ of }) => {
      const box = of?.box?.split(' ').map(Number);
      return box && box[0]! < cx && box[1]! < cy && box[2]! > cx && box[3]! > cy;
    });
    expect(near.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(all / 5);
  });
});
