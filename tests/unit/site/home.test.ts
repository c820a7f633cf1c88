import { describe, expect, it } from 'vitest';
import { lastChanges } from '../../../src/site/changes.ts';
import { plateOf } from '../../../src/site/plates.ts';
import { loadContent } from '../../../src/read/content.ts';
import { SMALL, TODAY, writeContent } from '../../support/small-content.ts';
import { SECOND, smallSite, twoLanguages } from '../../support/small-site.ts';

const CHAPTER = 'content/articles/en/oil.mdx';
const HOME = `content/home/${SECOND}.yaml`;
const changed = (history: string) =>
  smallSite({
    [CHAPTER]: SMALL[CHAPTER]!.replace('published:', `history: [${history}]\npublished:`),
  });
const dates = (site: ReturnType<typeof smallSite>) => {
  site.content.corrections.clear();
  return lastChanges(site, 5).map(({ date, what }) => [date, what]);
};

describe('what changed last', () => {
  it('is nothing before something has changed, nor on the day on which the first chapter came out', () => {
    expect(dates(smallSite())).toEqual([]);
    expect(dates(changed('{ date: "2026-01-02", change: A word was mended. }'))).toEqual([]);
  });

  it('is the newest change of each page alone', () => {
    const two =
      '{ date: "2026-02-01", change: A sentence was added. }, { date: "2026-03-01", change: A table was added. }';
    expect(dates(changed(two))).toEqual([['2026-03-01', 'A table was added.']]);
  });
});

describe('the plate of a chapter', () => {
  const plate = (files: Record<string, string> = {}) => {
    const site = smallSite(files);
    return plateOf(site, site.content.articles.get('oil')!, undefined);
  };
  const choose = (choice: string) =>
    plate({ 'content/plates.yaml': `- { chapter: oil, ${choice} }\n` });

  it('is the chart at its head where nothing else is chosen, else its events by year', () => {
    expect(plate()).toMatchObject({ kind: 'chart', chart: 'time' });
    const lead = { [CHAPTER]: SMALL[CHAPTER]!.replace('lead: { chart: flow }\n', '') };
    expect(plate(lead)).toMatchObject({ kind: 'years' });
  });

  it('is what the file of plates chooses', () => {
    expect(choose('events: days')).toMatchObject({ kind: 'days' });
    expect(choose('chart: flow')).toMatchObject({ kind: 'chart' });
    // There is no map at the head of this page whose ground could be shown.
    expect(choose('map: none')).toMatchObject({ kind: 'years' });
  });
});

describe('the home page in another language', () => {
  it('has texts of its own, and those of the first where it has none', () => {
    const stance = (text: string | undefined) =>
      twoLanguages((files) => {
        if (text) files[HOME] = files[HOME]!.replace('We set out', text);
        else Reflect.deleteProperty(files, HOME);
      }).second.content.home.stance;
    expect(stance('Biz yazırıq')).toMatch(/^Biz yazırıq/);
    expect(stance(undefined)).toMatch(/^We set out/);
  });

  it('leads to the same parts and cites the same sources', () => {
    const faults = (from: string, to: string) => {
      const files: Record<string, string> = {
        ...SMALL,
        'content/interface/en/site.yaml': 'locale: { name: English, dir: ltr }\n',
        [`content/interface/${SECOND}/site.yaml`]: 'locale: { name: Second, dir: ltr }\n',
        [`content/articles/${SECOND}/oil.mdx`]: SMALL[CHAPTER]!,
        [`content/pages/${SECOND}/about.mdx`]: SMALL['content/pages/en/about.mdx']!,
        [HOME]: SMALL['content/home/en.yaml']!.replace(from, to),
      };
      return loadContent(TODAY, 'en', writeContent(files)).faults.map(({ file }) => file);
    };
    expect(faults('How long is', 'Nə qədər uzundur')).toEqual([]);
    expect(faults('to: /chapters/oil/', 'to: /chapters/oil/#flow')).toEqual([HOME]);
    expect(faults('[first]', '[second]')).toEqual([HOME]);
  });
});
