import type { Filed } from '../../model/content.ts';
import { headingId, textOf } from '../../model/outline.ts';
import { textTree } from '../../read/text-tree.ts';

/** A part of a text from one heading of the second rank to the next; the first has none. */
export type TextSection = { id: string | undefined; title: string | undefined; text: string };

/** The parts of a chapter or page with their plain text, in order. */
export function sectionsOf({ file }: Pick<Filed<object>, 'file'>): TextSection[] {
  const sections: TextSection[] = [{ id: undefined, title: undefined, text: '' }];
  for (const block of textTree(file).children) {
    if (block.type === 'heading' && block.depth === 2)
      sections.push({ id: headingId(block), title: textOf(block), text: '' });
    else sections.at(-1)!.text += ` ${textOf(block)}`;
  }
  return sections
    .map((section) => ({ ...section, text: section.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
