import type { FileFormat } from '../../words/file-formats.ts';
import type { Licence } from '../../model/provenance.ts';

/** A file that readers can take away. */
export type Download = {
  /** Address from the top of the site: "/data/claims.json". */
  address: string;
  format: FileFormat;
  licence: Licence;
  /** Size in bytes. */
  size: number;
  /** How many records, rows or files it holds, where it holds any. */
  rows?: number | undefined;
  /** What it is, where its format alone does not say it. */
  title?: string | undefined;
  bytes: () => Uint8Array;
};

type Content = Pick<Download, 'address' | 'format' | 'licence' | 'rows' | 'title'>;

/** A file whose content is at hand. */
export function download(content: string | Uint8Array, about: Content): Download {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { ...about, size: bytes.length, bytes: () => bytes };
}

/** The last part of a file's address; a schema keeps its folder, for its records have the same name. */
export const fileName = ({ address, format }: Pick<Download, 'address' | 'format'>): string =>
  address
    .split('/')
    .slice(format === 'schema' ? -2 : -1)
    .join('/');
