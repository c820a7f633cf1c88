import { describe, expect, it } from 'vitest';
import { formatClaimQuery, matches, parseClaimQuery } from '../../../src/wire/claim-query.ts';

const known = { verdicts: ['supported', 'disputed'], chapters: ['energy', 'arms'] };
const claim = {
  verdict: 'disputed',
  chapter: 'arms',
  text: 'Azerbaijan has bought the Iron Dome.',
};

describe('the filter of the list of claims', () => {
  it('comes back from its own address', () => {
    const query = { verdict: 'disputed', chapter: 'arms', text: 'iron & dome' };
    expect(parseClaimQuery(formatClaimQuery(query), known)).toEqual(query);
  });

  it('ignores values it does not know, and cuts a text that is too long', () => {
    const query = parseClaimQuery(
      `?verdict=<script>&chapter=__proto__&x=1&text=${'a'.repeat(500)}`,
      known,
    );
    expect(query).toEqual({ verdict: '', chapter: '', text: 'a'.repeat(80) });
  });

  it('leaves the address clean where nothing is filtered', () => {
    expect(formatClaimQuery({ verdict: '', chapter: '', text: '' })).toBe('');
  });

  it('wants every word, in any order and case', () => {
    expect(matches(claim, { verdict: '', chapter: '', text: 'DOME iron' })).toBe(true);
    expect(matches(claim, { verdict: '', chapter: '', text: 'iron gate' })).toBe(false);
  });

  it('wants the verdict and the chapter too', () => {
    expect(matches(claim, { verdict: 'supported', chapter: '', text: '' })).toBe(false);
    expect(matches(claim, { verdict: 'disputed', chapter: 'arms', text: '' })).toBe(true);
  });
});
