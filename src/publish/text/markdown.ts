import type { Block, Document, Inline, Note } from './document.ts';

/** A text in Markdown, with tables and footnotes as GitHub writes them. */
export const toMarkdown = ({ blocks, notes }: Pick<Document, 'blocks' | 'notes'>): string =>
  [...blocks.map(block), notes.map(note).join('\n')].filter(Boolean).join('\n\n') + '\n';

function block(node: Block): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${inlines(node.children)}`;
    case 'paragraph':
      return startOfLine(inlines(node.children));
    case 'list':
      return node.items
        .map((item, i) => listItem(item, node.ordered ? `${i + 1}.` : '-'))
        .join('\n');
    case 'quote':
      return node.children.map(block).join('\n\n').replace(/^/gm, '> ').replace(/ $/gm, '');
    case 'table':
      return table(node);
    case 'figure':
      return `[![${escape(node.alt)}](${node.image})](${node.url})\n\n${escape(node.caption)}`;
  }
}

const listItem = (blocks: Block[], marker: string): string =>
  `${marker} ${blocks.map(block).join('\n\n')}`.replace(
    /\n(?=.)/g,
    `\n${' '.repeat(marker.length + 1)}`,
  );

function table({ caption, rows, note: below }: Extract<Block, { type: 'table' }>): string {
  const [head = [], ...body] = rows.map((row) =>
    row.map((cell) => inlines(cell).replaceAll('|', String.raw`\|`)),
  );
  const print = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const grid = [print(head), print(head.map(() => '---')), ...body.map(print)].join('\n');
  return [`**${escape(caption)}**`, grid, ...(below ? [escape(below)] : [])].join('\n\n');
}

const inlines = (nodes: readonly Inline[]): string => nodes.map(inline).join('');

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escape(node.text);
    case 'strong':
      return `**${inlines(node.children)}**`;
    case 'emphasis':
      return `*${inlines(node.children)}*`;
    case 'link':
      return `[${inlines(node.children)}](${node.url})`;
    case 'notes':
      return node.numbers.map((number) => `[^${number}]`).join('');
  }
}

const note = ({ title, url, details }: Note, i: number): string =>
  `[^${i + 1}]: [${escape(title)}](${url}). ${escape(details)}`;

/** Signs that would be read as markup are set off, wherever they stand. */
const escape = (value: string): string => value.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);
/** What would begin a heading or a list at the start of a line. */
const startOfLine = (line: string): string =>
  line.replace(/^(#{1,6} |[-+] )/, String.raw`\$1`).replace(/^(\d+)([.)]) /, String.raw`$1\$2 `);
