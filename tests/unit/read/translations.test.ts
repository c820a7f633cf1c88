import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/read/content.ts';
import { SMALL, TODAY, writeContent } from '../../support/small-content.ts';

const SITE =
  'locale:\n  name: English\n  dir: ltr\nnav:\n  maps: Maps\nfound:\n  one: one\n  other: many\n';
const WHOLE: Record<string, string> = {
  ...SMALL,
  'content/interface/en/site.yaml': SITE,
  'content/interface/az/site.yaml': SITE.replace('one: one\n  other', 'other'),
  'content/articles/az/oil.mdx': SMALL['content/articles/en/oil.mdx']!,
  'content/pages/az/about.mdx': SMALL['content/pages/en/about.mdx']!,
};

/** Faults of the other language, as "file at: problem". */
const faults = (files: Record<string, string | undefined>): string[] => {
  const given = Object.entries({ ...WHOLE, ...files }).filter(([, text]) => text !== undefined);
  const root = writeContent(Object.fromEntries(given) as Record<string, string>);
  return loadContent(TODAY, 'en', root)
    .faults.filter(({ file }) => file.includes('/az/'))
    .map(({ file, at, problem }) => `${file} ${at}: ${problem}`);
};

const chapter = (from: string, to: string) => {
  const text = WHOLE['content/articles/az/oil.mdx']!.replace(from, to);
  expect(text).not.toBe(WHOLE['content/articles/az/oil.mdx']);
  return faults({ 'content/articles/az/oil.mdx': text });
};

describe('another language', () => {
  it('is whole with every text, its own words and its own forms for numbers', () => {
    expect(faults({})).toEqual([]);
    expect(chapter('opened in 2006', '2006-cı ildə açılıb')).toEqual([]);
  });

  it('lacks a text that is not there', () => {
    expect(faults({ 'content/articles/az/oil.mdx': undefined })).toEqual([
      'content/articles/az/oil.mdx the whole file: the file is missing.',
    ]);
    expect(faults({ 'content/pages/az/about.mdx': undefined })).toHaveLength(1);
  });

  it('lacks a text of the interface, or has one too many', () => {
    const site = SITE.replace('maps: Maps', 'charts: Charts');
    expect(faults({ 'content/interface/az/site.yaml': site })).toEqual([
      'content/interface/az/site.yaml nav.maps: the text is missing.',
      'content/interface/az/site.yaml nav.charts: no text of the first language has this key.',
    ]);
  });

  it('has a text that translates none', () => {
    const found = faults({ 'content/pages/az/more.mdx': SMALL['content/pages/en/about.mdx'] });
    expect(found).toEqual([
      'content/pages/az/more.mdx the file name: no text of the first language is named "more".',
    ]);
  });

  it('keeps headings, claims, sources and figures, by the same ids', () => {
    expect(chapter('{/* #flow */}', '{/* #axin */}')).toEqual([
      expect.stringMatching(
        /the heading "flow" is missing; content\/articles\/en\/oil\.mdx has it/,
      ),
      expect.stringMatching(
        /line \d+: the heading "axin" is not in content\/articles\/en\/oil\.mdx/,
      ),
    ]);
    expect(chapter('<Claim id="opened">opened in 2006</Claim>', 'opened in 2006')[0]).toContain(
      'the claim "opened" is missing',
    );
    expect(chapter('<Chart id="flow" />', '')[0]).toContain('the chart "flow" is missing');
  });

  it('is read by the same rules of form as the first', () => {
    const [fault, ...more] = chapter('order: 1', 'ordre: 1');
    expect(fault).toContain('content/articles/az/oil.mdx');
    expect(more.every((one) => one.startsWith('content/articles/az/oil.mdx'))).toBe(true);
    expect(more.join()).not.toContain('the file is missing');
  });
});
