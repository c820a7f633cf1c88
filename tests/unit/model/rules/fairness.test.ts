import { describe, expect, it } from 'vitest';
import { saidOf } from '../../../support/broken.ts';

const ARTICLE = 'content/articles/en/oil.mdx';
const CLAIM = 'content/ledger/claims/opened.yaml';
const EVENT = 'content/ledger/events/2006-06-opening.yaml';
const FIRST = 'content/ledger/sources/first.yaml';
const SERIES = 'content/ledger/series/flow.yaml';

/** Faults of the small content with some of its files changed, as "file at: problem". */
const faults = (changes: Record<string, (text: string) => string>): string[] => saidOf(changes);

const body = (more: string) => (text: string) => `${text}\n${more}\n`;
const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a contested name', () => {
  it('is a fault in a form that the file of names does not allow', () => {
    expect(faults({ [ARTICLE]: body('The war over Karabakh ended.') })).toEqual([
      expect.stringContaining('“The war over Karabakh ended.” has the form "Karabakh"'),
    ]);
    expect(faults({ [EVENT]: swap('with speeches', 'in Karabakh') })).toEqual([
      expect.stringMatching(/opening\.yaml text: .*"Karabakh"/),
    ]);
    expect(faults({ [CLAIM]: swap('It gives the summer.', 'It is from Karabakh.') })).toEqual([
      expect.stringMatching(/evidence\[1\]\.note: .*"Karabakh"/),
    ]);
  });

  it('may stand in quotation marks, in a longer name and, where the file says so, in a heading', () => {
    const right = [
      'He said: "Karabakh is ours".',
      'The Karabakh Armenians left Nagorno-Karabakh.',
      '## The wars over Karabakh {/* #wars */}',
    ];
    for (const text of right) expect(faults({ [ARTICLE]: body(text) }).filter(hard)).toEqual([]);
  });

  it('is no fault as part of another word', () => {
    expect(faults({ [ARTICLE]: body('The Karabakhi horse.') })).toEqual([]);
  });
});

/** A new heading is a new address, which is a warning only. */
const hard = (line: string) => !line.includes('is new and not in the record');

describe('"not found"', () => {
  it.each([
    'No report of it was found.',
    'The contract was not seen.',
    'A count could not be found.',
    'It is named in no source seen.',
  ])('is a fault in the middle of a chapter: %s', (text) => {
    expect(faults({ [ARTICLE]: body(text) })).toEqual([
      expect.stringContaining('says that something was not found'),
    ]);
  });

  it('may be said in the closing part of a chapter', () => {
    const closing = '## What is contested {/* #contested */}\n\nNo report of it was found.';
    expect(faults({ [ARTICLE]: body(closing) }).filter(hard)).toEqual([]);
  });

  it('is a fault in a claim', () => {
    const found = faults({ [CLAIM]: swap('with the day.', 'with the day. No third was found.') });
    expect(found).toEqual([expect.stringContaining('opened.yaml finding')]);
  });
});

describe('a source seen only as a copy', () => {
  const copied = { [FIRST]: swap('publisher: One', 'publisher: One\nvia: A blog') };

  it('carries no key figure', () => {
    expect(faults(copied)).toContainEqual(
      expect.stringContaining('keyFigures[0].sources: a key figure rests on "first"'),
    );
  });

  it('carries no toll', () => {
    const toll = swap('with speeches', 'and 12 people were killed');
    expect(faults({ ...copied, [EVENT]: toll })).toContainEqual(
      expect.stringContaining('a toll rests on "first"'),
    );
    expect(faults(copied).filter((line) => line.includes('toll'))).toEqual([]);
  });

  it('is not all that a verdict has', () => {
    const only = swap('source: second', 'source: first');
    expect(faults({ ...copied, [CLAIM]: only })).toContainEqual(
      expect.stringContaining('a verdict rests on "first"'),
    );
  });
});

describe('a time counted from another', () => {
  it.each([
    ['It opened on 29 March 2023, 31 years after the treaty of 7 April 1992.', 0],
    ['It opened on 29 March 2023, 21 years after the treaty of 7 April 1992.', 1],
    ['On 3 May 2020, two weeks after the start on 19 April 2020, it ended.', 0],
    ['On 3 May 2020, four weeks after the start on 19 April 2020, it ended.', 1],
    ['It ended two weeks later.', 0],
  ])('fits the dates beside it: %s', (text, number) => {
    expect(
      faults({ [ARTICLE]: body(text) }).filter((line) => line.includes('fits no two')),
    ).toHaveLength(number);
  });

  it('is measured from the date of the event whose text it is', () => {
    const years = (n: number) =>
      swap(
        'The pipe is opened with speeches.',
        `The pipe is opened ${n} years after that of 1996.`,
      );
    expect(faults({ [EVENT]: years(10) })).toEqual([]);
    expect(faults({ [EVENT]: years(5) })).toEqual([expect.stringContaining('“5 years after”')]);
  });
});

describe('the date of a source', () => {
  it('is not before the event that it is said to report', () => {
    const early = swap('"2024-05-06"', '"2006-05-31"');
    expect(faults({ [FIRST]: early }).filter((line) => line.includes('published'))).toEqual([
      expect.stringContaining('"first" was published on 2006-05-31, before'),
    ]);
  });

  it('is not before the latest past date of the sentence that it stands behind', () => {
    const cited = (date: string) => body(`It stopped on ${date}.<Cite source="second" />`);
    expect(faults({ [ARTICLE]: cited('3 May 2023') })).toEqual([]);
    expect(faults({ [ARTICLE]: cited('3 May 2024') })).toEqual([
      expect.stringContaining('before what it is said to report (2024-05-03)'),
    ]);
    // After the evidence of the chapter: a plan, which a source of an earlier day can tell.
    expect(faults({ [ARTICLE]: cited('3 May 2030') })).toEqual([]);
  });
});

describe('"as of"', () => {
  it('is not newer than the newest source of a chapter', () => {
    expect(faults({ [ARTICLE]: swap('asOf: "2024-05"', 'asOf: "2026-01"') })).toEqual([
      expect.stringContaining('asOf: "2026-01" is newer than the newest evidence, 2024-05-06'),
    ]);
  });
});

describe('a total', () => {
  const table = (total: string) =>
    body(
      `<Table id="oil" caption="Oil">\n\n| Year | Oil |\n| --- | --- |\n| 2010 | 5 |\n| 2011 | 1,006 |\n| Total | ${total} |\n\n</Table>`,
    );

  it('is the sum of the rows above it', () => {
    expect(faults({ [ARTICLE]: table('1,011') }).filter(hard)).toEqual([]);
    expect(faults({ [ARTICLE]: table('1,012') }).filter(hard)).toEqual([
      expect.stringContaining('1012 is called a total, but the parts make 1011'),
    ]);
  });

  it('is the sum of the other points of its base', () => {
    const points = (total: number) =>
      swap(
        '  - { x: 2010, y: 5, source: first }',
        `  - { x: Italy, y: 5, source: first }\n  - { x: Israel, y: 2, source: first }\n  - { x: Total, y: ${total}, source: first }`,
      );
    expect(faults({ [SERIES]: points(7) })).toEqual([]);
    expect(faults({ [SERIES]: points(8) })).toEqual([
      expect.stringContaining('8 is called a total, but the parts make 7'),
    ]);
  });
});
