import { describe, expect, it } from 'vitest';
import { hasFigure } from '../../../../../src/model/rules/figures.ts';

describe('a number that needs a source', () => {
  it.each([
    'It carries 12 barrels.',
    'It is 1,768 km long.',
    'A share of 46.4%.',
    'About 3 million.',
    'In 2006 it carried 5 tonnes.',
    'In the 3rd year it carried 5.',
    'Page 12 of May.',
    'It had 1499 parts.',
    'It had 2100 parts.',
    'It had 12345 parts.',
    'A 30-day pause.',
    'On 111 May.',
  ])('is one: %s', (text) => {
    expect(hasFigure(text)).toBe(true);
  });

  it.each([
    ['a year', 'It opened in 2006.'],
    ['the first of years', 'Before 1500 there was none.'],
    ['the last of years', 'By 2099 it ends.'],
    ['a span of years', 'From 2012–14, 2012-14 and 2012–2014.'],
    ['a decade', 'In the 1990s.'],
    ['a day', 'On 13 July 2006 and on 3 May.'],
    ['a day after its month', 'On July 13 it opened.'],
    ['days', 'On 4–6 June 2024, 4 - 6 June, 4 and 6 June, 4 to 6 June and 4 or 6 June.'],
    ['an ordinal', 'The 1st, 2nd, 3rd and 12th.'],
    ['a name', 'Barak-8, F-35, G20 and Su25s.'],
    ['a war named by its days', 'The 12-day war and the 44-day war.'],
    ['no digit', 'Twelve barrels.'],
  ])('is not %s', (_, text) => {
    expect(hasFigure(text)).toBe(false);
  });
});
