import { describe, expect, it } from 'vitest';
import { attribute, isJsx, outlineOf, textOf } from '../../../src/model/outline.ts';
import { passages } from '../../../src/model/rules/prose.ts';
import { wrongSums } from '../../../src/model/rules/sums.ts';
import { loadContent } from '../../../src/read/content.ts';
import { parseMdx } from '../../../src/read/mdx.ts';
import { SMALL, TODAY, writeContent } from '../../support/small-content.ts';

const treeOf = (body: string, bodyLine = 0) => parseMdx('a.mdx', body, bodyLine).tree!;

const TABLE = `<Table id="t" caption="Israel's oil" note='A "bare" note.'>

| Year  | Tons |
| ----- | ---- |
| 2023  | 40   |
| 2024  | 50   |
| Total | 100  |

</Table>
`;

describe('the text of a chapter', () => {
  it('has curly quotes, also around links and in the captions of tables', () => {
    const [paragraph, table] = treeOf(`He's "[so](/a/)" and '*on*'.\n\n${TABLE}`).children;
    expect(textOf(paragraph)).toBe('He’s “so” and ‘on’.');
    if (!table || !isJsx(table)) throw new Error('The table is no component.');
    expect(attribute(table, 'caption')).toBe('Israel’s oil');
    expect(attribute(table, 'note')).toBe('A “bare” note.');
    expect(attribute(table, 'id')).toBe('t');
  });

  it('knows on which line of the file each heading stands, below quotes and tables', () => {
    const { headings } = outlineOf(treeOf(`"One"\n\n${TABLE}\n## It's {/* #two */}\n`, 20));
    expect(headings).toEqual([{ id: 'two', text: 'It’s', depth: 2, line: 33 }]);
  });

  it('counts its words without those of tables', () => {
    expect(outlineOf(treeOf(`Three plain words.\n\n${TABLE}`)).words).toBe(3);
  });
});

describe('the rules on a table', () => {
  const ARTICLE = 'content/articles/en/oil.mdx';
  const read = () =>
    loadContent(TODAY, 'en', writeContent({ ...SMALL, [ARTICLE]: `${SMALL[ARTICLE]!}\n${TABLE}` }))
      .content;

  it('read each cell on its own', () => {
    const texts = passages(read()).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Year', 'Total', '100', 'Israel’s oil']));
    expect(texts.join()).not.toContain('|');
  });

  it('add up the cells above a total', () => {
    expect(wrongSums(read()).map(({ problem }) => problem)).toEqual([
      '100 is called a total, but the parts make 90.',
    ]);
  });
});
