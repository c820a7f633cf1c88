import { describe, expect, it } from 'vitest';
import { datesIn, daysOf } from '../../../../src/model/rules/relative-times.ts';
import {
  ARTICLE,
  EVENT,
  faultsOf,
  FIRST,
  more,
  PAGE,
  saidOf,
  SECOND,
  swap,
} from '../../../support/broken.ts';

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

describe('a time counted from another', () => {
  const words = (text: string) =>
    saidOf({ [PAGE]: more(text) }).flatMap((line) => /“(.*)” fits no two/.exec(line)?.[1] ?? []);

  it.each([
    ['On 20 May 2006, 10 days after 10 May 2006, it ended.', []],
    ['On 21 May 2006, 10 days after 10 May 2006, it ended.', ['10 days after']],
    ['On 19 May 2006, 10 days after 10 May 2006, it ended.', ['10 days after']],
    ['On 10 May 2006, 10 days before 20 May 2006, it began.', []],
    ['On 17 May 2006, a week after 10 May 2006, it ended.', []],
    ['On 17 May 2006, one week later than on 10 May 2006, it ended.', []],
    ['On 17 May 2006, One Week later than on 10 May 2006, it ended.', []],
    ['On 24 May 2006, a week after 10 May 2006, it ended.', ['a week after']],
    ['In July 2006, twenty months after November 2004, it ended.', []],
    ['In July 2006, nineteen months after July 2004, it ended.', ['nineteen months after']],
    ['In 2006, 31 years after 1975, it ended.', []],
    ['In 2006, 33 years earlier than 1975, it ended.', ['33 years earlier']],
    ['In 2006, 3 years before 2006, it ended.', []],
    ['In 2006, 999 years after 2005, it ended.', ['999 years after']],
    [
      'In 2006, 2 years later than 2000, 2 years earlier than 2010.',
      ['2 years later', '2 years earlier'],
    ],
    ['In 2006, 6 years later than 2000, 2 years earlier than 2010.', ['2 years earlier']],
  ])('%s', (text, wrong) => {
    expect(words(text)).toEqual(wrong);
  });

  it('is told to be counted again, in the place where it stands', () => {
    const text = swap('The pipe is opened with', 'The pipe is opened 3 years after 1996 with');
    expect(faultsOf({ [EVENT]: text })).toEqual([
      {
        file: EVENT,
        at: 'text',
        problem: '“3 years after” fits no two of the dates beside it.',
        remedy: 'Count again, or correct the dates.',
      },
    ]);
  });
});

describe('a source that is older than what it reports', () => {
  const early = (file: string, at: string, id: string, published: string, date: string) => ({
    file,
    at,
    problem: `"${id}" was published on ${published}, before what it is said to report (${date}).`,
    remedy: 'Correct the date that is wrong, or cite a source that reports it.',
  });
  const published = (date: string) => ({ [FIRST]: swap('"2024-05-06"', `"${date}"`) });
  const ofEvent = (faults: ReturnType<typeof faultsOf>) =>
    faults.filter(({ file }) => file === EVENT);

  it.each([
    ['2006-05-31', true],
    ['2006-05', true],
    ['2005', true],
    ['2006-06-01', false],
    ['2006-06', false],
    ['2006', false],
  ])('for an event of June 2006, published in %s: %s', (date, wrong) => {
    expect(ofEvent(faultsOf(published(date)))).toEqual(
      wrong ? [early(EVENT, 'sources', 'first', date, '2006-06')] : [],
    );
  });

  it('is right where the event says that it was announced, and where a newer source is cited', () => {
    const announced = swap('themes:', 'announced: true\nthemes:');
    expect(ofEvent(faultsOf({ ...published('2006-05'), [EVENT]: announced }))).toEqual([]);
    const both = swap('[first]', '[first, second]');
    expect(ofEvent(faultsOf({ ...published('2006-05'), [EVENT]: both }))).toEqual([]);
    const older = { [SECOND]: swap('"2023"', '"2006-04"') };
    expect(ofEvent(faultsOf({ ...published('2006-05'), ...older, [EVENT]: both }))).toEqual([
      early(EVENT, 'sources', 'first second', '2006-05', '2006-06'),
    ]);
  });

  it('cannot be told where a source has no date', () => {
    const both = swap('[first]', '[first, second]');
    const undated = { [SECOND]: swap('published: "2023"\n', '') };
    expect(ofEvent(faultsOf({ ...published('2006-05'), ...undated, [EVENT]: both }))).toEqual([]);
  });

  it.each<readonly [text: string, date: string | undefined]>([
    ['It stopped on 3 May 2024.', '2024-05-03'],
    ['It began on 1 April 2023 and stopped on 3 May 2024.', '2024-05-03'],
    ['It stopped on 3 May 2024, not on 1 April 2023.', '2024-05-03'],
    ['It stopped in February 2024.', '2024-02-01'],
    ['It stopped in 2023.', undefined],
    ['It stopped on 31 December 2023.', undefined],
    ['It stopped on 1 January 2024.', '2024-01-01'],
    // After the evidence of the chapter, May 2024: a plan.
    ['It stops on 1 June 2024.', undefined],
    ['It stopped on 31 May 2024.', '2024-05-31'],
    ...[
      'It hoped for',
      'It planned',
      'It was scheduled for',
      'It was announced for',
      'It is due on',
      'It was expected on',
      'They were to end on',
      'It is set for',
      'It would end on',
      'It runs until',
      'It runs from',
    ].map((words): [string, undefined] => [`${words} 3 May 2024.`, undefined]),
  ])('in a chapter, of 2023: %s', (text, date) => {
    expect(faultsOf({ [ARTICLE]: more(`${text}<Cite source="second" />`) })).toEqual(
      date ? [early(ARTICLE, 'line 26', 'second', '2023', date)] : [],
    );
  });

  it('stands behind its own sentence only', () => {
    const text =
      'It stopped on 3 May 2024.<Cite source="first" /> It was long.<Cite source="second" />';
    expect(saidOf({ [ARTICLE]: more(text) })).toEqual([]);
    const swapped = text
      .replace('first', 'third')
      .replace('second', 'first')
      .replace('third', 'second');
    expect(saidOf({ [ARTICLE]: more(swapped) })).toHaveLength(1);
  });
});
