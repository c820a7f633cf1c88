import { describe, expect, it } from 'vitest';
import { ARTICLE, faultsOf, more, PAGE, saidOf } from '../../../../support/broken.ts';

describe('a sentence with a number', () => {
  const problem = (sentence: string) => `a figure without a source: “${sentence}”`;

  it('is a fault without a citation or a claim, by the line of its paragraph', () => {
    expect(faultsOf({ [PAGE]: more('It is long.\nIt carries 12 barrels. It ends.') })).toEqual([
      {
        file: PAGE,
        at: 'line 12',
        problem: problem('It carries 12 barrels.'),
        remedy:
          'Cite the source after the sentence with <Cite source="…" />, or mark the claim it belongs to.',
      },
    ]);
  });

  it.each([
    'It carries 12 barrels.<Cite source="first" />',
    'It carries <Claim id="opened">12 barrels</Claim>.',
    '## The 12 barrels {/* #barrels */}',
    '<Table id="t" caption="Barrels">\n\n| a |\n| - |\n| 12 |\n\n</Table>',
  ])('is none here: %s', (text) => {
    expect(saidOf({ [PAGE]: more(text) })).toEqual([]);
  });

  it('needs a citation of its own: that of the next sentence is not enough', () => {
    const text =
      'It carries 12 barrels. It opened.<Cite source="first" /> It has <Term id="pipe">9</Term>.';
    expect(saidOf({ [PAGE]: more(text) })).toEqual([
      `${PAGE} line 12: ${problem('It carries 12 barrels.')}`,
      `${PAGE} line 12: ${problem('It has 9.')}`,
    ]);
  });

  it('may be excused by name, in the text that is named and nowhere else', () => {
    const exceptions = [{ article: 'oil', sentence: 'carries 12', reason: 'Made up for tests.' }];
    const text = more('It carries 12 barrels. It has 9.');
    expect(saidOf({ [ARTICLE]: text }, { exceptions })).toEqual([
      `${ARTICLE} line 26: ${problem('It has 9.')}`,
    ]);
    expect(saidOf({ [PAGE]: text }, { exceptions })).toEqual([
      `${PAGE} line 12: ${problem('It carries 12 barrels.')}`,
      `${PAGE} line 12: ${problem('It has 9.')}`,
    ]);
  });
});
