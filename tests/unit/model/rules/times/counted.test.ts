import { describe, expect, it } from 'vitest';
import { EVENT, faultsOf, more, PAGE, saidOf, swap } from '../../../../support/broken.ts';

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
