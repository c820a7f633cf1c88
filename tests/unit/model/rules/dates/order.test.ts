import { describe, expect, it } from 'vitest';
import { ARTICLE, CLAIM, EVENT, faultsOf, saidOf, swap } from '../../../../support/broken.ts';

describe('dates in order', () => {
  const wrong = (file: string, at: string, second: string, first: string) => ({
    file,
    at,
    problem: `"${second}" comes before "${first}".`,
    remedy: 'Put the dates in order.',
  });

  it('an event ends on its day or later', () => {
    const until = (date: string) => ({
      [EVENT]: swap('date: "2006-06"', `date: "2006-06"\nuntil: "${date}"`),
    });
    expect(faultsOf(until('2006-05'))).toEqual([wrong(EVENT, 'until', '2006-05', '2006-06')]);
    for (const date of ['2006-06', '2006-06-01', '2006', '2007'])
      expect(saidOf(until(date))).toEqual([]);
    expect(faultsOf(until('2005'))).toEqual([wrong(EVENT, 'until', '2005', '2006-06')]);
  });

  it('a claim is checked again after it was checked', () => {
    const next = (date: string) => ({ [CLAIM]: swap('"2027-01-02"', `"${date}"`) });
    expect(faultsOf(next('2026-01-01'))).toContainEqual(
      wrong(CLAIM, 'nextCheck', '2026-01-01', '2026-01-02'),
    );
    expect(saidOf(next('2026-06-01'))).toEqual([]);
  });

  it('a chapter is changed on the day it is published, or later', () => {
    const updated = (date: string) => ({
      [ARTICLE]: swap('updated: "2026-01-02"', `updated: "${date}"`),
    });
    expect(faultsOf(updated('2026-01-01'))).toEqual([
      wrong(ARTICLE, 'updated', '2026-01-01', '2026-01-02'),
    ]);
    expect(saidOf(updated('2026-01-03'))).toEqual([]);
  });
});
