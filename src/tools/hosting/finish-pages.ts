import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeepTogether } from '../../words/keep-together.ts';
import { edited } from './edit.ts';
import { kindOf } from './kind.ts';
import { withNoBreakSpaces } from './no-break-spaces.ts';
import { hashesOf, metaPolicy, policyOf, type Hashes } from './policy.ts';
import { readPage, type InlineBlock, type Page } from './read-page.ts';
import { blocksToSetApart, filesInstead, type SetApart } from './set-apart.ts';

type DocumentKind = 'page' | 'embed';
const KINDS: readonly DocumentKind[] = ['page', 'embed'];

/** What is held of a page while the others are read: places and hashes, no text. */
type Read = { file: string; blocks: InlineBlock[]; charsetEnd: number };

/**
 * Finishes every page of a built site: no-break spaces in its text, and a policy with the hashes of
 * its own blocks. Blocks that few pages share get files.
 * @param keep what keeps words together in a language
 * @returns the hashes for the headers of each kind of document
 * @throws Error naming the page and what in it no policy could allow
 */
export function finishPages(
  folder: string,
  base: string,
  keep: (language: string) => KeepTogether,
): Record<DocumentKind, Hashes> {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  const finished = KINDS.map((kind) => {
    const read = files
      .filter((file) => kindOf(file) === kind)
      .map((file) => readAndSpace(folder, file, keep));
    return [kind, protect(folder, read, kind, base)] as const;
  });
  return Object.fromEntries(finished) as Record<DocumentKind, Hashes>;
}

/** The one time that a page is parsed. */
function readAndSpace(
  folder: string,
  file: string,
  keep: (language: string) => KeepTogether,
): Read {
  const path = join(folder, file);
  const html = readFileSync(path, 'utf8');
  const page = readPage(html);
  writeFileSync(path, withNoBreakSpaces(html, page, keep(page.language)));
  return { file, blocks: page.blocks, charsetEnd: soundCharset(file, page) };
}

/** @throws Error where no policy could allow the page, or none could stand in it */
function soundCharset(file: string, { refused: [what], charsetEnd }: Page): number {
  if (what)
    throw new Error(
      `${file}: it holds ${what}, which the policy refuses. Use a class, a custom element or a link instead.`,
    );
  if (charsetEnd !== undefined) return charsetEnd;
  throw new Error(
    `${file}: the page has no <meta charset>. Give its layout one, first in the head.`,
  );
}

function protect(folder: string, pages: Read[], kind: DocumentKind, base: string): Hashes {
  const apart = blocksToSetApart(pages.map(({ blocks }) => blocks));
  const stays = ({ hash }: InlineBlock) => !apart.has(hash);
  for (const { file, blocks, charsetEnd } of pages) {
    const html = readFileSync(join(folder, file), 'utf8');
    for (const block of blocks) writeApart(folder, html, block, apart);
    const policy = policyOf(kind, hashesOf(blocks.filter(stays)));
    const meta = { start: charsetEnd, end: charsetEnd, html: metaPolicy(policy) };
    const page = edited(html, [meta, ...filesInstead(html, blocks, apart, base)]);
    writeFileSync(join(folder, file), page);
  }
  return hashesOf(pages.flatMap(({ blocks }) => blocks.filter(stays)));
}

/** Writes the file of a block that gets one, where no page before had the same. */
function writeApart(
  folder: string,
  html: string,
  { hash, inner }: InlineBlock,
  apart: SetApart,
): void {
  const address = apart.get(hash);
  const path = address && join(folder, address);
  if (!path || existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html.slice(inner.start, inner.end));
}
