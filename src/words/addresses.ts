/** Kinds of record with a page of their own, and the folder of each. */
const FOLDERS = {
  chapter: 'chapters',
  claim: 'claims',
  map: 'maps',
  chart: 'charts',
  embed: 'embed',
} as const;
export type Addressable = keyof typeof FOLDERS;

/**
 * The address of a record's page from the top of the site: `/chapters/energy/`.
 * These addresses are a contract; see the README.
 */
export const addressOf = (kind: Addressable, id: string): string => `/${FOLDERS[kind]}/${id}/`;

/** What is added to the id of a figure in the address of its embed without any script. */
const STILL = '-still';

/** The address of an embed without any script: `/embed/region-still/`. */
export const stillAddress = (id: string): string => addressOf('embed', id + STILL);

/** An address from the top of the site under a base path: `/sub` + `/maps/` = `/sub/maps/`. */
export const underBase = (address: string, base: string): string =>
  `${base.replace(/\/+$/, '')}${address}`;

/** The full address, for canonical links, embeds and citations. */
export const absolute = (address: string, site: string, base: string): string =>
  new URL(underBase(address, base), site).href;

/** The address of a record's oEmbed answer: `/oembed/map/region.json`. */
export const oembedAddress = (kind: Addressable, id: string, form: 'json' | 'xml'): string =>
  `/oembed/${kind}/${id}.${form}`;
/** An address as every program takes it: letters beyond ASCII percent-encoded. */
export const asUri = (address: string): string => new URL(address).href;

/** The address of a page in a language: the first language has no prefix, others stand under /<tag>/. */
export const localAddress = (address: string, tag: string, first: string): string =>
  tag === first ? address : `/${tag}${address}`;
