import { curlQuotes } from '../../words/typography.ts';
import type { Root } from 'mdast';
import { headingId, textOf } from '../../model/outline.ts';

/** A part of a text from one heading of the second rank to the next; the first has none. */
export type TextSection = { id: string | undefined; title: string | undefined; text: string };

/** The parts of a chapter or page with their plain text, in order. */
export function sectionsOf(tree: Root): TextSection[] {
  const sections: TextSection[] = [{ id: undefined, title: undefined, text: '' }];
  for (const block of tree.children) {
    if (block.type === 'heading' && block.depth === 2)
      sections.push({ id: headingId(block), title: curlQuotes(textOf(block)), text: '' });
    else sections.at(-1)!.text += ` ${textOf(block)}`;
  }
  return sections
    .map((section) => ({ ...section, text: curlQuotes(section.text.replace(/\s+/g, ' ').trim()) }))
    .filter(({ text }) => text !== '');
}
