import { describe, expect, it } from 'vitest';
import { ARTICLE, as, CHART, faultsOf, saidOf } from '../../../../support/broken.ts';
import { WITH_FIGURE } from '../../../../support/shared-figure.ts';

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
