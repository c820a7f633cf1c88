import sharp from 'sharp';
import type { FileHead } from './data-envelope.ts';
import { hasOsmLines, mapGeoJson, mapJson, mapTable, type MapFacts } from './map-tables.ts';
import type { MapDefinition } from '../../model/map.ts';
import type { Licence } from '../../model/provenance.ts';
import { geographyFiles } from './data-files.ts';
import type { Download } from './download.ts';
import { sourceNote } from '../../site/source-note.ts';
import { headOf } from './file-head.ts';
import {
  addressesOf,
  documentFile,
  pictures,
  tableFile,
  type FigureFiles,
} from './figure-files.ts';
import { pathOfFile } from '../../read/files.ts';
import { mapPicture } from '../pictures/map-pictures.ts';
import { mapDefinitions } from '../../site/maps.ts';
import { once } from '../../site/once.ts';
import type { Site } from '../../site/site.ts';

/** The files of all maps, in the order of the maps. All languages share those of the first. */
export const mapFiles = ({ first }: Site): Promise<FigureFiles[]> => made(first);
const made = once((site: Site) =>
  Promise.all(mapDefinitions(site).map((map) => filesOf(site, map))),
);

async function filesOf(site: Site, map: MapDefinition): Promise<FigureFiles> {
  const { id, title, note } = map;
  const at = addressesOf('map', id);
  const head = headFor(site, map);
  const source = (id: string) => sourceNote(site, id);
  const facts: MapFacts = { map, ...site.content.geo, source };
  const relief = map.relief === undefined ? undefined : await reliefData(map.relief);
  const { svg } = await mapPicture(site, id, { relief });
  const files = [
    ...(await pictures(svg, at, site.content.licences['cc-by'])),
    tableFile(mapTable(facts), head, note, at('.csv')),
    documentFile(mapJson(head, facts), head, at('.json')),
    documentFile(mapGeoJson(head, facts, 'own'), head, at('.geojson'), { format: 'geojson' }),
    ...(hasOsmLines(map) ? [osmFile(site, facts, at('-openstreetmap.geojson'))] : []),
    ...baseMap(site),
  ];
  return { kind: 'map', id, title, credit: map.credits.join(' · '), files };
}

const headFor = (
  site: Site,
  { id, title, summary, credits }: MapDefinition,
  under?: Licence,
  credit = credits.join(' · '),
): FileHead =>
  headOf(site, { title, description: summary, page: { kind: 'map', id }, credit }, under);

/** The lines that come from OpenStreetMap, under its licence. */
function osmFile(site: Site, facts: MapFacts, address: string): Download {
  const { t } = site.locale;
  const head = headFor(site, facts.map, site.content.licences.odbl, t('data.osmCredit'));
  return documentFile(mapGeoJson(head, facts, 'osm'), head, address, {
    format: 'geojson',
    title: t('data.osm'),
  });
}

/** The ground that all maps are drawn on. */
const GROUND = ['gshhg.topo.json', 'openstreetmap-border.topo.json'];
const baseMap = (site: Site): Download[] =>
  geographyFiles(site)
    .filter(({ name }) => GROUND.includes(name))
    .flatMap(({ files }) =>
      files.map((file) => ({ ...file, title: site.locale.t('data.baseMap') })),
    );

/** Width of a relief in a file, px, and how many tones it has. */
const RELIEF = { width: 960, tones: 24 };
/** The grey of a relief that changes nothing. */
const NEUTRAL = 128;

/**
 * A relief as a data URI of PNG: white where slopes are lit and black where they are not, the more opaque the
 * steeper. Laid over a map it does what a hard light of the grey picture does, in every program that draws SVG.
 */
async function reliefData(id: string): Promise<string> {
  const { data, info } = await sharp(pathOfFile(`content/geo/relief-${id}.avif`))
    .resize(RELIEF.width)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const slopes = Buffer.alloc(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const value = data[at * channels]!;
    const opacity = Math.round((Math.abs(value - NEUTRAL) / NEUTRAL) * RELIEF.tones) / RELIEF.tones;
    slopes.fill(value > NEUTRAL ? 255 : 0, at * 4, at * 4 + 3);
    slopes[at * 4 + 3] = Math.min(255, Math.round(opacity * 255));
  }
  const png = await sharp(slopes, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 2 * RELIEF.tones, dither: 0, compressionLevel: 9 })
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
