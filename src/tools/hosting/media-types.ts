/** Text files of the site by the ending of their names: packed beforehand, and served with these types. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  svg: 'image/svg+xml',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** A kind of data file whose type hosts do not know, or would guess wrong. */
export type DataType = {
  /** Regular expression on addresses from the top of the site without the first slash. */
  pattern: string;
  /** The same as hosts with wildcards write it: "*" stands for any text. */
  wildcard: string;
  type: string;
};

const byEnding = (ending: string, type = TEXT_TYPES[ending]!): DataType => ({
  pattern: `.*\\.${ending.replaceAll('.', '\\.')}`,
  wildcard: `*.${ending}`,
  type,
});

/** No file may fit two of these: hosts would join their types. */
export const DATA_TYPES: readonly DataType[] = [
  byEnding('geojson'),
  byEnding('topo.json', 'application/json'),
  byEnding('topojson', 'application/json'),
  // Schemas are named for what they describe, "claim.json", and told by their folder.
  {
    pattern: 'data/schema/[^/]+\\.json',
    wildcard: 'data/schema/*',
    type: 'application/schema+json',
  },
  byEnding('schema.json', 'application/schema+json'),
  ...['csv', 'md', 'bib', 'ris', 'webmanifest'].map((ending) => byEnding(ending)),
];
