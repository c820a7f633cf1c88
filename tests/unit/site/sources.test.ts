import { expect, it } from 'vitest';
import { newestMonth, sidesOf } from '../../../src/site/sources.ts';
import type { Source } from '../../../src/model/source.ts';
import { smallSite } from '../../support/small-site.ts';

const from = (perspective?: Source['perspective']): Source => ({
  id: 'a',
  url: 'https://a.example/',
  title: 'T',
  publisher: 'P',
  kind: 'news',
  ...(perspective && { perspective }),
});

it('counts sources by side, the most first and those without a side last', () => {
  const sources = [from(), from(), from(), from('armenian'), from('armenian'), from('western')];
  const words = (list: Source[]) => sidesOf(smallSite(), list).replaceAll('\u00a0', ' ');
  expect(words(sources)).toBe('2 Armenian, 1 Western, 3 unclassified');
  expect(words([from('international')])).toBe('1 international');
});

it('takes the month of the newest source, however exact the others are', () => {
  const published = (...dates: (string | undefined)[]) =>
    dates.map((date) => ({ published: date }));
  expect(newestMonth(published('2026-06-29', '2026', undefined, '2025-12-31'))).toBe('2026-06');
  expect(newestMonth(published('2026'))).toBe('2026');
  expect(newestMonth(published(undefined))).toBeUndefined();
});
