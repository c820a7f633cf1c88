import { sourceWords } from '../../words/source-words.ts';
import type { FootnoteDefinition, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { Filed, Text } from '../../model/content.ts';
import { isJsx } from '../../model/outline.ts';
import { setHeadingIds } from '../../read/annotate-article.ts';
import { ledger } from '../../read/ledger.ts';
import type { Locale } from '../../read/locales.ts';
import { textTree } from '../../read/text-tree.ts';
import { localUrl } from '../../site/local-url.ts';
import { plainBlocks, plainWords, type Plain } from './components.ts';
import { figuresIn } from './figures.ts';
import { link, paragraph, text, type PlainText } from './nodes.ts';

/**
 * A text of the site without components: claims and terms as words, maps and charts as pictures.
 * @param sources ids of the sources in the order of their numbers
 */
export async function plainText(
  { file }: Pick<Filed<Text>, 'file'>,
  sources: readonly string[],
  locale: Locale,
): Promise<PlainText> {
  const tree = textTree(file);
  setHeadingIds(tree);
  visit(tree, 'link', (found) => {
    if (found.url.startsWith('/')) found.url = localUrl(found.url, locale);
  });
  const numbers = new Map(sources.map((id, i) => [id, i + 1]));
  replaceComponents(tree, { numbers, figures: await figuresIn(tree, locale), locale });
  return {
    blocks: tree.children,
    notes: sources.map((id, i) => noteOf(id, i + 1, locale)),
    notesTitle: locale.t('chapter.notes'),
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
export function noteOf(id: string, number: number, locale: Locale): FootnoteDefinition {
  const source = ledger().sources.get(id)!;
  const { title, url } = source;
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    children: [paragraph(link(url, text(title)), text(`. ${sourceWords(source, locale)}`))],
  };
}
