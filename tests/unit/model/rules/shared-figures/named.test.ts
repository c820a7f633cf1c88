import { describe, expect, it } from 'vitest';
import { as, EVENT, faultsOf, more, PAGE, saidOf, swap } from '../../../../support/broken.ts';

const OTHER = 'content/ledger/figures/other.yaml';

const figure = (more: string) => as(`date: "2006"\nsources: [first]\n${more}\n`);

describe('a shared figure that is named', () => {
  it.each([
    [
      'exists',
      { [EVENT]: swap('with speeches', 'over {figure:width}') },
      EVENT,
      'text (line 3)',
      'names the figure "width", but content/ledger/figures/width.yaml does not exist.',
      'Add that file, or correct the id.',
    ],
    [
      'has the part that is asked for',
      { [EVENT]: swap('with speeches', 'over {figure:pipe-length.unit}') },
      EVENT,
      'text (line 3)',
      '"unit" is no part of a figure.',
      'Write "value" for the number alone, "amount" for number and unit without "about" or "over", or leave it out.',
    ],
    [
      'has nothing in it',
      { [PAGE]: more('Of <Figure id="pipe-length">9</Figure>.<Cite source="first" />') },
      PAGE,
      'line 12',
      '"9" stands inside <Figure>, where nobody would see it.',
      'Write <Figure id="pipe-length" /> without anything in it.',
    ],
    [
      'cites one of its sources in the sentence',
      { [PAGE]: more('It is <Figure id="pipe-length" />.<Cite source="second" />') },
      PAGE,
      'line 12',
      'prints the figure "pipe-length" and cites none of its sources, first.',
      'Cite one of them for it, or add a source that is cited there to content/ledger/figures/pipe-length.yaml, if it gives the figure.',
    ],
  ])('%s', (_, changes, file, at, problem, remedy) => {
    expect(faultsOf(changes)).toEqual([{ file, at, problem, remedy }]);
  });

  it.each(['whole', 'amount', 'value'])('may be asked for its part "%s"', (part) => {
    expect(saidOf({ [EVENT]: swap('with speeches', `over {figure:pipe-length.${part}}`) })).toEqual(
      [],
    );
  });

  it('is one that something names', () => {
    const unused = figure('value: 9\nunit: m\nlabel: width of the pipe');
    expect(faultsOf({ [OTHER]: unused })).toEqual([
      {
        file: OTHER,
        at: 'the whole file',
        problem: 'nothing names the figure "other".',
        remedy:
          'Write <Figure id="other" /> or {figure:other} in place of the number, or remove the file.',
      },
    ]);
  });
});
