import { describe, expect, it } from 'vitest';
import { datesIn, daysOf } from '../../../../../src/model/rules/relative-times.ts';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 864e5;

describe('the days that a date may mean', () => {
  it.each([
    ['2006', '2006-01-01', '2006-12-31'],
    ['2006-02', '2006-02-01', '2006-02-28'],
    ['2008-02', '2008-02-01', '2008-02-29'],
    ['2006-12', '2006-12-01', '2006-12-31'],
    ['2006-07-13', '2006-07-13', '2006-07-13'],
  ])('%s: from %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual([day(first), day(last)]);
  });

  it.each([
    ['on 13 July 2006', ['2006-07-13']],
    ['on 3 July 2006', ['2006-07-03']],
    ['in July 2006 and in December', ['2006-07', '2006-12']],
    ['in 2006, on 3 May and on 4 June 2007', ['2006', '2006-05-03', '2007-06-04']],
    ['on 3 May and in 2006', ['2006']],
    ['in 1499, 2100 and 20060', []],
    ['in 1500 and 2099', ['1500', '2099']],
    ['in Januaryish', []],
  ])('"%s" names %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates.map(daysOf));
  });
});
