import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  changedFigure,
  CHART,
  EVENT,
  FIGURE,
  load,
  OWN,
  withOther,
} from '../../support/shared-figure.ts';
import { SMALL } from '../../support/small-content.ts';

describe('a shared figure that was typed once more', () => {
  const typed = (file: string, from: string | RegExp, to: string) =>
    load(changedFigure(file, from, to));

  it.each([
    [
      'the frontmatter',
      ARTICLE,
      'standfirst: A',
      'standfirst: Over 1,768 km a',
      'standfirst (line 5)',
      '{figure:pipe-length.amount}',
    ],
    [
      'a record, broken over lines',
      EVENT,
      'text: The pipe is opened with speeches.',
      'text: >-\n  The pipe is opened over 1,768\n  km of it.',
      'text (line 3)',
      '{figure:pipe-length.amount}',
    ],
  ])('is found in %s', (_, file, from, to, at, remedy) => {
    const [fault, ...others] = typed(file, from, to);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file, at });
    expect(fault!.problem).toMatch(/^"1,768[ -]km" is typed here/);
    expect(fault!.remedy).toContain(`Write ${remedy}. `);
  });

  it.each([
    [
      'as a part of another number',
      EVENT,
      'with speeches',
      'over 11,768 km, 1,768,000 km and 1,768.5 km',
    ],
    ['as the end of a range', EVENT, 'with speeches', 'over 1,768–1,900 km and 1,500–1,768 km'],
    ['as an amount of money', EVENT, 'with speeches', 'for $1,768'],
    ['as a figure of its own', EVENT, 'with speeches', 'over {figure:pipe-length}'],
  ])('is no fault %s', (_, file, from, to) => {
    expect(typed(file, from, to)).toEqual([]);
  });

  it.each([
    ['two significant digits', '1200', '1,200 km'],
    ['the bare number of one with a unit', '1076', '1,076 people'],
    ['a number of three digits, its unit aside', '176', '176 miles'],
  ])('may have %s', (_, value, text) => {
    const files = changedFigure(EVENT, 'with speeches', `over ${text}`);
    expect(load({ ...files, [FIGURE]: files[FIGURE]!.replace('1768', value) })).toEqual([]);
  });

  it.each([
    ['its bare number from five digits on', '12345', 'A 12,345-mile'],
    ['a number without a unit as long as "3,825"', '3825', '3,825'],
  ])('is found by %s', (_, value, text) => {
    const files = changedFigure(EVENT, 'with speeches', `over ${text} line`);
    const unit = value === '3825' ? '' : 'unit: km\n';
    const figure = files[FIGURE]!.replace('1768', value).replace('unit: km\n', unit);
    const faults = load({ ...files, [FIGURE]: figure });
    expect(faults.map(({ file }) => file)).toEqual([EVENT]);
  });

  it('names every figure that is printed so, and what else can be done', () => {
    const files = { ...withOther(OWN), [CHART]: SMALL[CHART]!.replace('has grown', 'is 1,768 km') };
    const [fault] = load(files);
    expect(fault!.remedy).toBe(
      'Write {figure:other.amount} or {figure:pipe-length.amount}. Where it counts something else, give it a file of its own in content/ledger/figures/.',
    );
  });
});
