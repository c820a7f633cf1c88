import { sourceWords } from '../../words/source-words.ts';
import type { FootnoteDefinition, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { Filed, Text } from '../../model/content.ts';
import { isJsx } from '../../model/outline.ts';
import { setHeadingIds } from '../../read/annotate-article.ts';
import type { Site } from '../../site/site.ts';
import { plainBlocks, plainWords, type Plain } from './components.ts';
import { figuresIn } from './figures.ts';
import { link, paragraph, text, type PlainText } from './nodes.ts';

/**
 * A text of the site without components: claims and terms as words, maps and charts as pictures.
 * @param sources ids of the sources in the order of their numbers
 */
export async function plainText(
  site: Site,
  written: Filed<Text>,
  sources: readonly string[],
): Promise<PlainText> {
  const tree = site.treeOf(written);
  setHeadingIds(tree);
  visit(tree, 'link', (found) => {
    if (found.url.startsWith('/')) found.url = site.url(found.url);
  });
  const numbers = new Map(sources.map((id, i) => [id, i + 1]));
  replaceComponents(tree, { numbers, figures: await figuresIn(site, tree), site });
  return {
    blocks: tree.children,
    notes: sources.map((id, i) => noteOf(site, id, i + 1)),
    notesTitle: site.locale.t('chapter.notes'),
  };
}

/** Puts plain nodes in place of components, also of those within others, and drops comments. */
function replaceComponents(tree: Root, context: Plain): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent || !node.type.startsWith('mdx')) return undefined;
    if (!isJsx(node)) return swap(parent, index, []);
    const blocks = node.type === 'mdxJsxFlowElement';
    return swap(parent, index, blocks ? plainBlocks(node, context) : plainWords(node, context));
  });
}

/** @returns where to go on: the new nodes may hold components themselves */
function swap(parent: Parent, index: number, nodes: Node[]): number {
  parent.children.splice(index, 1, ...nodes);
  return index;
}

/** A source as a note. */
export function noteOf({ content, locale }: Site, id: string, number: number): FootnoteDefinition {
  const source = content.sources.get(id)!;
  const { title, url } = source;
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    children: [paragraph(link(url, text(title)), text(`. ${sourceWords(source, locale)}`))],
  };
}
