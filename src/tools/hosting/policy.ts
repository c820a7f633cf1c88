import type { InlineBlock } from './inline-blocks.ts';

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
export const hashesOf = (blocks: Iterable<InlineBlock>): Hashes => {
  const all = [...blocks];
  const of = (tag: InlineBlock['tag']) =>
    [...new Set(all.filter((block) => block.tag === tag).map(({ hash }) => hash))].sort();
  return { scripts: of('script'), styles: of('style') };
};

const CHARSET = /<meta charset="[^"]*"\s*\/?>/i;

/**
 * A page with its own policy in it, for hosts that send no headers: right after the character set,
 * before anything that it has to hold.
 * @throws Error where the page has no <meta charset>
 */
export function withMetaPolicy(html: string, policy: string): string {
  if (!CHARSET.test(html))
    throw new Error('the page has no <meta charset>. Give its layout one, first in the head.');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(CHARSET, (charset) => charset + meta);
}
