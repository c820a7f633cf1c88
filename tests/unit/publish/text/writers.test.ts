import type { RootContent, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../src/publish/text/html.ts';
import { toMarkdown } from '../../../../src/publish/text/markdown.ts';
import {
  captionedTable,
  link,
  list,
  paragraph,
  picture,
  quote,
  reference,
  strong,
  text,
} from '../../../../src/publish/text/nodes.ts';
import { parseMdx } from '../../../../src/read/mdx.ts';

const markdown = (...blocks: RootContent[]) => toMarkdown({ blocks, notes: [] });
const html = (...blocks: RootContent[]) => toHtml({ blocks, notes: [], notesTitle: 'Sources' });

const [grid] = parseMdx('a.mdx', '| Name | Standing |\n| - | - |\n| A\\|B | sold |\n', 0).tree!
  .children as [Table];
grid.children[1]!.children[1]!.children.push(reference(2));
const table = captionedTable('Systems', grid, 'Not complete.');
const notes = [
  {
    type: 'footnoteDefinition' as const,
    identifier: '1',
    children: [paragraph(link('https://one.example/', text('A report')), text('. One (news)'))],
  },
];

describe('a text in Markdown', () => {
  it('keeps signs that would be read as markup', () => {
    expect(markdown(paragraph(text('5 * 3 _and_ [x] <b> `c`')))).toBe(
      '5 \\* 3 \\_and\\_ \\[x] \\<b> \\`c\\`\n',
    );
    expect(markdown(paragraph(text('1. not a list')), paragraph(text('# not a heading')))).toBe(
      '1\\. not a list\n\n\\# not a heading\n',
    );
  });

  it('leaves addresses as they are, and escapes only what would be a sign of another kind', () => {
    const address = 'https://x.example/?a=b&c=d';
    expect(markdown(paragraph(link(address, text('S&P'))))).toBe(`[S&P](${address})\n`);
    expect(markdown(paragraph(text('&copy; \\&amp;')))).toBe('\\&copy; \\\\\\&amp;\n');
  });

  it('has tables whose cells hold bars and notes, between caption and note', () => {
    expect(markdown(table)).toBe(
      '**Systems**\n\n| Name | Standing |\n| - | - |\n| A\\|B | sold[^2] |\n\nNot complete.\n',
    );
  });

  it('has notes at its end, by number, one on each line', () => {
    const both = [...notes, { ...notes[0]!, identifier: '2' }];
    expect(toMarkdown({ blocks: [paragraph(reference(1), reference(2))], notes: both })).toBe(
      '[^1][^2]\n\n[^1]: [A report](https://one.example/). One (news)\n' +
        '[^2]: [A report](https://one.example/). One (news)\n',
    );
  });

  it('puts what belongs to a point of a list below it, and a box in a quotation', () => {
    const points = [[paragraph(text('one')), list([[paragraph(text('more'))]])], []];
    expect(markdown(list(points, true), quote(paragraph(strong('Box')), table))).toMatch(
      /^1\. one\n {3}- more\n2\.\n\n> \*\*Box\*\*\n>\n> \*\*Systems\*\*\n/,
    );
  });

  it('shows a map as a picture that leads to its page', () => {
    const map = picture('https://x.example/maps/a/', 'https://x.example/a.png', 'Map', 'Where.');
    expect(markdown(map)).toBe(
      '[![Map](https://x.example/a.png)](https://x.example/maps/a/)\n\nWhere.\n',
    );
    expect(html(map)).toBe(
      '<figure><a href="https://x.example/maps/a/"><img src="https://x.example/a.png" alt="Map"' +
        ' width="1200" height="630"></a><figcaption>Where.</figcaption></figure>',
    );
  });
});

describe('a text in HTML', () => {
  it('lets no content become markup', () => {
    expect(html(paragraph(link('https://x.example/?a="b"', text('<b>&amp;'))))).toBe(
      '<p><a href="https://x.example/?a=%22b%22">&lt;b>&amp;amp;</a></p>',
    );
  });

  it('has a caption and a head for each table, and the note below', () => {
    expect(html(table).replaceAll('\n', '')).toBe(
      '<table><caption>Systems</caption><thead><tr><th>Name</th><th>Standing</th></tr></thead>' +
        '<tbody><tr><td>A|B</td><td>sold<sup>[2]</sup></td></tr></tbody></table><p>Not complete.</p>',
    );
  });

  it('joins numbers that stand beside each other, and lists the sources at the end', () => {
    const blocks = [paragraph(text('So'), reference(1), reference(2), text('.'))];
    expect(toHtml({ blocks, notes, notesTitle: 'Sources' }).replaceAll('\n', '')).toBe(
      '<p>So<sup>[1, 2]</sup>.</p><h2>Sources</h2>' +
        '<ol><li><a href="https://one.example/">A report</a>. One (news)</li></ol>',
    );
  });
});
