/**
 * How a file of the site is served. `page`: a document of the site. `embed`: a document made to
 * stand in a frame of any host. `asset`: its name holds its hash, so that it never changes.
 * `worker`: a service worker. `file`: any other, such as data, feeds and pictures.
 */
export type Kind = 'page' | 'embed' | 'asset' | 'worker' | 'file';

/** Regular expressions, tried in this order, on addresses from the top of the site without the first slash. */
export const PATTERNS: readonly (readonly [kind: Kind, pattern: string])[] = [
  ['asset', '(?:_astro|fonts|ground)/.+'],
  ['embed', '(?:[^/]+/)?embed/[^/]+/(?:index\\.html)?'],
  ['worker', 'offline\\.js'],
  ['page', '(?:.*/)?(?:[^/]*\\.html)?'],
  ['file', '.*'],
];

/** The kind of a file, by its path or address from the top of the site: "/embed/region/" or "embed/region/index.html". */
export const kindOf = (address: string): Kind =>
  PATTERNS.find(([, pattern]) => new RegExp(`^/?${pattern}$`, 's').test(address))![0];
