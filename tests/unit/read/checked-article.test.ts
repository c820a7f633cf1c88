import { describe, expect, it } from 'vitest';
import { articleFaults, articleNamed, checkedArticle } from '../../../src/read/checked-article.ts';
import { SMALL, writeContent } from '../../support/small-content.ts';

const faults = (text?: string) =>
  articleFaults(writeContent(text === undefined ? {} : { 'content/article.yaml': text }));

describe('the record of the checked article', () => {
  it('names it in words for sentences, with its address', () => {
    expect(articleNamed()).toBe(
      '“The Unusual Israel-Azerbaijan Alliance” in Moral Clarity, a newsletter on Substack',
    );
    expect(checkedArticle().url).toMatch(/^https:/);
  });

  it('has to be there, whole and with a secure address', () => {
    const good = SMALL['content/article.yaml']!;
    expect(faults(good)).toEqual([]);
    expect(faults()).toMatchObject([
      { file: 'content/article.yaml', remedy: expect.stringContaining('outletKind') as string },
    ]);
    expect(faults(good.replace(/^note.*$/m, ''))).toMatchObject([
      { at: expect.stringMatching(/^note/) as string },
    ]);
    expect(faults(good.replace('https:', 'http:'))).toMatchObject([
      { at: expect.stringMatching(/^url/) as string },
    ]);
  });
});
