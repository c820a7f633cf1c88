import type { Root } from 'mdast';
import { readText } from './files.ts';
import { parseMdx, splitFrontmatter } from './mdx.ts';
import { printerFor } from './shared-figures.ts';
import { sheetFor } from './toll-sheet.ts';

/**
 * The syntax tree of a checked text, read anew: the site keeps none, since all of them together
 * would be the largest part of what a large site holds in memory.
 * @throws Error where the file has changed since it was checked and cannot be read any more
 */
export function textTree(file: string): Root {
  const parts = splitFrontmatter(readText(file).text);
  const { tree, faults } = parts
    ? parseMdx(file, parts.body, parts.bodyLine, printerFor(file), () => sheetFor(file))
    : { tree: undefined, faults: [] };
  if (tree) return tree;
  throw new Error(
    `${file}: ${faults[0]?.problem ?? 'the frontmatter is missing.'} Build again once it is mended.`,
  );
}
