import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inlineBlocks, refusedBy, type InlineBlock } from './inline-blocks.ts';
import { kindOf } from './kind.ts';
import { hashesOf, policyOf, withMetaPolicy, type Hashes } from './policy.ts';
import { blocksToSetApart, withFiles, type SetApart } from './set-apart.ts';

type DocumentKind = 'page' | 'embed';
const KINDS: readonly DocumentKind[] = ['page', 'embed'];

/**
 * Writes a policy into every page of a built site, with the hashes of its own blocks; blocks that
 * few pages share get files.
 * @returns the hashes for the headers of each kind of document
 * @throws Error naming the page and what in it no policy could allow
 */
export function protectSite(folder: string, base: string): Record<DocumentKind, Hashes> {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  const of = (kind: DocumentKind) => files.filter((file) => kindOf(file) === kind);
  return Object.fromEntries(
    KINDS.map((kind) => [kind, protectKind(folder, of(kind), kind, base)]),
  ) as Record<DocumentKind, Hashes>;
}

/** Reads each page twice rather than hold a thousand in memory. */
function protectKind(folder: string, files: string[], kind: DocumentKind, base: string): Hashes {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const apart = blocksToSetApart(files.values().map((file) => inlineBlocks(read(file))));
  const kept = new Map<string, InlineBlock>();
  for (const file of files) {
    const html = read(file);
    refuse(file, html);
    const own = inlineBlocks(html);
    for (const block of own) writeApart(folder, block, apart);
    const page = withFiles(html, own, apart, base);
    const blocks = inlineBlocks(page);
    for (const block of blocks) kept.set(block.hash, block);
    writeFileSync(join(folder, file), withMetaPolicy(page, policyOf(kind, hashesOf(blocks))));
  }
  return hashesOf(kept.values());
}

/** Writes the file of a block that gets one, where no page before had the same. */
function writeApart(folder: string, { hash, text }: InlineBlock, apart: SetApart): void {
  const address = apart.get(hash);
  const path = address && join(folder, address);
  if (!path || existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function refuse(file: string, html: string): void {
  const [what] = refusedBy(html);
  if (what)
    throw new Error(
      `${file}: it holds ${what}, which the policy refuses. Use a class, a custom element or a link instead.`,
    );
}
