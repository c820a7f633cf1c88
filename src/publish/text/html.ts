import type { Element, ElementContent } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import type { FootnoteReference, Parents } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { heading, list, type Captioned, type PlainText } from './nodes.ts';

/** A text as plain HTML for feed readers: no class, no style, no script, pictures for figures. */
export function toHtml({ blocks, notes, notesTitle }: PlainText): string {
  const sources = list(
    notes.map(({ children }) => children),
    true,
  );
  const end = notes.length > 0 ? [heading(2, notesTitle), sources] : [];
  const root = { type: 'root' as const, children: [...blocks, ...end] };
  const tree = toHast(root, { handlers: { captioned, footnoteReference } });
  return write(tree, { characterReferences: { useNamedReferences: true } });
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** A picture in a figure, or a table that holds its caption, with its note below. */
function captioned(state: State, node: Captioned): ElementContent[] {
  const [first, second, ...rest] = state.all(node);
  if (!first || second?.type !== 'element' || second.tagName !== 'table')
    return [element('figure', state.all(node))];
  return [{ ...second, children: [first, ...second.children] }, ...rest];
}

/** The numbers that stand beside each other as one: "[1, 2]". */
function footnoteReference(
  _: State,
  node: FootnoteReference,
  parent: Parents | undefined,
): Element | undefined {
  const siblings = parent?.children ?? [node];
  const start = siblings.findIndex((sibling) => sibling === node);
  if (siblings[start - 1]?.type === node.type) return undefined;
  const numbers: string[] = [];
  for (const next of siblings.slice(start)) {
    if (next.type !== 'footnoteReference') break;
    numbers.push(next.identifier);
  }
  return element('sup', [{ type: 'text', value: `[${numbers.join(', ')}]` }]);
}
