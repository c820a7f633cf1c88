import type { Edit } from './edit.ts';
import type { InlineBlock } from './read-page.ts';

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

function addressFor({ tag, hash }: InlineBlock): string {
  const [, base64] = /^'sha256-(.*)'$/.exec(hash)!;
  const name = Buffer.from(base64!, 'base64').toString('hex').slice(0, 12);
  return `_astro/inline.${name}.${tag === 'script' ? 'js' : 'css'}`;
}

/** Links in place of the blocks of a page that got files. @param base ends with a slash */
export const filesInstead = (
  html: string,
  blocks: readonly InlineBlock[],
  apart: SetApart,
  base: string,
): Edit[] =>
  blocks.flatMap((block) => {
    const address = apart.get(block.hash);
    if (!address) return [];
    const { start, end, inner } = block;
    return [{ start, end, html: reference(html.slice(start, inner.start), block, base + address) }];
  });

/** @param opening the start tag of the block, whose attributes a script keeps */
const reference = (opening: string, { tag }: InlineBlock, address: string): string =>
  tag === 'script'
    ? `${opening.slice(0, -1)} src="${address}"></script>`
    : `<link rel="stylesheet" href="${address}">`;
