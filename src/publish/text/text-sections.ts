import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, headingId, isJsx, PROSE_ATTRIBUTES, textOf } from '../../model/outline.ts';

/** A part of a text from one heading of the second rank to the next; the first has none. */
export type TextSection = { id: string | undefined; title: string | undefined; text: string };

/** The parts of a chapter or page with their plain text, in order. */
export function sectionsOf(tree: Root): TextSection[] {
  const sections: TextSection[] = [{ id: undefined, title: undefined, text: '' }];
  for (const block of tree.children) {
    if (block.type === 'heading' && block.depth === 2)
      sections.push({ id: headingId(block), title: textOf(block), text: '' });
    else sections.at(-1)!.text += ` ${wordsOf(block)}`;
  }
  return sections
    .map((section) => ({ ...section, text: section.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** The words of a block: paragraphs, cells and captions, with a space between each. */
function wordsOf(block: RootContent): string {
  const words: string[] = [];
  visit(block, (node) => {
    if (isJsx(node)) for (const name of PROSE_ATTRIBUTES) words.push(attribute(node, name) ?? '');
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return undefined;
    words.push(textOf(node));
    return SKIP;
  });
  return words.join(' ');
}
