import sharp from 'sharp';
import { addressOf } from '../../words/addresses.ts';
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
import { ledger } from '../../read/ledger.ts';
import { DEFAULT_LOCALE, localeOf } from '../../read/locales.ts';
import { mapPicture } from '../pictures/map-pictures.ts';
import { mapDefinitions } from '../../site/maps.ts';
import { licence } from '../../read/provenance.ts';

let made: Promise<FigureFiles[]> | undefined;

/** The files of all maps, in the order of the maps; made once a build. */
export const mapFiles = (): Promise<FigureFiles[]> =>
  (made ??= Promise.all(mapDefinitions().map(filesOf)));

async function filesOf(map: MapDefinition): Promise<FigureFiles> {
  const { id, title, note } = map;
  const at = addressesOf('map', id);
  const head = headFor(map);
  const facts: MapFacts = { map, ...ledger().geo, source: sourceNote };
  const relief = map.relief === undefined ? undefined : await reliefData(map.relief);
  const locale = localeOf(DEFAULT_LOCALE);
  const { svg } = await mapPicture(id, locale, { relief });
  const files = [
    ...(await pictures(svg, at)),
    tableFile(mapTable(facts), head, note, at('.csv')),
    documentFile(mapJson(head, facts), head, at('.json')),
    documentFile(mapGeoJson(head, facts, 'own'), head, at('.geojson'), { format: 'geojson' }),
    ...(hasOsmLines(map) ? [osmFile(map, facts, at('-openstreetmap.geojson'))] : []),
    ...baseMap(map),
  ];
  return { kind: 'map', id, title, credit: map.credits.join(' · '), files };
}

const headFor = (map: MapDefinition, under?: Licence, credit = map.credits.join(' · ')): FileHead =>
  headOf(
    { title: map.title, description: map.summary, page: addressOf('map', map.id), credit },
    under,
  );

/** The lines that come from OpenStreetMap, under its licence. */
function osmFile(map: MapDefinition, facts: MapFacts, address: string): Download {
  const { t } = localeOf(DEFAULT_LOCALE);
  const head = headFor(map, licence('odbl'), t('data.osmCredit'));
  return documentFile(mapGeoJson(head, facts, 'osm'), head, address, {
    format: 'geojson',
    title: t('data.osm'),
  });
}

/** The base map that a map is drawn on, which it shares with others. */
const baseMap = ({ base }: MapDefinition): Download[] =>
  geographyFiles()
    .filter(({ name }) => name.startsWith(base) && name.endsWith('.topo.json'))
    .flatMap(({ files }) =>
      files.map((file) => ({ ...file, title: localeOf(DEFAULT_LOCALE).t('data.baseMap') })),
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
