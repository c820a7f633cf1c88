import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  CLAIM,
  CORRECTION,
  EVENT,
  faultsOf,
  FIGURE,
  saidOf,
  SECOND,
  swap,
} from '../../../../support/broken.ts';

describe('a date after today', () => {
  const said = (date: string, today: string) => ({
    problem: `"${date}" lies in the future; today is ${today}.`,
    remedy: 'Correct the date.',
  });

  it.each([
    ['the day of a correction', CORRECTION, '"2026-01-03"', 'date'],
    ['the date of a shared figure', FIGURE, '"2006"', 'date'],
    ['the date of an event', EVENT, '"2006-06"', 'date'],
    ['the date of a source', SECOND, '"2023"', 'published'],
    ['the day a chapter was published', ARTICLE, 'published: "2026-01-02"', 'published'],
    ['the day a chapter was changed', ARTICLE, 'updated: "2026-01-02"', 'updated'],
    ['the day a chapter was checked', ARTICLE, 'checked: "2026-01-02"', 'checked'],
    ['the day a claim was checked', CLAIM, 'checked: "2026-01-02"', 'checked'],
  ])('is found as %s', (_, file, from, at) => {
    const later = from.replace(/"2.*"/, '"2026-06-02"');
    const faults = faultsOf({ [file]: swap(from, later) });
    expect(faults).toContainEqual({ file, at, ...said('2026-06-02', '2026-06-01') });
  });

  it('is found as what the evidence of a chapter and of a claim is known until', () => {
    for (const file of [ARTICLE, CLAIM])
      expect(faultsOf({ [file]: swap('asOf: "2024-05"', 'asOf: "2026-07"') })).toContainEqual({
        file,
        at: 'asOf',
        ...said('2026-07', '2026-06-01'),
      });
  });

  it.each([
    ['2026-05-31', false],
    ['2026-06-01', false],
    ['2026-06-02', true],
    ['2026-06', false],
    ['2026-07', true],
    ['2026', false],
    ['2027', true],
  ])('is no more exact than it is written: on 1 June 2026, is %s one? %s', (date, future) => {
    const said = saidOf({ [SECOND]: swap('"2023"', `"${date}"`) });
    const lines = said.filter((line) => !line.includes('asOf'));
    expect(lines).toEqual(
      future ? [`${SECOND} published: "${date}" lies in the future; today is 2026-06-01.`] : [],
    );
  });
});
