import type { InlineBlock } from './read-page.ts';

/** Hashes of what may run or style a page besides the site's own files. */
export type Hashes = { scripts: readonly string[]; styles: readonly string[] };

/** Names of the Trusted Types policies that scripts may make: one, for the address of the service worker. */
const TRUSTED_TYPES = 'service-worker';

/**
 * The content security policy of a document, without who may frame it.
 * Nothing is allowed that is not named, and nothing named is unsafe.
 */
export const policyOf = (kind: 'page' | 'embed', { scripts, styles }: Hashes): string =>
  [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    "img-src 'self' data:",
    kind === 'embed' ? "font-src 'self' data:" : "font-src 'self'",
    "connect-src 'self'",
    ...(kind === 'page' ? ["manifest-src 'self'", "worker-src 'self'", "frame-src 'self'"] : []),
    "base-uri 'none'",
    kind === 'page' ? "form-action 'self'" : "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${kind === 'page' ? TRUSTED_TYPES : "'none'"}`,
  ].join('; ');

/** The same with who may frame the document, which only a header can say. */
export const headerPolicyOf = (kind: 'page' | 'embed', hashes: Hashes): string =>
  `${policyOf(kind, hashes)}; frame-ancestors ${kind === 'embed' ? '*' : "'self'"}`;

/** The hashes of some blocks, each once, sorted. */
export const hashesOf = (blocks: Iterable<Pick<InlineBlock, 'tag' | 'hash'>>): Hashes => {
  const all = [...blocks];
  const of = (tag: InlineBlock['tag']) =>
    [...new Set(all.filter((block) => block.tag === tag).map(({ hash }) => hash))].sort();
  return { scripts: of('script'), styles: of('style') };
};

/** A page's own policy, for hosts that send no headers. */
export const metaPolicy = (policy: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}">`;
