import { describe, expect, it } from 'vitest';
import { feedOf } from '../../../../src/publish/feeds/feeds.ts';
import { SMALL } from '../../../support/small-content.ts';
import { smallSite } from '../../../support/small-site.ts';

const CHAPTER = 'content/articles/en/oil.mdx';
const history = 'history: [{ date: "2026-02-01", change: A sentence was added. }]\npublished:';
const site = smallSite({ [CHAPTER]: SMALL[CHAPTER]!.replace('published:', history) });

describe('the feed of changes', () => {
  it('has each chapter in full and each change, the newest first', async () => {
    const { entries, updated, self } = await feedOf(site, 'changes', 'xml');
    expect(self).toBe('https://site.example/sub/feed.xml');
    expect(updated).toBe('2026-02-01');
    expect(entries.map(({ id }) => id)).toEqual([
      'https://site.example/sub/chapters/oil/',
      'https://site.example/sub/chapters/oil/#change-1',
    ]);
    const [chapter] = entries;
    for (const part of [
      'The pipe is 10 km long.',
      '<sup>[1]</sup>',
      '<h2 id="flow">',
      '<img src="https:',
    ])
      expect(chapter!.html).toContain(part);
  });
});

describe('the feed of corrections', () => {
  it('says what stood there and what stands there now, and leads to the page', async () => {
    const { entries, home } = await feedOf(site, 'corrections', 'json');
    expect(home).toBe('https://site.example/sub/corrections/');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: 'https://site.example/sub/corrections/#2026-01-03-length',
      published: '2026-01-03',
    });
    expect(entries[0]!.html).toContain('href="https://site.example/sub/chapters/oil/"');
    expect(entries[0]!.summary).toMatch(/11 km long\..*10 km long\./);
  });

  it('has a date even where nothing was ever corrected', async () => {
    const none = smallSite({ 'content/corrections/2026-01-03-length.yaml': '' });
    expect((await feedOf(none, 'corrections', 'xml')).updated).toBe('2026-01-02');
  });
});
