import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, isJsx, type JsxNode } from '../../src/model/outline.ts';
import { tollsIn } from '../../src/model/toll-use.ts';
import { content } from '../support/drawn.ts';
import { parse } from '../support/pages.ts';
import { pageAt } from '../support/readers-pages.ts';
import { SITE_URL, SITES } from '../support/sites.ts';

const [root] = SITES;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Without what Markdown puts before a sign that it would read otherwise. */
const unescaped = (text: string) => plain(text).replace(/\\(?=\W)/g, '');

type Item = { id: string; content_html: string };
const { items } = JSON.parse(readFileSync(join(root.folder, 'feed.json'), 'utf8')) as {
  items: Item[];
};

const isTable = (node: { type: string }): node is JsxNode =>
  isJsx(node) && tollsIn(node).length > 0;
const tables = [...content.articles].flatMap(([chapter, { tree }]) =>
  tree.children.filter(isTable).map((node) => {
    const tolls = tollsIn(node).map(({ id }) => content.tolls.get(id)!);
    return { chapter, id: attribute(node, 'id')!, tolls };
  }),
);

it('a chapter has every toll in one table', () => {
  const sizes = tables.map(({ tolls }) => tolls.length);
  expect(Math.max(...sizes)).toBe(content.tolls.size);
});

describe.each(tables)('the table of the dead $chapter#$id', ({ chapter, id, tolls }) => {
  const address = `/chapters/${chapter}/`;
  const { document } = pageAt(address);
  const figure = document.querySelector(`[id="${id}"]`)!.closest('figure.table')!;
  const rows = [...figure.querySelectorAll('tbody tr')];

  it('has a row for each toll on the page, with the numbers of its sources', () => {
    expect(rows).toHaveLength(tolls.length);
    for (const { killed, count, sources } of tolls) {
      const row = rows.find(({ textContent }) => plain(textContent).includes(killed))!;
      expect(plain(row.textContent), killed).toContain(count);
      const cited = [...row.querySelectorAll('td:last-child .cite a')];
      expect(cited.map((a) => a.getAttribute('href')).sort()).toEqual(
        sources.map((source) => `#source-${source}`).sort(),
      );
      for (const a of cited)
        expect(
          document.querySelector(`.notes [id="${a.getAttribute('href')!.slice(1)}"]`),
        ).not.toBe(null);
    }
  });

  it('has them in the Markdown beside the page, each with its notes', () => {
    const twin = readFileSync(join(root.folder, address, 'index.md'), 'utf8').split('\n');
    for (const { killed, sources } of tolls) {
      const row = twin.find((line) => line.startsWith('|') && unescaped(line).includes(killed))!;
      expect(row.match(/\[\^\d+\]/g), killed).toHaveLength(sources.length);
    }
  });

  it('has them in the feed', () => {
    const item = items.find((one) => one.id.startsWith(SITE_URL + address))!;
    const cells = [...parse(item.content_html).querySelectorAll('tbody tr')].map((row) =>
      plain(row.textContent),
    );
    for (const { killed, count } of tolls) {
      const row = cells.find((cell) => cell.includes(killed))!;
      expect(row).toContain(count);
      expect(row).toMatch(/\[\d+(?:, \d+)*\]$/);
    }
  });
});
