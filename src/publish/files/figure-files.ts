import { readFileSync, statSync } from 'node:fs';
import { addressOf } from '../../words/addresses.ts';
import { csvOf, type Table } from './data-tables.ts';
import { jsonText, signatureOf, type FileHead } from './data-envelope.ts';
import type { FileFormat } from '../../words/file-formats.ts';
import { download, type Download } from './download.ts';
import type { Licence } from '../../model/provenance.ts';
import { pngOf } from '../pictures/kept-pictures.ts';

/** A map or a chart with the files that readers can take away. */
export type FigureFiles = {
  kind: 'map' | 'chart';
  id: string;
  title: string;
  /** Where what is drawn comes from. */
  credit: string;
  /** Pictures first, then data. */
  files: Download[];
};

/** How many px of a PNG stand for one of the picture. */
const PNG_SCALE = 2;

/** Makes the address of a file: `/maps/region/region.svg`. */
export const addressesOf =
  (kind: 'map' | 'chart', id: string) =>
  (ending: string): string =>
    `${addressOf(kind, id)}${id}${ending}`;

/** A picture as SVG and as PNG at twice its size. */
export async function pictures(
  svg: string,
  at: (ending: string) => string,
  licence: Licence,
): Promise<Download[]> {
  const path = await pngOf(svg, PNG_SCALE);
  return [
    download(svg, { address: at('.svg'), format: 'svg', licence }),
    {
      address: at('.png'),
      format: 'png',
      licence,
      size: statSync(path).size,
      bytes: () => readFileSync(path),
    },
  ];
}

/** A table as CSV that carries title, note, credit and licence in every row. */
export const tableFile = (table: Table, head: FileHead, note: string, address: string): Download =>
  download(csvOf(table, { ...signatureOf(head), about: note }), {
    address,
    format: 'csv',
    licence: head.licence,
    rows: table.rows.length,
  });

/** A document as JSON or GeoJSON. */
export const documentFile = (
  document: object,
  { licence: under }: FileHead,
  address: string,
  about: { format?: FileFormat; title?: string } = {},
): Download => download(jsonText(document), { address, format: 'json', licence: under, ...about });

/** Static paths of the files that lie beside the pages of figures; files they share lie elsewhere. */
export const ownFiles = (figures: readonly FigureFiles[]) =>
  figures.flatMap(({ kind, id, files }) => {
    const folder = addressOf(kind, id);
    return files
      .filter(({ address }) => address.startsWith(folder))
      .map((file) => ({
        params: { id, file: file.address.slice(folder.length) },
        props: { file },
      }));
  });
