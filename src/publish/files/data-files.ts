import { csvParseRows } from 'd3';
import { csvOf, tablesOf, type Table } from './data-tables.ts';
import { fileSchema, jsonText, signatureOf, type FileHead } from './data-envelope.ts';
import { zipOf } from './zip.ts';
import { DATA_PAGE } from '../../site/data-page.ts';
import { dataSets, type DataSet } from './data-sets.ts';
import { download, type Download } from './download.ts';
import { modified } from '../../site/edition.ts';
import { headOf } from './file-head.ts';
import { readText } from '../../read/files.ts';
import { DEFAULT_LOCALE, localeOf } from '../../read/locales.ts';
import { geoFiles, type GeoFile } from '../../read/provenance.ts';
import { fullAddress } from '../../site/site.ts';

/** The files of one data set, the schema last. */
export type DataGroup = {
  name: string;
  title: string;
  head: FileHead;
  /** How many records it holds; undefined for what is no list. */
  count?: number;
  files: Download[];
};

/** Address of the archive of all data files. */
const ARCHIVE = '/data/all.zip';

let groups: DataGroup[] | undefined;
let geography: DataGroup[] | undefined;

/** The ledger by kind of record: JSON, CSV and JSON Schema. */
export const ledgerFiles = (): DataGroup[] => (groups ??= dataSets().map(setFiles));

/** The geographic files behind the maps that are no list of records: base maps and lines. */
export const geographyFiles = (): DataGroup[] =>
  (geography ??= geoFiles()
    .filter(({ name }) => /\.(csv|json)$/.test(name) && name !== 'places.csv')
    .map(geoGroup));

function setFiles(set: DataSet): DataGroup {
  const { t } = localeOf(DEFAULT_LOCALE);
  const { name, one, schema, records } = set;
  const head = headOf({
    title: `${t('site.name')}: ${t(`data.set.${name}.title`)}`,
    description: t(`data.set.${name}.text`),
    page: DATA_PAGE,
  });
  const about = { licence: head.licence };
  const id = fullAddress(`/data/schema/${one}.json`);
  const json = jsonText({ $schema: id, ...head, count: records.length, records });
  const tables = tablesOf(name, one, schema, records);
  return {
    name,
    title: t(`data.set.${name}.title`),
    head,
    count: records.length,
    files: [
      download(json, {
        ...about,
        address: `/data/${name}.json`,
        format: 'json',
        rows: records.length,
      }),
      ...tables.map((table) =>
        download(csvOf(table, signatureOf(head)), {
          ...about,
          address: `/data/${table.name}.csv`,
          format: 'csv',
          rows: table.rows.length,
          ...(isEmptyHistory(table) && { title: t('data.unchanged') }),
        }),
      ),
      download(jsonText(fileSchema(id, one, schema)), {
        ...about,
        address: `/data/schema/${one}.json`,
        format: 'schema',
      }),
    ],
  };
}

/** A table of changes that nothing stands in yet. */
const isEmptyHistory = ({ name, rows }: Table): boolean =>
  name.endsWith('-history') && rows.length === 0;

function geoGroup(file: GeoFile): DataGroup {
  const { name, title, origin, credit, licence } = file;
  const head = headOf({ title, description: origin, page: DATA_PAGE, credit }, licence);
  const { text } = readText(`content/geo/${name}`);
  const address = `/data/geo/${name}`;
  if (name.endsWith('.json')) {
    // A topology may carry members of its own beside those of its format.
    const { type, ...topology } = JSON.parse(text) as Record<string, unknown>;
    const signed = `${JSON.stringify({ type, ...head, ...topology })}\n`;
    return {
      name,
      title,
      head,
      files: [download(signed, { address, format: 'topojson', licence })],
    };
  }
  const [columns = [], ...rows] = csvParseRows(text);
  const csv = csvOf({ name, columns, rows }, signatureOf(head));
  return {
    name,
    title,
    head,
    count: rows.length,
    files: [download(csv, { address, format: 'csv', licence, rows: rows.length })],
  };
}

/** The licence of the site's own work and the credits of others, as a text for the archive. */
const licenceText = (): Download =>
  download(readText('CONTENT-LICENSE').text, {
    address: '/data/licence.txt',
    format: 'txt',
    licence: headOf({ title: '', description: '', page: DATA_PAGE }).licence,
  });

/** Everything below /data/ but the archive. */
const looseFiles = (): Download[] => [
  ...[...ledgerFiles(), ...geographyFiles()].flatMap(({ files }) => files),
  licenceText(),
];

let archived: Download | undefined;

/** All of them in one archive; the same content gives the same bytes. */
export function archive(): Download {
  const files = looseFiles();
  archived ??= download(
    zipOf(
      files.map(({ address, bytes }) => ({
        path: address.slice(DATA_PAGE.length),
        bytes: bytes(),
      })),
      modified(),
    ),
    {
      address: ARCHIVE,
      format: 'zip',
      licence: headOf({ title: '', description: '', page: DATA_PAGE }).licence,
      rows: files.length,
    },
  );
  return archived;
}

/** Everything below /data/. */
export const dataFiles = (): Download[] => [...looseFiles(), archive()];
