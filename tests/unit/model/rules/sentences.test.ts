import { describe, expect, it } from 'vitest';
import { hasFigure, sentences } from '../../../../src/model/rules/figures.ts';
import { ARTICLE, faultsOf, more, PAGE, saidOf } from '../../../support/broken.ts';

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

describe('prose is split', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['It is 5. 6 follow.', ['It is 5.', '6 follow.']],
    ['He said "No." She left.', ['He said "No."', 'She left.']],
    ['(It is so.) "Yes" she said.', ['(It is so.)', '"Yes" she said.']],
    ['It ended.\u2063 It began.', ['It ended.\u2063', 'It began.']],
    ['It ended.\u2063\u2063 \u2063It began.', ['It ended.\u2063\u2063', '\u2063It began.']],
    ['It ended. (It began.', ['It ended.', '(It began.']],
    ['So. \u2064 of it.', ['So.', '\u2064 of it.']],
    ['So. Über it.', ['So.', 'Über it.']],
    ['e.g. this and that', ['e.g. this and that']],
    ['One,\n  two.\n\nThree.', ['One, two.', 'Three.']],
    ['1.5 and v. x', ['1.5 and v. x']],
  ])('%j', (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });
});

describe('a sentence with a number', () => {
  const problem = (sentence: string) => `a figure without a source: “${sentence}”`;

  it('is a fault without a citation or a claim, by the line of its paragraph', () => {
    expect(faultsOf({ [PAGE]: more('It is long.\nIt carries 12 barrels. It ends.') })).toEqual([
      {
        file: PAGE,
        at: 'line 12',
        problem: problem('It carries 12 barrels.'),
        remedy:
          'Cite the source after the sentence with <Cite source="…" />, or mark the claim it belongs to.',
      },
    ]);
  });

  it.each([
    'It carries 12 barrels.<Cite source="first" />',
    'It carries <Claim id="opened">12 barrels</Claim>.',
    '## The 12 barrels {/* #barrels */}',
    '<Table id="t" caption="Barrels">\n\n| a |\n| - |\n| 12 |\n\n</Table>',
  ])('is none here: %s', (text) => {
    expect(saidOf({ [PAGE]: more(text) })).toEqual([]);
  });

  it('needs a citation of its own: that of the next sentence is not enough', () => {
    const text =
      'It carries 12 barrels. It opened.<Cite source="first" /> It has <Term id="pipe">9</Term>.';
    expect(saidOf({ [PAGE]: more(text) })).toEqual([
      `${PAGE} line 12: ${problem('It carries 12 barrels.')}`,
      `${PAGE} line 12: ${problem('It has 9.')}`,
    ]);
  });

  it('may be excused by name, in the text that is named and nowhere else', () => {
    const exceptions = [{ article: 'oil', sentence: 'carries 12', reason: 'Made up for tests.' }];
    const text = more('It carries 12 barrels. It has 9.');
    expect(saidOf({ [ARTICLE]: text }, { exceptions })).toEqual([
      `${ARTICLE} line 26: ${problem('It has 9.')}`,
    ]);
    expect(saidOf({ [PAGE]: text }, { exceptions })).toEqual([
      `${PAGE} line 12: ${problem('It carries 12 barrels.')}`,
      `${PAGE} line 12: ${problem('It has 9.')}`,
    ]);
  });
});
