import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  EVENT,
  faultsOf,
  FIRST,
  more,
  saidOf,
  SECOND,
  swap,
} from '../../../../support/broken.ts';

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
