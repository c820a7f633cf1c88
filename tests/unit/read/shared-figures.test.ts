import type { Paragraph, Text } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { figuresInTexts } from '../../../src/read/figures-in-texts.ts';
import { loadContent } from '../../../src/read/content.ts';
import { parseMdx } from '../../../src/read/mdx.ts';
import { figuresIn } from '../../../src/model/figure-use.ts';
import { blocking } from '../../../src/model/fault.ts';
import { attribute, outlineOf, textOf, type JsxNode } from '../../../src/model/outline.ts';
import { ARTICLE, changedFigure, FIGURE, WITH_FIGURE } from '../../support/shared-figure.ts';
import { SMALL, TODAY, writeContent } from '../../support/small-content.ts';

const CLAIM = 'content/ledger/claims/opened.yaml';
const load = (files: Record<string, string>) => loadContent(TODAY, 'en', writeContent(files));
const print = ({ id, part }: { id: string; part: string }) =>
  id === 'a' ? (part === 'value' ? '1,768' : '1,768 km') : undefined;
const parsed = (body: string) => parseMdx('a.mdx', body, 0, print).tree!;

describe('a chapter', () => {
  it('holds the printed form as if it had been typed: one text, as many words', () => {
    const tree = parsed('The "<Figure id="a" />"; of it.');
    const typed = parsed('The "1,768 km"; of it.');
    const [paragraph] = tree.children as [Paragraph];
    expect(paragraph.children.map(({ type }) => type)).toEqual(['text']);
    expect(textOf(tree)).toBe(textOf(typed));
    expect(outlineOf(tree).words).toBe(outlineOf(typed).words);
  });

  it('says where its figures stand, in texts, attributes and on lines of their own', () => {
    const tree = parsed(
      'One <Figure id="a" part="value" /> and\n<Figure id="a" />.\n\n<Figure id="b" />\n\n<Aside title="{figure:a} long">\n\nText.\n\n</Aside>',
    );
    expect(
      outlineOf(tree).figures.map(({ id, part, line, attribute: name }) => [id, part, line, name]),
    ).toEqual([
      ['a', 'value', 1, undefined],
      ['a', 'whole', 2, undefined],
      ['b', 'whole', 4, undefined],
      ['a', 'whole', 6, 'title'],
    ]);
    expect(attribute(tree.children.at(-1) as JsxNode, 'title')).toBe('1,768 km long');
    expect(textOf(tree)).toContain('{figure:b}');
  });

  it('keeps where each figure begins and ends when texts grow together', () => {
    const [paragraph] = parsed('From <Figure id="a" /> to <Figure id="a" part="value" />.')
      .children as [Paragraph];
    const [text] = paragraph.children as [Text];
    expect(figuresIn(text).map(({ start, end }) => text.value.slice(start, end))).toEqual([
      '1,768 km',
      '1,768',
    ]);
  });

  it('is compiled by the same step, before any other', () => {
    const seen: string[] = [];
    const processor = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(() => (tree) => void seen.push(textOf(tree)))
      .use(figuresInTexts, { printer: (path) => (path === 'x/a.mdx' ? print : () => 'none') });
    const file = { path: 'x/a.mdx', value: 'It is <Figure id="a" /> long.' };
    processor.runSync(processor.parse(file));
    expect(seen).toEqual(['It is 1,768 km long.']);
  });
});

describe('the content', () => {
  it('is sound with a shared figure, and holds its printed form alone', () => {
    const { content, faults } = load({
      ...WITH_FIGURE,
      [CLAIM]: SMALL[CLAIM]!.replace('one with the day', 'one "{figure:pipe-length.amount}"'),
    });
    expect(faults).toEqual([]);
    expect(textOf(content.articles.get('oil')!.tree)).toContain('The pipe is about 1,768 km long.');
    expect(content.claims.get('opened')!.finding).toContain('one “1,768 km”');
    expect(JSON.stringify([...content.claims.values()])).not.toContain('{figure');
  });

  it('is as before without any: no folder, or an empty one', () => {
    expect(load(SMALL).faults).toEqual([]);
    expect(load({ ...SMALL, 'content/ledger/figures/README.md': '' }).faults).toEqual([]);
  });

  it('takes value and sources of a key figure from a shared one', () => {
    const { content, faults } = load(
      changedFigure(
        ARTICLE,
        /\{ value: 10 km, (.*), sources: \[first\] \}/,
        '{ figure: pipe-length, $1 }',
      ),
    );
    expect(faults).toEqual([]);
    expect(content.articles.get('oil')!.keyFigures[0]).toEqual({
      value: 'about 1,768 km',
      label: 'length of the pipe',
      sources: ['first'],
    });
  });

  it('measures texts as they are printed, and says in which line one is too long', () => {
    const long = changedFigure(
      ARTICLE,
      'value: 2 bcm',
      `value: "{figure:pipe-length.amount} or ${'x'.repeat(20)}"`,
    );
    const [fault, ...others] = blocking(load(long).faults).filter(({ file }) => file === ARTICLE);
    expect(others).toEqual([]);
    expect(fault!.at).toBe('keyFigures[1].value (line 10)');
    expect(fault!.problem).toContain('"1,768 km or xxx');
  });

  it('prints figures in another language with the words of that language, or those of the first', () => {
    const words = (about: string) =>
      `figure:\n  range: '{from} to {to}'\n  percent: '{value}%'\n  qualifier:\n    about: ${about}\n    at-least: '{value}'\n    almost: '{value}'\n    over: '{value}'\n    up-to: '{value}'\n`;
    const files = {
      ...WITH_FIGURE,
      'content/interface/en/figures.yaml': words("'about {value}'"),
      'content/interface/az/figures.yaml': words("'təxminən {value}'"),
      'content/articles/az/oil.mdx': WITH_FIGURE[ARTICLE]!,
      'content/pages/az/about.mdx': SMALL['content/pages/en/about.mdx']!,
      'content/home/az.yaml': SMALL['content/home/en.yaml']!,
    };
    expect(load(files).faults).toEqual([]);
    const read = (tag: string, given: Record<string, string>) => {
      const { content } = loadContent(TODAY, tag, writeContent(given));
      return textOf(content.articles.get('oil')!.tree);
    };
    expect(read('az', files)).toContain('təxminən 1.768 km');
    const lacking = Object.entries(files).filter(([path]) => !path.includes('az/figures'));
    expect(read('az', Object.fromEntries(lacking))).toContain('about 1.768 km');
  });

  it('has the figures of the first language in every other', () => {
    const files = {
      ...WITH_FIGURE,
      'content/interface/az/site.yaml': '{}',
      'content/articles/az/oil.mdx': SMALL[ARTICLE]!,
      'content/pages/az/about.mdx': SMALL['content/pages/en/about.mdx']!,
    };
    expect(load(files).faults.map(({ problem }) => problem)).toContain(
      `the shared figure "pipe-length" is missing; ${ARTICLE} has it in line 18.`,
    );
  });

  it('does not call a figure unused while the chapter that may use it is broken', () => {
    const { faults } = load(changedFigure(ARTICLE, '<Term id="pipe">', '<Term'));
    expect(faults.map(({ file }) => file)).not.toContain(FIGURE);
    expect(faults.map(({ file }) => file)).toContain(ARTICLE);
  });

  it('does not blame a text for a figure that is broken itself', () => {
    const { faults } = load(changedFigure(FIGURE, '1768', 'long'));
    expect(faults.map(({ file }) => file)).toEqual([FIGURE]);
    expect(faults[0]!.at).toBe('value (line 1)');
  });
});
