import { describe, expect, it } from 'vitest';
import {
  as,
  EVENT,
  faultsOf,
  FIGURE,
  more,
  PAGE,
  saidOf,
  swap,
} from '../../../../support/broken.ts';

const OTHER = 'content/ledger/figures/other.yaml';

const figure = (more: string) => as(`date: "2006"\nsources: [first]\n${more}\n`);

/** Another figure that the event prints. */
const withOther = (text: string) => ({
  [OTHER]: figure(text),
  [EVENT]: swap('with speeches', 'over {figure:other} of it'),
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
