import { describe, expect, it } from 'vitest';
import { ARTICLE, CLAIM, faultsOf, saidOf, SECOND, swap } from '../../../../support/broken.ts';

describe('a claim', () => {
  it.each([
    ['2026-05-31', true],
    ['2026-06-01', false],
    ['2026-06-02', false],
  ])('whose next check was due on %s is late on 1 June 2026: %s', (date, late) => {
    expect(faultsOf({ [CLAIM]: swap('"2027-01-02"', `"${date}"`) })).toEqual(
      late
        ? [
            {
              file: CLAIM,
              at: 'nextCheck',
              problem: `the next check was due on ${date}.`,
              remedy: 'Check the evidence again, then set checked and nextCheck.',
              severity: 'warning',
            },
          ]
        : [],
    );
  });

  it('that its chapter does not mark is told where', () => {
    const plain = swap('<Claim id="opened">opened in 2006</Claim>', 'opened in 2006');
    expect(faultsOf({ [ARTICLE]: plain })).toContainEqual({
      file: CLAIM,
      at: 'chapter',
      problem: 'the chapter "oil" never marks this claim.',
      remedy:
        'Put <Claim id="opened">…</Claim> around the words that treat it, or name the chapter that does.',
    });
  });

  it('of one publisher says so, or has another, or is an opinion', () => {
    const one = { [SECOND]: swap('publisher: Two', 'publisher: One') };
    expect(faultsOf(one)).toEqual([
      {
        file: CLAIM,
        at: 'evidence',
        problem: 'all of it comes from one publisher, One.',
        remedy: 'Add a source of another publisher, or say in "thinEvidence" that there is none.',
      },
    ]);
    const thin = swap('confidence:', 'thinEvidence: No other publisher tells of it.\nconfidence:');
    expect(saidOf({ ...one, [CLAIM]: thin })).toEqual([]);
    expect(saidOf({ ...one, [CLAIM]: swap('verdict: supported', 'verdict: opinion') })).toEqual([]);
  });
});
