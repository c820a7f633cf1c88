import { transform } from 'lightningcss';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Names of classes and of custom elements that a page's markup holds. */
export function namesInMarkup(html: string): Set<string> {
  const names = new Set<string>();
  const read = (node: Tree.ChildNode): void => {
    if (!('tagName' in node)) return;
    if (node.tagName.includes('-')) names.add(node.tagName);
    const classes = node.attrs.find(({ name }) => name === 'class')?.value ?? '';
    for (const name of classes.split(/\s+/).filter(Boolean)) names.add(`.${name}`);
    node.childNodes.forEach(read);
    if ('content' in node) node.content.childNodes.forEach(read);
  };
  parseFragment(html).childNodes.forEach(read);
  return names;
}

/**
 * The names that a sheet is for: the class or custom element at the head of each selector that stands
 * in no other rule, whatever media or container it asks for.
 */
export function namesInSheet(css: string): Set<string> {
  const names = new Set<string>();
  transform({
    filename: 'sheet.css',
    code: Buffer.from(css),
    visitor: {
      Selector(selector) {
        const [first] = selector;
        // The parser gives an "&" to each nested rule, also where none is written.
        if (selector.some(({ type }) => type === 'nesting')) return;
        if (first?.type === 'class') names.add(`.${first.name}`);
        if (first?.type === 'type' && first.name.includes('-')) names.add(first.name);
      },
    },
  });
  return names;
}
