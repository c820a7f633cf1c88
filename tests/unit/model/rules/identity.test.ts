import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  as,
  CHART,
  faultsOf,
  more,
  PAGE,
  saidOf,
  SECOND,
  SERIES,
  swap,
} from '../../../support/broken.ts';
import { WITH_FIGURE } from '../../../support/shared-figure.ts';

describe('an address of a source stands once', () => {
  it.each(['https://one.example/a', 'https://one.example/a/'])('%s is that of the first', (url) => {
    expect(faultsOf({ [SECOND]: swap('https://two.example/b', url) })).toEqual([
      {
        file: SECOND,
        at: 'url',
        problem: `${url} stands in content/ledger/sources/first.yaml too.`,
        remedy: 'Cite "first" instead and remove this file.',
      },
    ]);
  });

  it.each(['https://one.example/a/b', 'https://one.example//a', 'https://one.example/a?'])(
    '%s is another',
    (url) => {
      expect(saidOf({ [SECOND]: swap('https://two.example/b', url) })).toEqual([]);
    },
  );
});

describe('a part of a text', () => {
  const twice = (id: string, line: number) => ({
    file: PAGE,
    at: `line ${line}`,
    problem: `the id "${id}" is used twice in this chapter.`,
    remedy: 'Give each heading, box and table an id of its own.',
  });

  it('has an id', () => {
    expect(faultsOf({ [PAGE]: more('## How it is made') })).toEqual([
      {
        file: PAGE,
        at: 'line 12',
        problem: 'the heading "How it is made" has no id.',
        remedy: 'Add one at its end: {/* #short-handle */}.',
      },
    ]);
  });

  it('has an id of its own, be it a heading, a box or a table', () => {
    const heading = '## Again {/* #what */}';
    expect(faultsOf({ [PAGE]: more(heading) })).toEqual([twice('what', 12)]);
    const aside = '<Aside id="what" title="A box">\n\nText.\n\n</Aside>';
    expect(faultsOf({ [PAGE]: more(aside) })).toEqual([twice('what', 12)]);
    expect(faultsOf({ [PAGE]: more(`${heading}\n\n${heading}`) })).toEqual([
      twice('what', 12),
      twice('what', 14),
    ]);
  });

  it('may have the id that another text has', () => {
    expect(saidOf({ [PAGE]: more('## The flow {/* #flow */}') })).toEqual([]);
  });

  it('two headings without ids do not count as one id twice', () => {
    expect(saidOf({ [PAGE]: more('## One\n\n## Two') })).toEqual([
      `${PAGE} line 12: the heading "One" has no id.`,
      `${PAGE} line 14: the heading "Two" has no id.`,
    ]);
  });
});

describe('chapters, maps and charts', () => {
  const GAS = 'content/articles/en/gas.mdx';

  it('no two chapters have one place', () => {
    const gas = WITH_FIGURE[ARTICLE]!;
    expect(faultsOf({ [GAS]: as(gas) })).toEqual([
      {
        file: ARTICLE,
        at: 'order',
        problem: `1 is the place of ${GAS} too.`,
        remedy: 'Give each chapter a place of its own.',
      },
    ]);
    expect(saidOf({ [GAS]: as(gas.replace('order: 1', 'order: 2')) })).toEqual([]);
  });

  it('no chart ends as the address of an embed without script', () => {
    const file = 'content/charts/flow-still.yaml';
    expect(faultsOf({ [file]: as(WITH_FIGURE[CHART]!) })).toEqual([
      {
        file,
        at: 'file name',
        problem: '"flow-still" ends as the addresses of embeds without script do.',
        remedy: 'Rename the file, and what refers to it.',
      },
    ]);
    expect(saidOf({ 'content/charts/still-flow.yaml': as(WITH_FIGURE[CHART]!) })).toEqual([]);
  });
});

describe('a base', () => {
  const unknown = (file: string, at: string, base = 'other') => ({
    file,
    at,
    problem: `the base "${base}" is not explained in the series.`,
    remedy: 'Add it under "bases" of the series, or correct the id.',
  });

  it('that a point names is explained in its series', () => {
    expect(faultsOf({ [SERIES]: swap('base: own', 'base: other') })).toEqual([
      unknown(SERIES, 'points[1].base'),
    ]);
  });

  it.each([
    ['a label', 'own: Own oil', 'other: Own oil'],
    ['a line', 'joined: [all]', 'joined: [other]'],
    ['rows without words', 'joined: [all]', 'joined: [all]\nplain: other'],
    [
      'words on the plot',
      'joined: [all]',
      'joined: [all]\nannotations:\n  - { text: Words, base: other, wide: { at: [1, 2] }, phone: { at: [1, 2] } }',
    ],
  ])('that a chart names for %s is one of a series that it draws', (_, from, to) => {
    expect(faultsOf({ [CHART]: swap(from, to) })).toEqual([unknown(CHART, 'labels')]);
  });

  it('may be left out of words on the plot', () => {
    const words =
      '\nannotations:\n  - { text: Words, wide: { at: [1, 2] }, phone: { at: [1, 2] } }';
    expect(saidOf({ [CHART]: swap('joined: [all]', `joined: [all]${words}`) })).toEqual([]);
  });

  it('of a chart that draws no series is its own affair', () => {
    const tally = swap('kind: time', 'kind: tally\ncounts: claims');
    const files = { [CHART]: (text: string) => tally(text).replace('series: [flow]\n', '') };
    expect(saidOf(files)).toEqual([]);
  });
});
