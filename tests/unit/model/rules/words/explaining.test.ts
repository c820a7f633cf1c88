import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../../src/model/running-text.ts';
import { ARTICLE, faultsOf, more, PAGE, saidOf, swap } from '../../../../support/broken.ts';

describe('the numbers of a text', () => {
  it.each([
    ['It has 1,768 km, of which 443 lie here.', ['1,768', '443']],
    ['On 7 October 2023, in 1994–99.', ['7', '2023', '1994', '99']],
    ['It rose by 46.4% to $1.7 billion.', ['46.4', '1.7']],
    ['The Barak-8, the F-35, an Su‑25 and the R100.', []],
    ['Three of ten, a third.', []],
  ])('of %j are %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('a chapter', () => {
  const words = (many: number) => 'word '.repeat(many);
  const numbers = (many: number) => '7 '.repeat(many);
  /** The text of the small content has 12 words, two of them numbers. */
  const text = (many: number, counted: number) =>
    more(`${words(many - counted)}${numbers(counted)}\n`);
  const crowded = (share: string) =>
    `${ARTICLE} the text: has ${share} numbers in 100 words of running text, more than 3.`;

  it.each([
    ['three numbers in 100 words', 288, 7, []],
    ['more than three', 288, 8, [crowded('3.3')]],
    ['many numbers in a short draft', 180, 100, []],
  ])('with %s', (_, many, counted, said) => {
    const found = saidOf({ [ARTICLE]: text(many, counted) });
    expect(found.filter((one) => one.includes('running text'))).toEqual(said);
  });

  it('may have as many numbers in a table as there are', () => {
    const table = `<Table id="t" caption="Rows">\n\n| a<Cite source="first" /> |\n| - |\n| ${numbers(60)} |\n\n</Table>\n\n${words(290)}`;
    expect(saidOf({ [ARTICLE]: more(table) })).toEqual([]);
  });

  it('names the article twice at most', () => {
    const named = (times: number) => more('What the article says. '.repeat(times));
    expect(saidOf({ [ARTICLE]: named(2) })).toEqual([]);
    expect(faultsOf({ [ARTICLE]: named(3) })).toEqual([
      {
        file: ARTICLE,
        at: 'the text',
        problem: 'names "the article" 3 times, more than 2.',
        remedy:
          'Mark the claim with <Claim> and say what is so; the list below the chapter names the article.',
      },
    ]);
  });

  it('is meant, not a page: Method tells of the article', () => {
    expect(saidOf({ [PAGE]: more('What the article says. '.repeat(3)) })).toEqual([]);
  });
});

describe('a key figure', () => {
  const said = (from: string, to: string) => saidOf({ [ARTICLE]: swap(from, to) });
  const many = (value: string) => `${ARTICLE} keyFigures[1]: "${value}" is not one number.`;

  it.each([
    ['about 3 bcm', true],
    ['$1.7 billion', true],
    ['18–46%', true],
    ['3,825 and 2,906', true],
    ['491 to 9', true],
    ['73 and 7 of 100', true],
    ['611, 689 or 765 km', false],
    ['2 or 3 bcm', false],
    ['1 and 2 and 3', false],
    ['2 May 2024', false],
    ['none', false],
  ])('%j is one number, or two sides alike: %s', (value, right) => {
    expect(said('value: 2 bcm', `value: "${value}"`)).toEqual(right ? [] : [many(value)]);
  });

  it('has a label of ten words at most', () => {
    const label = 'gas in a year as the state oil company counted';
    expect(said('label: gas in a year', `label: ${label}`)).toEqual([]);
    expect(said('label: gas in a year', `label: ${label} it`)).toEqual([
      `${ARTICLE} keyFigures[1]: the label "${label} it" has 11 words, more than 10.`,
    ]);
  });
});
