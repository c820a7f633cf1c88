import { describe, expect, it } from 'vitest';
import { printFigure, type FigureWords } from '../../../src/words/shared-figures.ts';
import { Figure, type Bound } from '../../../src/model/figure.ts';
import type { Part } from '../../../src/model/figure-use.ts';

const EN: FigureWords = {
  tag: 'en',
  range: '{from} to {to}',
  percent: '{value}%',
  qualifier: {
    about: 'about {value}',
    'at-least': 'at least {value}',
    almost: 'almost {value}',
    over: 'over {value}',
    'up-to': 'up to {value}',
  },
};
const DE: FigureWords = {
  tag: 'de',
  range: '{from} bis {to}',
  percent: '{value} %',
  qualifier: { ...EN.qualifier, about: 'etwa {value}' },
};

type Range = [number, number];
const print = (
  value: number | Range,
  unit?: string,
  qualifier?: Bound,
  part: Part = 'whole',
  words = EN,
) => printFigure({ value, ...(unit && { unit }), ...(qualifier && { qualifier }) }, part, words);

describe('a shared figure is printed', () => {
  it.each<[string, number | Range, string | undefined, Bound | undefined]>([
    ['1,768 km', 1768, 'km', undefined],
    ['3,825', 3825, undefined, undefined],
    ['46.4%', 46.4, '%', undefined],
    ['$8.7 billion', 8.7, '$ billion', undefined],
    ['$500', 500, '$', undefined],
    ['€1,200', 1200, '€', undefined],
    ['about 120,000', 120000, undefined, 'about'],
    ['at least 20%', 20, '%', 'at-least'],
    ['300,000 to 500,000', [300000, 500000], undefined, undefined],
    ['18–19%', [18, 19], '%', undefined],
    ['up to $10 to 12 billion', [10, 12], '$ billion', 'up-to'],
    ['0.625 bcm', 0.625, 'bcm', undefined],
  ])('as “%s”', (text, value, unit, qualifier) => expect(print(value, unit, qualifier)).toBe(text));

  it('without its qualifier, or without its unit, where a text asks for that', () => {
    expect(print(1768, 'km', 'about', 'amount')).toBe('1,768 km');
    expect(print(1768, 'km', 'about', 'value')).toBe('1,768');
    expect(print(8.7, '$ billion', 'over', 'value')).toBe('8.7');
  });

  it('with the signs and the words of another language', () => {
    expect(print(1768.5, 'km', 'about', 'whole', DE)).toBe('etwa 1.768,5 km');
    expect(print(46.4, '%', undefined, 'whole', DE)).toBe('46,4 %');
    expect(print([1000, 2000], 'km', undefined, 'whole', DE)).toBe('1.000 bis 2.000 km');
  });
});

describe('the record of a figure', () => {
  const sound = { value: 1768, label: 'length of the pipe', date: '2006', sources: ['first'] };
  it.each([
    ['a number', {}],
    ['a range', { value: [1, 2.125] }],
    ['who counts', { by: 'the company', unit: 'km', qualifier: 'over' }],
  ])('takes %s', (_, more) => expect(Figure.safeParse({ ...sound, ...more }).success).toBe(true));

  it.each([
    ['a number as text', { value: '1,768' }],
    ['a range that is upside down', { value: [2, 1] }],
    ['three ends', { value: [1, 2, 3] }],
    ['more digits than are printed', { value: 1.0005 }],
    ['no source', { sources: [] }],
    ['a qualifier that no language has', { qualifier: 'roughly' }],
    ['a printed form', { text: '1,768 km' }],
    ['a date in words', { date: 'May 2006' }],
  ])('refuses %s', (_, more) =>
    expect(Figure.safeParse({ ...sound, ...more }).success).toBe(false),
  );
});
