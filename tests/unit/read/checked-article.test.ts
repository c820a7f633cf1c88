import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/model/fault.ts';
import { readArticle } from '../../../src/read/checked-article.ts';
import { localeOf } from '../../../src/read/locales.ts';
import { articleWords } from '../../../src/words/article-words.ts';
import { SMALL, writeContent } from '../../support/small-content.ts';

function read(text?: string) {
  const faults: Fault[] = [];
  const root = writeContent(text === undefined ? {} : { 'content/article.yaml': text });
  return { article: readArticle(faults, root), faults };
}

describe('the record of the checked article', () => {
  const good = SMALL['content/article.yaml']!;

  it('names it in words for sentences, with its address', () => {
    const { article, faults } = read(good);
    expect(faults).toEqual([]);
    expect(articleWords(article, localeOf('en').t)).toBe(
      '“Where the oil goes and why” in A Paper, a weekly',
    );
    expect(article.url).toMatch(/^https:/);
  });

  it('has to be there, whole and with a secure address', () => {
    expect(read().faults).toMatchObject([
      { file: 'content/article.yaml', remedy: expect.stringContaining('outletKind') as string },
    ]);
    expect(read(good.replace(/^note.*$/m, '')).faults).toMatchObject([
      { at: expect.stringMatching(/^note/) as string },
    ]);
    expect(read(good.replace('https:', 'http:')).faults).toMatchObject([
      { at: expect.stringMatching(/^url/) as string },
    ]);
  });
});
