import { readFileSync, writeFileSync } from 'node:fs';
import { geoConicConformal, geoPath } from 'd3';
import sharp from 'sharp';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parse } from 'yaml';

/**
 * `npm run geo:relief -- hillshade.jpg`: cuts a grey hillshade to the land and packs it.
 * The picture has to be in the projection that content/geo/relief-btc.yaml describes. The map of the region
 * reaches farther south than the picture and has a copy whose shading runs out towards its lower edge.
 */
type Relief = {
  parallels: [number, number];
  meridian: number;
  scale: number;
  translate: [number, number];
  width: number;
  height: number;
};

const [picture] = process.argv.slice(2);
if (!picture) throw new Error('Name the picture: npm run geo:relief -- hillshade.jpg');
const relief = parse(readFileSync('content/geo/relief-btc.yaml', 'utf8')) as Relief;
const { width, height } = relief;

const projection = geoConicConformal()
  .parallels(relief.parallels)
  .rotate([-relief.meridian, 0])
  .scale(relief.scale)
  .translate(relief.translate)
  .clipExtent([
    [0, 0],
    [width, height],
  ]);
const topology = JSON.parse(
  readFileSync('content/geo/natural-earth.topo.json', 'utf8'),
) as Topology;
const land =
  geoPath(projection)(feature(topology, topology.objects['countries'] as GeometryCollection)) ?? '';

/** White over the sea, so that the picture may be multiplied into a map as it is. */
const sea =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
  `<path fill="#fff" fill-rule="evenodd" d="M0 0H${width}V${height}H0Z${land}"/></svg>`;
const packed = await sharp(picture)
  .resize(width, height)
  .greyscale()
  .linear(1.15, -36)
  .composite([{ input: Buffer.from(sea) }])
  .webp({ quality: 30, effort: 6 })
  .toBuffer();
/** White towards the lower edge, from so many rows above it. */
const FADE = 100;
const fade =
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
  `<linearGradient id="f" x2="0" y2="1"><stop stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#fff"/></linearGradient>` +
  `<rect y="${height - FADE}" width="${width}" height="${FADE}" fill="url(#f)"/></svg>`;
const faded = await sharp(packed)
  .composite([{ input: Buffer.from(fade) }])
  .greyscale()
  .webp({ quality: 30, effort: 6 })
  .toBuffer();

for (const [id, bytes] of [
  ['btc', packed],
  ['region', faded],
] as const) {
  writeFileSync(`content/geo/relief-${id}.webp`, bytes);
  console.log(`content/geo/relief-${id}.webp: ${(bytes.length / 1000).toFixed(1)} kB`);
}
