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
} from '../../../support/broken.ts';

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
    const lines = saidOf({ [SECOND]: swap('"2023"', `"${date}"`) });
    expect(lines).toEqual(
      future ? [`${SECOND} published: "${date}" lies in the future; today is 2026-06-01.`] : [],
    );
  });
});

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

describe('a claim', () => {
  it.each([
    ['2026-05-31', true],
    ['2026-06-01', false],
    ['2026-06-02', false],
  ])('whose next check was due on %s is late on 1 June 2026: %s', (date, late) => {
    expect(faultsOf({ [CLAIM]: swap('"2027-01-02"', `"${date}"`) })).toEqual(
      late
        ? [
            {
              file: CLAIM,
              at: 'nextCheck',
              problem: `the next check was due on ${date}.`,
              remedy: 'Check the evidence again, then set checked and nextCheck.',
              severity: 'warning',
            },
          ]
        : [],
    );
  });

  it('that its chapter does not mark is told where', () => {
    const plain = swap('<Claim id="opened">opened in 2006</Claim>', 'opened in 2006');
    expect(faultsOf({ [ARTICLE]: plain })).toContainEqual({
      file: CLAIM,
      at: 'chapter',
      problem: 'the chapter "oil" never marks this claim.',
      remedy:
        'Put <Claim id="opened">…</Claim> around the words that treat it, or name the chapter that does.',
    });
  });

  it('of one publisher says so, or has another, or is an opinion', () => {
    const one = { [SECOND]: swap('publisher: Two', 'publisher: One') };
    expect(faultsOf(one)).toEqual([
      {
        file: CLAIM,
        at: 'evidence',
        problem: 'all of it comes from one publisher, One.',
        remedy: 'Add a source of another publisher, or say in "thinEvidence" that there is none.',
      },
    ]);
    const thin = swap('confidence:', 'thinEvidence: No other publisher tells of it.\nconfidence:');
    expect(saidOf({ ...one, [CLAIM]: thin })).toEqual([]);
    expect(saidOf({ ...one, [CLAIM]: swap('verdict: supported', 'verdict: opinion') })).toEqual([]);
  });
});

describe('what is known "as of" a date', () => {
  it.each([
    ['2024-05', true],
    ['2024-05-06', true],
    ['2024-05-07', false],
    ['2024-06', false],
    ['2024', true],
    ['2025', false],
  ])('with a newest source of 6 May 2024, %s is sound: %s', (asOf, sound) => {
    expect(faultsOf({ [CLAIM]: swap('asOf: "2024-05"', `asOf: "${asOf}"`) })).toEqual(
      sound
        ? []
        : [
            {
              file: CLAIM,
              at: 'asOf',
              problem: `"${asOf}" is newer than the newest evidence, 2024-05-06.`,
              remedy: 'Set asOf to "2024-05-06", or add the newer evidence.',
            },
          ],
    );
  });

  it('a source without a date says nothing about it', () => {
    const undated = {
      [CLAIM]: swap('source: first', 'source: second'),
      [SECOND]: swap('published: "2023"\n', ''),
    };
    const lines = saidOf(undated).filter((line) => line.includes('asOf'));
    expect(lines).toEqual([]);
  });

  it('a chapter may take it from a key figure alone', () => {
    const text = swap('long.<Cite source="first" />', 'long.<Cite source="second" />');
    expect(saidOf({ [ARTICLE]: text }).filter((line) => line.includes('asOf'))).toEqual([]);
    const figures = (from: string) =>
      text(from).replaceAll('sources: [first]', 'sources: [second]');
    expect(saidOf({ [ARTICLE]: figures }).filter((line) => line.includes('asOf'))).toEqual([
      `${ARTICLE} asOf: "2024-05" is newer than the newest evidence, 2023.`,
    ]);
  });
});
