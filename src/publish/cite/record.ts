/** A work as a record of the Citation Style Language, in its JSON form. */
export type CslRecord = {
  id: string;
  type: 'webpage' | 'map' | 'dataset';
  title: string;
  author: { literal: string }[];
  'container-title': string;
  /** The site again: neither BibTeX nor RIS keep the container of a page. */
  publisher: string;
  issued: { 'date-parts': [[number, number, number]] };
  URL: string;
  language: string;
  /** Of data, which change. */
  version?: string;
};

export type CitedWork = {
  kind: string;
  id: string;
  title: string;
  author: string;
  site: string;
  /** A day as 2026-11-24. */
  published: string;
  url: string;
  language: string;
  version?: string | undefined;
};

/** Kinds of work that are more than a page of a site. */
const TYPES: Readonly<Record<string, CslRecord['type']>> = { map: 'map', data: 'dataset' };

/** The record that all forms of a citation are made from. */
export function cslRecord({
  kind,
  id,
  title,
  author,
  site,
  published,
  url,
  language,
  version,
}: CitedWork): CslRecord {
  const [year, month, day] = published.split('-').map(Number) as [number, number, number];
  return {
    id: `${kind}-${id}`,
    type: TYPES[kind] ?? 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': site,
    publisher: site,
    issued: { 'date-parts': [[year, month, day]] },
    URL: url,
    language,
    ...(version !== undefined && { version }),
  };
}
