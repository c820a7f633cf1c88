import { createHash } from 'node:crypto';
import type { InlineBlock } from './inline-blocks.ts';

/**
 * How many different inline blocks the documents of one kind may hold. Each costs 54 bytes in the
 * header of every one of them, and Cloudflare Pages cuts a header line at 2,000.
 */
export const MOST_INLINE = 24;

/** The blocks that get a file, by their hash: the address of the file from the top of the site. */
export type SetApart = Map<string, string>;

/**
 * The blocks that get a file of their own, so that the header stays short however many pages there
 * are: all but those that most pages share. The shared ones are equal on all pages of a kind.
 * @param pages read one after another; nothing of them is held, as a part of a text holds the whole
 */
export function blocksToSetApart(pages: Iterable<readonly InlineBlock[]>): SetApart {
  const uses = new Map<string, { address: string; n: number }>();
  for (const blocks of pages)
    for (const block of new Map(blocks.map((one) => [one.hash, one])).values()) {
      const { address, n } = uses.get(block.hash) ?? { address: addressFor(block), n: 0 };
      uses.set(block.hash, { address, n: n + 1 });
    }
  const ordered = [...uses].sort(([a, one], [b, other]) => other.n - one.n || (a < b ? -1 : 1));
  return new Map(ordered.slice(MOST_INLINE).map(([hash, { address }]) => [hash, address]));
}

function addressFor({ tag, text }: InlineBlock): string {
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `_astro/inline.${name}.${tag === 'script' ? 'js' : 'css'}`;
}

/** A page with links in place of the blocks that got files. @param base ends with a slash */
export const withFiles = (
  html: string,
  blocks: readonly InlineBlock[],
  apart: SetApart,
  base: string,
): string =>
  blocks.reduce((page, block) => {
    const address = apart.get(block.hash);
    return address ? page.replace(block.html, () => reference(block, base + address)) : page;
  }, html);

const reference = ({ tag, attributes }: InlineBlock, address: string): string =>
  tag === 'script'
    ? `<script${attributes} src="${address}"></script>`
    : `<link rel="stylesheet" href="${address}">`;
