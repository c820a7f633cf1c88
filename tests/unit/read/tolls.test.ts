import { describe, expect, it } from 'vitest';
import { isJsx, attribute, textOf } from '../../../src/model/outline.ts';
import { loadContent } from '../../../src/read/content.ts';
import { ARTICLE } from '../../support/shared-figure.ts';
import { SMALL, TODAY, writeContent } from '../../support/small-content.ts';
import { FIRE, withTable, WITH_TOLLS } from '../../support/tolls.ts';

const load = (files: Record<string, string>, tag = 'en') =>
  loadContent(TODAY, tag, writeContent(files));
const ALL = '<Tolls id="dead" of="all" />';

describe('content with tolls', () => {
  it('is sound where a chapter prints them, and holds figures and quotes as they are printed', () => {
    const { content, faults } = load(withTable(ALL));
    expect(faults).toEqual([]);
    expect(content.tolls.get('fire')!.count).toBe('about 1,043');
    expect(content.tolls.get('flood')!.killed).toBe('People of the “old” town, by a flood');
    const { tree } = content.articles.get('oil')!;
    expect(textOf(tree)).toContain('People of the “old” town, by a flood');
    expect(textOf(tree)).toMatch(/about 1,043\W+two of them of 1,043 on the first day/);
  });

  it('tells of a toll that is broken once, in its file, and of none that is not printed because of it', () => {
    const { faults } = load(
      withTable(ALL, { [FIRE]: WITH_TOLLS[FIRE]!.replace('war: Fire\n', '') }),
    );
    expect(faults.map(({ file }) => file)).toEqual([FIRE]);
  });

  it('prints its words in the language of the text, or those of the first', () => {
    const words = (caption: string) =>
      `tolls: { caption: ${caption}, note: n, full: { caption: c, note: n }, more: m, moreAt: /, detailed: '{count}, {detail}', columns: { war: w, killed: k, count: c, counted: b } }\n`;
    const files = {
      ...withTable('<Tolls id="dead" of="fire flood" />'),
      'content/interface/en/tolls.yaml': words('The dead'),
      'content/interface/az/tolls.yaml': words('Ölənlər'),
    };
    const captionIn = (given: Record<string, string>) => {
      const { content } = load(
        {
          ...given,
          'content/articles/az/oil.mdx': given[ARTICLE]!,
          'content/pages/az/about.mdx': SMALL['content/pages/en/about.mdx']!,
        },
        'az',
      );
      const table = content.articles
        .get('oil')!
        .tree.children.find((node) => isJsx(node) && node.name === 'Table');
      return table && isJsx(table) && attribute(table, 'caption');
    };
    expect(captionIn(files)).toBe('Ölənlər');
    const lacking = Object.entries(files).filter(([path]) => !path.includes('az/tolls'));
    expect(captionIn(Object.fromEntries(lacking))).toBe('The dead');
  });

  it('has the rows of the first language in every other', () => {
    const files = {
      ...withTable(ALL),
      'content/interface/az/site.yaml': '{}',
      'content/articles/az/oil.mdx': withTable('<Tolls id="dead" of="flood" />')[ARTICLE]!,
      'content/pages/az/about.mdx': SMALL['content/pages/en/about.mdx']!,
    };
    expect(load(files).faults.map(({ problem }) => problem)).toContain(
      `the toll "fire" is missing; ${ARTICLE} has it in line 26.`,
    );
  });
});
