import { describe, expect, it } from 'vitest';
import { ARTICLE, faultsOf, more, PAGE } from '../../../../support/broken.ts';

const REMEDY = 'Correct the figure that is wrong, or call the row something else.';

const wrong = (file: string, at: string, total: number, sum: number) => ({
  file,
  at,
  problem: `${total} is called a total, but the parts make ${sum}.`,
  remedy: REMEDY,
});

/** A table of a page with these rows. */
const table = (...rows: string[]) =>
  more(
    `<Table id="t" caption="Oil">\n\n| Year | Oil | Gas |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n\n</Table>`,
  );

describe('a row called a total', () => {
  it.each([
    ['Total', true],
    ['total of all', true],
    ['In all', true],
    ['All together', true],
    ['Sum', true],
    ['Totals', false],
    ['Grand total', false],
    ['Summer', false],
  ])('by the word "%s": %s', (word, called) => {
    const faults = faultsOf({ [PAGE]: table('2010 | 5 | 1', '2011 | 6 | 2', `${word} | 12 | 3`) });
    expect(faults).toEqual(called ? [wrong(PAGE, 'line 14', 12, 11)] : []);
  });

  it.each([
    ['whole numbers add up exactly', ['5', '6'], '11', undefined],
    ['and are wrong by one', ['5', '6'], '12', [12, 11]],
    ['one decimal may be rounded by half of it in each part', ['5.1', '6.1'], '11.3', undefined],
    ['and is wrong beyond', ['5.1', '6.1'], '11.4', [11.4, 11.2]],
    ['the finest number says how much', ['5', '6'], '11.1', undefined],
    ['for each part of many', ['5', '6'], '11.2', [11.2, 11]],
    ['thousands have commas', ['1,005', '6'], '1,011', undefined],
    ['shares have their sign', ['40%', '60 %'], '100%', undefined],
    ['money has its sign', ['$5', '$6'], '$11', undefined],
    ['a part without a number cannot be added', ['5', 'unknown'], '12', undefined],
    ['nor one with two', ['5', '6–7'], '12', undefined],
    ['nor an empty one', ['5', ''], '12', undefined],
    ['a total without a number says nothing', ['5', '6'], 'unknown', undefined],
  ] as const)('%s', (_, [a, b], total, said) => {
    const faults = faultsOf({
      [PAGE]: table(`2010 | ${a} | 1`, `2011 | ${b} | 1`, `Total | ${total} | 2`),
    });
    expect(faults).toEqual(said ? [wrong(PAGE, 'line 14', said[0], said[1])] : []);
  });

  it('is asked in each column, and of the rows above it alone', () => {
    const rows = ['2010 | 5 | 1', '2011 | 6 | 2', 'Total | 12 | 4', '2012 | 7 | 3'];
    expect(faultsOf({ [PAGE]: table(...rows) })).toEqual([
      wrong(PAGE, 'line 14', 12, 11),
      wrong(PAGE, 'line 14', 4, 3),
    ]);
  });

  it('with no row above it has no parts', () => {
    expect(faultsOf({ [PAGE]: table('Total | 12 | 3', '2011 | 6 | 2') })).toEqual([]);
    expect(faultsOf({ [PAGE]: table('2010 | 5 | 1', 'Total | 6 | 1') })).toEqual([
      wrong(PAGE, 'line 14', 6, 5),
    ]);
  });

  it('is found in chapters as on pages, whatever the head of the table says', () => {
    const text = more(
      '<Table id="t" caption="Oil">\n\n| Total | 9 |\n| - | - |\n| a | 1 |\n| Sum | 2 |\n\n</Table>',
    );
    expect(faultsOf({ [ARTICLE]: text })).toEqual([wrong(ARTICLE, 'line 28', 2, 1)]);
  });
});
