import { describe, expect, it } from 'vitest';
import { paragraph, text, type Block } from '../../../../src/publish/text/document.ts';
import { toHtml } from '../../../../src/publish/text/html.ts';
import { toMarkdown } from '../../../../src/publish/text/markdown.ts';

const markdown = (...blocks: Block[]) => toMarkdown({ blocks, notes: [] });
const html = (...blocks: Block[]) => toHtml({ blocks, notes: [], notesTitle: 'Sources' });

const table: Block = {
  type: 'table',
  caption: 'Systems',
  rows: [
    [[text('Name')], [text('Standing')]],
    [[text('A|B')], [text('sold'), { type: 'notes', numbers: [2] }]],
  ],
  note: 'Not complete.',
};

describe('a text in Markdown', () => {
  it('keeps signs that would be read as markup', () => {
    expect(markdown(paragraph(text('5 * 3 _and_ [x] <b> `c`')))).toBe(
      '5 \\* 3 \\_and\\_ \\[x\\] \\<b\\> \\`c\\`\n',
    );
    expect(markdown(paragraph(text('1. not a list')), paragraph(text('# not a heading')))).toBe(
      '1\\. not a list\n\n\\# not a heading\n',
    );
  });

  it('has tables whose cells hold bars and notes', () => {
    expect(markdown(table)).toBe(
      '**Systems**\n\n| Name | Standing |\n| --- | --- |\n| A\\|B | sold[^2] |\n\nNot complete.\n',
    );
  });

  it('has notes at its end, by number', () => {
    const notes = [{ title: 'A report', url: 'https://one.example/', details: 'One, 2024 (news)' }];
    expect(toMarkdown({ blocks: [paragraph({ type: 'notes', numbers: [1] })], notes })).toBe(
      '[^1]\n\n[^1]: [A report](https://one.example/). One, 2024 (news)\n',
    );
  });

  it('puts what belongs to a point of a list below it', () => {
    const list: Block = {
      type: 'list',
      ordered: true,
      items: [[paragraph(text('one')), paragraph(text('more'))], [paragraph(text('two'))]],
    };
    expect(markdown(list)).toBe('1. one\n\n   more\n2. two\n');
  });

  it('shows a map as a picture that leads to its page', () => {
    const figure: Block = {
      type: 'figure',
      image: 'https://x.example/a.png',
      alt: 'Map',
      url: 'https://x.example/maps/a/',
      caption: 'Where.',
    };
    expect(markdown(figure)).toBe(
      '[![Map](https://x.example/a.png)](https://x.example/maps/a/)\n\nWhere.\n',
    );
    expect(html(figure)).toContain(
      '<a href="https://x.example/maps/a/"><img src="https://x.example/a.png" alt="Map"',
    );
  });
});

describe('a text in HTML', () => {
  it('lets no content become markup', () => {
    const link: Block = paragraph({
      type: 'link',
      url: 'https://x.example/?a="b"',
      children: [text('<b>')],
    });
    expect(html(link)).toBe('<p><a href="https://x.example/?a=&quot;b&quot;">&lt;b&gt;</a></p>');
  });

  it('has a caption and a head for each table', () => {
    expect(html(table)).toBe(
      '<table><caption>Systems</caption><thead><tr><th>Name</th><th>Standing</th></tr></thead>' +
        '<tbody><tr><td>A|B</td><td>sold<sup>[2]</sup></td></tr></tbody></table><p>Not complete.</p>',
    );
  });
});
