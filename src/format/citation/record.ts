/** A work as a record of the Citation Style Language, in its JSON form. */
export type CslRecord = {
  id: string;
  type: 'webpage' | 'map';
  title: string;
  author: { literal: string }[];
  'container-title': string;
  issued: { 'date-parts': [[number, number, number]] };
  URL: string;
  language: string;
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
};

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
}: CitedWork): CslRecord {
  const [year, month, day] = published.split('-').map(Number) as [number, number, number];
  return {
    id: `${kind}-${id}`,
    type: kind === 'map' ? 'map' : 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': site,
    issued: { 'date-parts': [[year, month, day]] },
    URL: url,
    language,
  };
}
