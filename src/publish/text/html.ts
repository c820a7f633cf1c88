import { escapeHtml } from '../../wire/escape.ts';
import type { Block, Document, Inline, Note } from './document.ts';

/** A text as plain HTML for feed readers: no class, no style, no script, pictures for figures. */
export const toHtml = ({ blocks, notes, notesTitle }: Document): string =>
  blocks.map(block).join('\n') +
  (notes.length > 0
    ? `\n<h2>${escapeHtml(notesTitle)}</h2>\n<ol>${notes.map(note).join('')}</ol>`
    : '');

function block(node: Block): string {
  switch (node.type) {
    case 'heading':
      return `<h${node.depth}${node.id ? ` id="${escapeHtml(node.id)}"` : ''}>${inlines(node.children)}</h${node.depth}>`;
    case 'paragraph':
      return `<p>${inlines(node.children)}</p>`;
    case 'list': {
      const tag = node.ordered ? 'ol' : 'ul';
      return `<${tag}>${node.items.map((item) => `<li>${item.map(block).join('')}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${node.children.map(block).join('')}</blockquote>`;
    case 'table':
      return table(node);
    case 'figure':
      return (
        `<figure><a href="${escapeHtml(node.url)}"><img src="${escapeHtml(node.image)}" alt="${escapeHtml(node.alt)}" width="1200" height="630"></a>` +
        `<figcaption>${escapeHtml(node.caption)}</figcaption></figure>`
      );
  }
}

function table({ caption, rows, note: below }: Extract<Block, { type: 'table' }>): string {
  const [head = [], ...body] = rows;
  const print = (cells: Inline[][], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inlines(cell)}</${tag}>`).join('')}</tr>`;
  return (
    `<table><caption>${escapeHtml(caption)}</caption><thead>${print(head, 'th')}</thead>` +
    `<tbody>${body.map((row) => print(row, 'td')).join('')}</tbody></table>` +
    (below ? `<p>${escapeHtml(below)}</p>` : '')
  );
}

const inlines = (nodes: readonly Inline[]): string => nodes.map(inline).join('');

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text);
    case 'strong':
      return `<strong>${inlines(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlines(node.children)}</em>`;
    case 'link':
      return `<a href="${escapeHtml(node.url)}">${inlines(node.children)}</a>`;
    case 'notes':
      return `<sup>[${node.numbers.join(', ')}]</sup>`;
  }
}

const note = ({ title, url, details }: Note): string =>
  `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>. ${escapeHtml(details)}</li>`;
