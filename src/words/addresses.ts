import { WORKS, type WorkKind } from '../model/works.ts';

/** Something that has an address: a record with a page or a place on one, or a page by its name. */
export type Reference = { kind: ReferenceKind; id: string };
export type ReferenceKind =
  WorkKind | 'data' | 'embed' | 'event' | 'page' | 'source' | 'still' | 'term';

const ofWork = (kind: WorkKind) => (id: string) => `/${WORKS[kind].folder}/${id}/`;

/** Pages whose address is not made from their name. */
const FILES: Readonly<Record<string, string>> = { home: '/', '404': '/404.html' };

/** Addresses from the top of the site. They are a contract; see the README. */
const ADDRESSES: Readonly<Record<ReferenceKind, (id: string) => string>> = {
  chapter: ofWork('chapter'),
  claim: ofWork('claim'),
  map: ofWork('map'),
  chart: ofWork('chart'),
  data: () => '/data/',
  embed: (id) => `/embed/${id}/`,
  event: (id) => `/timeline/#event-${id}`,
  page: (id) => FILES[id] ?? `/${id}/`,
  source: (id) => `/sources/#${id}`,
  /** The embed of a figure without any script. */
  still: (id) => `/embed/${id}-still/`,
  term: (id) => `/glossary/#${id}`,
};

/** The address of a record or page from the top of the site: `/chapters/energy/`. */
export const addressOf = (kind: ReferenceKind, id: string): string => ADDRESSES[kind](id);

/** An address from the top of the site under a base path: `/sub` + `/maps/` = `/sub/maps/`. */
export const underBase = (address: string, base: string): string =>
  `${base.replace(/\/+$/, '')}${address}`;

/** An address as every program takes it: letters beyond ASCII percent-encoded. */
export const asUri = (address: string): string => new URL(address).href;

/** The address of a page in a language: the first language has no prefix, others stand under /<tag>/. */
export const localAddress = (address: string, tag: string, first: string): string =>
  tag === first ? address : `/${tag}${address}`;
