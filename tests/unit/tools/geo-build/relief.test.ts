import { describe, expect, it } from 'vitest';
import { gridOf, heightAt, mended, type Grid } from '../../../../src/tools/geo-build/heights.ts';
import { hillshade } from '../../../../src/tools/geo-build/hillshade.ts';
import { debianFile } from '../../../../src/tools/geo-build/packages.ts';

const grid = (at: Grid['at']): Grid => ({
  west: 0,
  south: -90,
  step: 0.5,
  columns: 720,
  rows: 361,
  at,
});

/** A classic netCDF file of two dimensions, 4 across and 2 up, and a variable of floats. */
function file(): Buffer {
  const number = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
  };
  const text = (value: string) =>
    Buffer.concat([
      number(value.length),
      Buffer.from(value.padEnd(Math.ceil(value.length / 4) * 4, '\0')),
    ]);
  const list = (tag: number, ...items: Buffer[]) =>
    Buffer.concat([number(tag), number(items.length), ...items]);
  const head = (begin: number) =>
    Buffer.concat([
      Buffer.from('CDF\x01'),
      number(0),
      list(10, text('X'), number(4), text('Y'), number(2)).fill(0, 0, 0),
      list(0),
      list(
        11,
        Buffer.concat([
          text('ROSE'),
          number(2),
          number(1),
          number(0),
          list(0),
          number(5),
          number(32),
          number(begin),
        ]),
      ),
    ]);
  const dimensions = list(
    10,
    Buffer.concat([text('X'), number(4)]),
    Buffer.concat([text('Y'), number(2)]),
  );
  const whole = (begin: number) =>
    Buffer.concat([
      Buffer.from('CDF\x01'),
      number(0),
      dimensions,
      list(0),
      head(begin).subarray(-variableLength()),
    ]);
  const variableLength = () =>
    list(
      11,
      Buffer.concat([
        text('ROSE'),
        number(2),
        number(1),
        number(0),
        list(0),
        number(5),
        number(32),
        number(0),
      ]),
    ).length;
  const values = Buffer.alloc(32);
  for (let i = 0; i < 8; i++) values.writeFloatBE(i * 100, i * 4);
  return Buffer.concat([whole(whole(0).length), values]);
}

describe('heights', () => {
  it('are read row by row from a netCDF file', () => {
    const read = gridOf(file(), 'ROSE');
    expect([read.columns, read.rows, read.step]).toEqual([4, 2, 90]);
    expect([read.at(0, 0), read.at(3, 0), read.at(1, 1)]).toEqual([0, 300, 500]);
    expect(() => gridOf(file(), 'DEPTH')).toThrow(/holds no heights by the name of DEPTH: ROSE/);
  });

  it('are smooth between points and nought at sea', () => {
    const slope = grid((column) => column * 100 - 1000);
    expect(heightAt(slope, [15, 40])).toBeCloseTo(2000, 6);
    expect(heightAt(slope, [15.2, 40])).toBeCloseTo(2040, 6);
    expect(heightAt(slope, [2, 40])).toBe(0);
  });

  it('in hundreds of feet become metres, in their block alone, and the sea beside them stays', () => {
    const fault = { west: 10, east: 11, south: 40, north: 41 };
    const flat = mended(
      grid((column) => (column === 21 ? -5 : 50)),
      [fault],
    );
    expect(flat.at(20, 260)).toBeCloseTo(1524, 6);
    expect(flat.at(21, 261)).toBe(-5);
    expect([flat.at(19, 260), flat.at(23, 260), flat.at(20, 259), flat.at(20, 263)]).toEqual([
      50, 50, 50, 50,
    ]);
  });
});

it('a hill is light in the north-west, dark in the south-east, and flat ground has one grey', () => {
  const side = 21;
  const heights = Float64Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [(i % side) - 10, Math.floor(i / side) - 10];
    return 5 * Math.exp(-(x * x + y * y) / 12);
  });
  const shade = hillshade(heights, { width: side, height: side }, 0.9);
  const at = (x: number, y: number) => shade[y * side + x]!;
  expect(at(8, 8)).toBeGreaterThan(140);
  expect(at(12, 12)).toBeLessThan(100);
  expect(at(0, 0)).toBe(119);
});

it('a file of a package that is missing is asked for by the name of its package', () => {
  expect(() => debianFile('etopo5.cdf', '/nowhere')).toThrow(
    /Debian package ferret-datasets is in none of .*apt-get install ferret-datasets/,
  );
});
