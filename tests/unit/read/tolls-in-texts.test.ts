import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { attribute, isJsx, outlineOf, textOf, type JsxNode } from '../../../src/model/outline.ts';
import { parseMdx } from '../../../src/read/mdx.ts';
import type { TollSheet } from '../../../src/read/toll-sheet.ts';
import { tollsInTexts } from '../../../src/read/tolls-in-texts.ts';

const row = { order: 1, war: 'War', killed: 'People', counted: 'A ministry', sources: ['s'] };
const sheet: TollSheet = {
  tolls: [
    { ...row, id: 'a', war: 'First war', killed: 'People, by fire', count: '{figure:x} by 1 May' },
    {
      ...row,
      id: 'b',
      count: 'Two',
      detail: 'one of them of {figure:x.value}',
      sources: ['t', 's'],
    },
  ],
  words: {
    caption: 'The dead',
    note: 'A note.',
    full: { caption: 'All the dead', note: 'Another note.' },
    more: 'All of them',
    moreAt: '/chapters/oil/#dead',
    detailed: '{count} ({detail})',
    columns: { war: 'War', killed: 'Who', count: 'How many', counted: 'By whom' },
  },
};
const print = ({ id, part }: { id: string; part: string }) =>
  id === 'x' ? (part === 'value' ? '12' : 'about 12') : undefined;
const parsed = (body: string, given = sheet) =>
  parseMdx('a.mdx', body, 0, print, () => given).tree!;
const byHand = (caption: string, note: string, rows: string) =>
  `<Table id="dead" caption="${caption}" note="${note}">\n\n${rows}\n\n</Table>`;

/** A tree without what says where it came from. */
const bare = (node: unknown): unknown =>
  JSON.parse(
    JSON.stringify(node, (key, value: unknown) =>
      ['position', 'data', 'align', 'title'].includes(key) ? undefined : value,
    ),
  );

const SHORT = byHand(
  'The dead',
  'A note.',
  `| Who | How many | By whom |
| - | - | - |
| People, by fire | <Figure id="x" /> by 1 May | A ministry<Cite source="s" /> |
| People | Two | A ministry<Cite source="t s" /> |`,
);
const FULL = byHand(
  'All the dead',
  'Another note.',
  `| War | Who | How many | By whom |
| - | - | - | - |
| First war | People, by fire | <Figure id="x" /> by 1 May | A ministry<Cite source="s" /> |
| War | People | Two (one of them of <Figure id="x" part="value" />) | A ministry<Cite source="t s" /> |`,
);

describe('a table of the dead', () => {
  it('is what it would be had it been written by hand, in the order of the full table, with a link to all', () => {
    const link = '[All of them](/chapters/oil/#dead)';
    expect(bare(parsed('Text.\n\n<Tolls id="dead" of="b a" />\n\nMore.'))).toEqual(
      bare(parsed(`Text.\n\n${SHORT}\n\n${link}\n\nMore.`)),
    );
  });

  it('has every toll, its war and its detail where it asks for all, and no link to itself', () => {
    expect(bare(parsed('<Tolls id="dead" of="all" />'))).toEqual(bare(parsed(FULL)));
  });

  it('is folded where its element is', () => {
    const folded = FULL.replace('">', '" folded>');
    expect(bare(parsed('<Tolls id="dead" of="all" folded />'))).toEqual(bare(parsed(folded)));
  });

  it('stands on the line of its element, for whoever mends what it prints', () => {
    const tree = parsed('Text.\n\n<Tolls id="dead" of="a b" />');
    const { sources, figures, anchors, tolls } = outlineOf(tree);
    expect(anchors).toEqual([{ id: 'dead', line: 3 }]);
    expect(sources.map(({ id, line }) => `${id} ${line}`)).toEqual(['s 3', 't 3', 's 3']);
    expect(figures.map(({ id, line }) => `${id} ${line}`)).toEqual(['x 3']);
    expect(tolls).toEqual([
      { id: 'a', line: 3 },
      { id: 'b', line: 3 },
    ]);
  });

  it('prints those that are there and keeps what was asked for, so that the rules can tell', () => {
    const tree = parsed('<Tolls id="dead" of="a nobody a" />\n\n<Tolls id="none" of="" />');
    expect(outlineOf(tree).tolls.map(({ id, line }) => `${id} ${line}`)).toEqual([
      'a 1',
      'nobody 1',
      'a 1',
      ' 3',
    ]);
    const [table] = tree.children as [JsxNode];
    expect(textOf(table).match(/People, by fire/g)).toHaveLength(1);
  });

  it('names every toll in the outline where it asks for all', () => {
    const { tolls } = outlineOf(parsed('<Tolls id="dead" of="all" />'));
    expect(tolls.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is left alone within a paragraph', () => {
    const tree = parsed('See <Tolls id="dead" of="a" /> here.');
    expect(outlineOf(tree).tolls).toEqual([]);
    expect(outlineOf(tree).anchors).toEqual([]);
  });

  it('has an id only where it was given one', () => {
    const [table] = parsed('<Tolls of="a" />').children;
    expect(isJsx(table!) && attribute(table, 'id')).toBeUndefined();
  });

  it('is made within boxes too', () => {
    const box = '<Aside title="B">\n\n<Tolls id="dead" of="all" />\n\n</Aside>';
    expect(outlineOf(parsed(box)).anchors).toEqual([{ id: 'dead', line: 3 }]);
  });

  it('is made by the same step for Astro, before any other, in the language of the file', () => {
    const seen: string[] = [];
    const asked: string[] = [];
    const processor = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(() => (tree) => void seen.push(textOf(tree)))
      .use(tollsInTexts, {
        sheet: (path: string) => {
          asked.push(path);
          return sheet;
        },
      });
    const run = (value: string) => {
      const file = { path: 'x/a.mdx', value };
      processor.runSync(processor.parse(file));
    };
    run('Text without one.');
    expect(asked).toEqual([]);
    run('<Tolls id="dead" of="b" />');
    expect(asked).toEqual(['x/a.mdx']);
    expect(seen[1]).toContain('Two');
  });
});
