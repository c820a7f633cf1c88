import { pagesOf, type BuiltPage } from './pages.ts';
import { SITES } from './sites.ts';

const [root] = SITES;

/** Pages of the site at the top of a host that are made for readers. */
export const readersPages: BuiltPage[] = pagesOf(root).filter(
  ({ document }) =>
    !document.querySelector('meta[name=robots][content~=noindex], meta[http-equiv=refresh]'),
);

/** One page of each kind, and the sort of work it is. */
export const ONE_OF_EACH = [
  { kind: 'home', address: '/', work: false },
  { kind: 'chapter', address: '/chapters/energy/', work: true },
  { kind: 'claim', address: '/claims/nrg-40pct/', work: true },
  { kind: 'map', address: '/maps/btc-pipeline/', work: true },
  { kind: 'chart', address: '/charts/btc-throughput/', work: true },
  { kind: 'list of claims', address: '/claims/', work: false },
  { kind: 'list of maps', address: '/maps/', work: false },
  { kind: 'list of charts', address: '/charts/', work: false },
  { kind: 'list of sources', address: '/sources/', work: false },
  { kind: 'timeline', address: '/timeline/', work: false },
  { kind: 'glossary', address: '/glossary/', work: false },
  { kind: 'data', address: '/data/', work: false },
  { kind: 'offer of embeds', address: '/embed/', work: false },
  { kind: 'search', address: '/search/', work: false },
  { kind: 'method', address: '/method/', work: false },
  { kind: 'text about the site', address: '/about/', work: false },
  { kind: 'list of corrections', address: '/corrections/', work: false },
] as const;

/** The kind of a page by its address: records of one folder are of one kind. */
export const kindOf = (address: string): string =>
  address.replace(/^\/([a-z-]+)\/[^/]+\/$/, '/$1/<id>/');

/** The content of a tag of the head: "og:title", "twitter:image", "citation_title". */
export const metaOf = (document: Document, name: string): string | undefined =>
  document
    .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
    ?.getAttribute('content') ?? undefined;

export const pageAt = (address: string): BuiltPage =>
  readersPages.find((page) => page.address === address)!;
