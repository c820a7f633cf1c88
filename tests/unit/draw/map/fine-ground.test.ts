import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fineGround } from '../../../../src/draw/map/fine-ground.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { canvasOf, content, mapOf } from '../../../support/drawn.ts';
import { straightPieces } from '../../../support/straight.ts';

const PLATE = 856;
const LONGEST = 12;
/** The coast data has no more corners than this, km: 14 px in the closest stop of all. */
const SOURCE_KM = 1.2;

describe.each([...content.maps.keys()])('the close ground of the map %s', (id) => {
  const map = mapOf(id);
  const canvas = canvasOf(map);
  const { land, finer } = fineGround(map, dataFor(map, content.geo).base);
  const size = { width: canvas.width * finer, height: canvas.height * finer };
  const kmOf = (units: number) => units / finer / canvas.unitsPerKm;

  it('weighs at most 120 kB', () => {
    const paths = [
      ...land.countries.map(({ d }) => d),
      ...[land.sea, land.lakes, land.rivers, land.borders, land.armistice],
      ...land.lines.values(),
    ];
    expect(brotliCompressSync(paths.join()).length).toBeLessThan(120_000);
  });

  it.each(map.views.map((view) => [view.id, view] as const))(
    'has no straight piece of coast, lake or pipe of over 12 px in the stop %s',
    (_, { frame: { centre, widthKm } }) => {
      const pipes = [...land.lines].filter(([line]) => /section|pipeline/.test(line));
      const [cx, cy] = canvas.projection(centre)!;
      const isNear = ([x, y]: [number, number]) =>
        Math.abs(kmOf(x - cx * finer)) < widthKm / 2 &&
        Math.abs(kmOf(y - cy * finer)) < widthKm / 3;
      const long = [land.sea, land.lakes, ...pipes.map(([, d]) => d)]
        .flatMap((d) => straightPieces(d, size))
        .filter(({ from, to }) => isNear(from) || isNear(to))
        .map(({ length }) => kmOf(length))
        .filter((km) => (km / widthKm) * PLATE > LONGEST && km > SOURCE_KM);
      expect(long).toEqual([]);
    },
  );
});
