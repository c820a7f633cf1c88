import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as h5wasm from 'h5wasm/node';
import { dividerWalk } from '../../draw/distance.ts';
import { borderLines, exactPieces, type Borders } from './arcs.ts';
import type { Arrays } from './gshhg.ts';
import { naturalEarth, type Atlas } from './natural-earth.ts';
import { borderLine, openStreetMap } from './openstreetmap.ts';
import { debianFile } from './packages.ts';
import { shoreAndWater } from './shore.ts';

/** `npm run geo`: cuts the base maps and the table of border lengths out of packages. */
const { resolve } = createRequire(import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(file), 'utf8'));
const write = (name: string, text: string) => {
  writeFileSync(`content/geo/${name}`, text);
  console.log(`content/geo/${name}: ${Math.round(text.length / 1000)} kB`);
};

const borders = read('@osm_borders/maritime_10m/borders.geo.json') as Borders;
const [nakhchivan, mainland] = exactPieces(borders).map((piece) =>
  piece.map(([lon, lat]) => [lon!, lat!] as const),
);

/** Lengths of the dividers, km; the smallest is finer than most bends of the line. */
const RULERS = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 20];
const lengths = RULERS.map((ruler) => {
  const [west, east] = [dividerWalk(nakhchivan!, ruler), dividerWalk(mainland!, ruler)];
  return [ruler, ...[west, east, west + east].map((km) => km.toFixed(1))].join();
});

write(
  'natural-earth.topo.json',
  JSON.stringify(naturalEarth(read('world-atlas/countries-10m.json') as Atlas)),
);
write('openstreetmap-border.topo.json', JSON.stringify(openStreetMap(borders)));
write('border-line.topo.json', JSON.stringify(borderLine(borders)));
write(
  'gshhg.topo.json',
  JSON.stringify(
    shoreAndWater(
      await arraysOf(debianFile('binned_GSHHS_f.nc')),
      await arraysOf(debianFile('binned_river_f.nc')),
      borderLines(borders),
    ),
  ),
);
write(
  'border-lengths.csv',
  `${['ruler_km,nakhchivan_km,mainland_km,total_km', ...lengths].join('\n')}\n`,
);

/** The arrays of a netCDF file, each read when it is asked for. */
async function arraysOf(path: string): Promise<Arrays> {
  const { FS } = await h5wasm.ready;
  const name = basename(path);
  FS.writeFile(name, readFileSync(path));
  const file = new h5wasm.File(name, 'r');
  const known = new Map<string, ArrayLike<number>>();
  return (array) => {
    const values =
      known.get(array) ?? ((file.get(array) as h5wasm.Dataset).value as ArrayLike<number>);
    known.set(array, values);
    return values;
  };
}
