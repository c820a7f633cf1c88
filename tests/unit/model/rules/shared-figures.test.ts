import { describe, expect, it } from 'vitest';
import { as, EVENT, faultsOf, FIGURE, more, PAGE, saidOf, swap } from '../../../support/broken.ts';

const OTHER = 'content/ledger/figures/other.yaml';
const figure = (more: string) => as(`date: "2006"\nsources: [first]\n${more}\n`);
/** Another figure that the event prints. */
const withOther = (text: string) => ({
  [OTHER]: figure(text),
  [EVENT]: swap('with speeches', 'over {figure:other} of it'),
});

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

describe('two shared figures', () => {
  const twice = (label: string) => [
    {
      file: FIGURE,
      at: 'label',
      problem: `"${label}" is what ${OTHER} counts too.`,
      remedy:
        'Use that one and remove this file, or say in both labels what each counts, and when or by whom.',
    },
  ];

  it.each([
    ['value: 9\nunit: m\nlabel: length of the pipe', true],
    ['value: 9\nunit: m\nlabel: Length – of (the) Pipe', true],
    ['value: 9\nunit: m\nlabel: the length of pipe', false],
    ['value: 1768\nunit: km\nlabel: the pipe length of', true],
    ['value: 1768\nunit: km\nlabel: pipe the length of of the', true],
    ['value: 1768\nunit: m\nlabel: the pipe length of', false],
    ['value: 1769\nunit: km\nlabel: the pipe length of', false],
    ['value: 1768\nlabel: the pipe length of', false],
    ['value: 1768\nunit: km\nlabel: length of a pipe', false],
  ])('%j counts what "length of the pipe", 1768 km, does: %s', (text, same) => {
    expect(faultsOf(withOther(text))).toEqual(same ? twice('length of the pipe') : []);
  });

  it('of one range are told apart by its ends', () => {
    const range = (ends: string) => ({
      ...withOther('value: [1, 20]\nlabel: barrels and tonnes'),
      'content/ledger/figures/ranged.yaml': figure(`value: ${ends}\nlabel: tonnes and barrels`),
      [PAGE]: more('There are <Figure id="ranged" />.<Cite source="first" />'),
    });
    expect(saidOf(range('[1, 20]'))).toHaveLength(1);
    expect(saidOf(range('[12, 20]'))).toEqual([]);
  });

  it('a third is compared with the first', () => {
    const third = 'content/ledger/figures/third.yaml';
    const changes = {
      ...withOther('value: 9\nunit: m\nlabel: length of the pipe'),
      [third]: figure('value: 10\nunit: m\nlabel: length of the pipe'),
      [PAGE]: more('It is <Figure id="third" />.<Cite source="first" />'),
    };
    expect(faultsOf(changes).map(({ file, problem }) => [file, problem])).toEqual([
      [FIGURE, `"length of the pipe" is what ${OTHER} counts too.`],
      [third, `"length of the pipe" is what ${OTHER} counts too.`],
    ]);
  });
});

describe('a figure that counts claims', () => {
  it.each([
    ['1', '[supported]', undefined],
    ['0', '[contradicted]', undefined],
    ['1', '[contradicted, supported]', undefined],
    ['2', '[supported]', [2, 1]],
    ['1', '[contradicted]', [1, 0]],
    ['[1, 2]', '[supported]', ['1–2', 1]],
  ] as const)('of %s with the verdicts %s', (value, verdicts, wrong) => {
    const text = `value: ${value}\nlabel: claims that hold\ndate: "2026-01"\ncounts: ${verdicts}\n`;
    expect(faultsOf({ [FIGURE]: as(text) })).toEqual(
      wrong
        ? [
            {
              file: FIGURE,
              at: 'value',
              problem: `says ${wrong[0]}, but ${wrong[1]} claims have the verdicts it counts.`,
              remedy: `Write ${wrong[1]}, and read the sentences that print it.`,
            },
          ]
        : [],
    );
  });
});
