import { describe, expect, it } from 'vitest';
import { filledTiles, linesOf, strokedTiles, tilesOf } from '../../../../src/draw/map/tiles.ts';

const SIZE = { width: 300, height: 200 };
const TILES = tilesOf(SIZE, 100);
/** A bay in an island with a pond: a ring that leaves most tiles and comes back, and a hole in it. */
const ISLAND = 'M20 20l260 0 0 160-130 0 0-120-20 0 0 120-110 0z';
const POND = 'M40 40l30 0 0 30-30 0z';

/** Does a path fill a point, by the rule of even and odd? */
const fills = (d: string, x: number, y: number): boolean =>
  (d.match(/M[^M]*/g) ?? [])
    .map((ring) => linesOf(ring.replace(/h(\d+)v(\d+)h(-\d+)z/, 'l$1 0 0 $2 $3 0z'))[0]!.points)
    .flatMap((ring) => ring.map((to, i) => [ring.at(i - 1)!, to] as const))
    .filter(([a, b]) => a[1] > y !== b[1] > y)
    .filter(([a, b]) => x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])).length %
    2 ===
  1;

const points = Array.from({ length: 600 }, (_, i) => [
  (i % 30) * 10 + 5.5,
  Math.floor(i / 30) * 10 + 5.5,
]);

describe('tiles of a path', () => {
  it('lie side by side and are cut at the edge of the canvas', () => {
    expect(TILES).toHaveLength(6);
    expect(tilesOf({ width: 250, height: 90 }, 100).at(-1)).toEqual({
      x: 200,
      y: 0,
      width: 50,
      height: 90,
    });
  });

  it.each([
    ['land', false],
    ['the sea around it', true],
  ])('fill together what the whole path fills: %s', (_, whole) => {
    const tiles = filledTiles(ISLAND + POND, TILES, whole);
    for (const [x, y] of points) {
      const inside = fills(ISLAND + POND, x!, y!) !== whole;
      const here = tiles.filter(
        ({ box }) => x! > box[0] && y! > box[1] && x! < box[2] && y! < box[3],
      );
      expect(
        here.some(({ d }) => fills(d, x!, y!)),
        `${x}, ${y}`,
      ).toBe(inside);
    }
  });

  it('leave out what has nothing in it', () => {
    expect(filledTiles(POND, TILES)).toHaveLength(1);
    expect(strokedTiles(POND, TILES)).toHaveLength(1);
    expect(filledTiles('', TILES)).toEqual([]);
  });

  it('stroke every piece of the edge once, and nothing of their own', () => {
    const piecesOf = (d: string) =>
      linesOf(d).flatMap(({ points: line, closed }) =>
        (closed ? [...line, line[0]!] : line)
          .slice(1)
          .map((to, i) => [line[i]!, to].map(String).sort().join(' ')),
      );
    const strokes = strokedTiles(ISLAND + POND, TILES).flatMap(({ d }) => piecesOf(d));
    expect(strokes.sort()).toEqual(piecesOf(ISLAND + POND).sort());
  });

  it('say what they cover', () => {
    for (const { d, box } of strokedTiles(ISLAND, TILES))
      for (const [x, y] of linesOf(d).flatMap(({ points: line }) => line))
        expect([x >= box[0], y >= box[1], x <= box[2], y <= box[3]]).toEqual(Array(4).fill(true));
  });
});
