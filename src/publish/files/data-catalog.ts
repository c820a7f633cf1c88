import type { FileHead } from './data-envelope.ts';

/** A file of a data set, for machines. */
type Distribution = { url: string; mediaType: string; size: number };
export type CatalogEntry = {
  head: FileHead;
  /** Where a person reads about it. */
  url: string;
  files: readonly Distribution[];
};

/**
 * The catalogue of all data sets as schema.org's DataCatalog, for JSON-LD.
 * @param about the catalogue as a whole
 */
export const dataCatalog = (
  about: FileHead,
  language: string,
  entries: readonly CatalogEntry[],
): object => ({
  '@context': 'https://schema.org',
  '@type': 'DataCatalog',
  ...described(about, about.page, language),
  dataset: entries.map(({ head, url, files }) => ({
    '@type': 'Dataset',
    ...described(head, url, language),
    creditText: head.credit,
    isAccessibleForFree: true,
    distribution: files.map(({ url: contentUrl, mediaType, size }) => ({
      '@type': 'DataDownload',
      contentUrl,
      encodingFormat: mediaType.replace(/;.*$/, ''),
      contentSize: `${size} B`,
    })),
  })),
});

const described = (head: FileHead, url: string, inLanguage: string) => ({
  '@id': url,
  name: head.title,
  description: head.description,
  url,
  version: head.version,
  dateModified: head.modified,
  license: head.licence.url,
  inLanguage,
  creator: { '@type': 'Organization', name: head.publisher },
});
