import { describe, expect, it } from 'vitest';
import { ARTICLE, as, faultsOf, more, PAGE, saidOf } from '../../../../support/broken.ts';

const CLOSING = '## What is contested {/* #contested */}\n\n';

describe('that something was not found', () => {
  const REMEDY =
    'Say what is known, or say what was looked for in the closing part of a chapter ({/* #contested */}) or on the Method page.';

  it.each([
    ['It was not found.', 'was not found'],
    ['They were not seen.', 'were not seen'],
    ['It is nowhere found.', 'is nowhere found'],
    ['It has been also not seen.', 'been also not seen'],
    ['No report of the day was found.', 'No report of the day was found'],
    ['Nothing of it has been seen.', 'Nothing of it has been seen'],
    ['None were found, neither was it.', 'None were found'],
    ['It could not be found.', 'could not be found'],
    ['It cannot be found.', 'cannot be found'],
    ['It was looked for and not found.', 'looked for and not found'],
    ['Here we found none.', 'we found none'],
    ['We saw nothing.', 'We saw nothing'],
    ['In no source seen is it.', 'In no source seen'],
    ['It stands in the sources seen.', 'in the sources seen'],
    ['Its end, not found, is lost.', 'not found,'],
    ['The end: none seen', 'none seen'],
  ])('is a fault: %s', (text, words) => {
    expect(faultsOf({ [PAGE]: more(text) })).toEqual([
      {
        file: PAGE,
        at: 'line 12',
        problem: `“${words}” says that something was not found.`,
        remedy: REMEDY,
      },
    ]);
  });

  it.each([
    'It was found.',
    'He said: "It was not found."',
    'No one came. It was found.',
    'It was not founded.',
    `No ${'word '.repeat(30)}was found.`,
    'It is not found here.'.replace('is ', ''),
  ])('is not said by: %s', (text) => {
    expect(saidOf({ [PAGE]: more(text) })).toEqual([]);
  });

  it('may be said in the closing part of a chapter and on the Method page', () => {
    expect(saidOf({ [ARTICLE]: more(`${CLOSING}It was not found.`) })).toEqual([]);
    expect(
      saidOf({ [ARTICLE]: more(`${CLOSING}## More {/* #more */}\n\nIt was not found.`) }),
    ).toHaveLength(1);
    const method = `---\ntitle: Our method\nstandfirst: A paragraph under the title that is long enough to pass.\ndescription: A paragraph under the title that is long enough to pass.\nupdated: "2026-01-02"\n---\n\nIt was not found.\n`;
    expect(saidOf({ 'content/pages/en/method.mdx': as(method) })).toEqual([]);
  });
});
