import { csvParseRows } from 'd3';
import { csvOf, tablesOf, type Table } from './data-tables.ts';
import { fileSchema, jsonText, signatureOf, type FileHead } from './data-envelope.ts';
import { zipOf } from './zip.ts';
import { articleWords } from '../../words/article-words.ts';
import { addressOf } from '../../words/addresses.ts';
import { once } from '../../site/once.ts';
import type { Site } from '../../site/site.ts';
import { DATA } from '../../site/subject.ts';
import { dataSets, type DataSet } from './data-sets.ts';
import { download, type Download } from './download.ts';
import { modified } from '../../site/edition.ts';
import { headOf } from './file-head.ts';
import { readText } from '../../read/files.ts';
import type { GeoFile } from '../../model/provenance.ts';

/** The files of one data set, the schema last. */
export type DataGroup = {
  name: string;
  title: string;
  head: FileHead;
  /** How many records it holds; undefined for what is no list. */
  count?: number;
  files: Download[];
};

/** The folder of all data files. */
export const DATA_FOLDER = addressOf(DATA.kind, DATA.id);

/** The ledger by kind of record: JSON, CSV and JSON Schema. All languages share the files of the first. */
export const ledgerFiles = ({ first }: Site): DataGroup[] => ledger(first);
const ledger = once((site: Site) => dataSets(site).map((set) => setFiles(site, set)));

/** The geographic files behind the maps that are no list of records: base maps and lines. */
export const geographyFiles = ({ first }: Site): DataGroup[] => geography(first);
const geography = once((site: Site) =>
  site.content.geo.files
    .filter(({ name }) => /\.(csv|json)$/.test(name) && name !== 'places.csv')
    .map((file) => geoGroup(site, file)),
);

function setFiles(site: Site, set: DataSet): DataGroup {
  const { t } = site.locale;
  const { name, one, schema, records } = set;
  const head = headOf(site, {
    title: `${t('site.name')}: ${t(`data.set.${name}.title`)}`,
    description: t(`data.set.${name}.text`, {
      article: articleWords(site.content.checkedArticle, t),
    }),
    page: DATA,
  });
  const about = { licence: head.licence };
  const id = site.url(`/data/schema/${one}.json`);
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

function geoGroup(site: Site, file: GeoFile): DataGroup {
  const { name, title, origin, credit, licence } = file;
  const head = headOf(site, { title, description: origin, page: DATA, credit }, licence);
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
const licenceText = ({ content }: Site): Download =>
  download(readText('CONTENT-LICENSE').text, {
    address: '/data/licence.txt',
    format: 'txt',
    licence: content.licences['cc-by'],
  });

/** Everything below /data/ but the archive. */
const looseFiles = (site: Site): Download[] => [
  ...[...ledgerFiles(site), ...geographyFiles(site)].flatMap(({ files }) => files),
  licenceText(site),
];

/** All of them in one archive; the same content gives the same bytes. */
export const archive = ({ first }: Site): Download => archived(first);
const archived = once((site: Site): Download => {
  const files = looseFiles(site);
  const entries = files.map(({ address, bytes }) => ({
    path: address.slice(DATA_FOLDER.length),
    bytes: bytes(),
  }));
  return download(zipOf(entries, modified(site)), {
    address: `${DATA_FOLDER}all.zip`,
    format: 'zip',
    licence: site.content.licences['cc-by'],
    rows: files.length,
  });
});

/** Everything below /data/. */
export const dataFiles = (site: Site): Download[] => [...looseFiles(site), archive(site)];
