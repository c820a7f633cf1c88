import { describe, expect, it } from 'vitest';
import { worksOf } from '../../../../src/model/works.ts';
import { pageHead } from '../../../../src/publish/head/page-head.ts';
import { DATA, page } from '../../../../src/site/subject.ts';
import { smallSite } from '../../../support/small-site.ts';

const site = smallSite();
const texts = { title: 'A title', description: 'What it says.' };
const [chapter] = worksOf('chapter', site.content);
const [chart] = worksOf('chart', site.content);

describe('the head of a page', () => {
  it('of a chapter says that it is an article, when it came out, and how to cite it', async () => {
    expect(await pageHead(site, chapter!, texts)).toMatchObject({
      url: 'https://site.example/sub/chapters/oil/',
      article: { published: '2026-01-02', modified: '2026-01-03', section: 'Oil' },
      citation: { title: 'Where the oil goes', published: '2026-01-02' },
      markdown: 'https://site.example/sub/chapters/oil/index.md',
      licence: 'https://licence.example/by/',
    });
  });

  it('of a chart has a card and a citation, and is no article', async () => {
    const head = await pageHead(site, chart!, texts);
    expect(head.image.url).toMatch(/^https:\/\/site\.example\/sub\/cards\/chart-flow-/);
    expect(head.article).toBeUndefined();
    expect(head.markdown).toBeUndefined();
    expect(head.citation?.title).toBe('The flow has grown');
  });

  it('of a list shows the card of the home page and cannot be cited', async () => {
    const head = await pageHead(site, page('maps'), texts);
    expect(head.image.url).toContain('/cards/home-');
    expect(head.citation).toBeUndefined();
  });

  it('of the data can be cited, as of the newest day in it', async () => {
    expect((await pageHead(site, DATA, texts)).citation?.published).toBe('2026-01-03');
  });
});
