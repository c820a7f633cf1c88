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
    ...baseMap(site, map),
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

/** The base map that a map is drawn on, which it shares with others. */
const baseMap = (site: Site, { base }: MapDefinition): Download[] =>
  geographyFiles(site)
    .filter(({ name }) => name.startsWith(base) && name.endsWith('.topo.json'))
    .flatMap(({ files }) =>
      files.map((file) => ({ ...file, title: site.locale.t('data.baseMap') })),
    );

/**
 * The shadows of a relief as a data URI of PNG: black, and the more opaque the darker. Laid over a map
 * they darken it as multiplying would, in every program that draws SVG.
 */
async function reliefData(id: string): Promise<string> {
  const { data, info } = await sharp(pathOfFile(`content/geo/relief-${id}.webp`))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const shadows = Buffer.alloc(data.length);
  for (let at = 0; at < data.length; at += info.channels)
    shadows[at + 3] = Math.round(((255 - data[at]!) * data[at + 3]!) / 255);
  const { width, height } = info;
  const png = await sharp(shadows, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
