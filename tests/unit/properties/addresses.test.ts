import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClaimQuery, matches, parseClaimQuery } from '../../../src/format/claim-query.ts';
import { formatViewAddress, parseViewAddress } from '../../../src/format/view-address.ts';
import { MANY } from './settings.ts';

const views = ['whole', 'ceyhan', 'constructor', '__proto__'];
const features = ['erzurum', 'btc', 'toString'];
const verdicts = ['', 'supported', 'disputed'];
const chapters = ['', 'energy', 'iran'];
const texts = fc.string({ unit: 'binary', maxLength: 300 });

/** Addresses: any text at all, and texts that come near to what is understood. */
const address = (names: string[], values: string[]): fc.Arbitrary<string> => {
  const value = fc.oneof(
    texts,
    fc.constantFrom(
      ...values,
      '',
      '%',
      '%zz',
      '%00',
      '<script>',
      '-0,1e9,NaN',
      '99999,99999,00001',
    ),
    fc.tuple(fc.integer(), fc.integer(), fc.integer()).map((n) => n.join()),
  );
  const pair = fc
    .tuple(fc.oneof(fc.constantFrom(...names), texts), value, fc.boolean())
    .map(
      ([name, text, encoded]) =>
        `${name}=${encoded ? encodeURIComponent(text.toWellFormed()) : text}`,
    );
  const list = fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.join('&'));
  return fc.oneof(
    texts,
    fc.tuple(fc.constantFrom('', '#', '?', '??'), list).map((two) => two.join('')),
  );
};

describe('any address after a map', () => {
  it('gives a view that exists, or none', () => {
    const valid = (text: string) => {
      const { name, extent, feature } = parseViewAddress(text, { views, features });
      if (name !== undefined) expect(views).toContain(name);
      if (feature !== undefined) expect(features).toContain(feature);
      if (extent !== undefined) {
        expect(extent.every((n) => Number.isInteger(n) && Math.abs(n) <= 99_999)).toBe(true);
        expect(extent[2]).toBeGreaterThan(0);
      }
    };
    fc.assert(fc.property(address(['view', 'at'], [...views, ...features]), valid), MANY);
  });

  it('means the same when it is written again', () => {
    const again = (text: string) => {
      const once = parseViewAddress(text, { views, features });
      const { name, extent, feature } = once;
      const kept = {
        ...(name === undefined ? extent && { extent } : { name }),
        ...(feature && { feature }),
      };
      expect(parseViewAddress(formatViewAddress(once), { views, features })).toEqual(kept);
    };
    fc.assert(fc.property(address(['view', 'at'], [...views, ...features]), again), MANY);
  });
});

describe('any address after the list of claims', () => {
  const known = { verdicts, chapters };
  const filters = address(['verdict', 'chapter', 'text'], [...verdicts, ...chapters]);

  it('gives a filter whose choices exist and whose text is short', () => {
    const valid = (search: string) => {
      const { verdict, chapter, text } = parseClaimQuery(search, known);
      expect(verdicts).toContain(verdict);
      expect(chapters).toContain(chapter);
      expect(text.length).toBeLessThanOrEqual(80);
    };
    fc.assert(fc.property(filters, valid), MANY);
  });

  it('means the same when it is written again', () => {
    const again = (search: string) => {
      const once = parseClaimQuery(search, known);
      const text = once.text.toWellFormed();
      expect(parseClaimQuery(formatClaimQuery(once), known)).toEqual({ ...once, text });
    };
    fc.assert(fc.property(filters, again), MANY);
  });

  it('finds a claim or not, and never fails at it', () => {
    const claim = fc.record({ verdict: texts, chapter: texts, text: texts });
    fc.assert(
      fc.property(claim, filters, (one, search) => {
        expect(typeof matches(one, parseClaimQuery(search, known))).toBe('boolean');
        expect(matches(one, { verdict: '', chapter: '', text: '' })).toBe(true);
        expect(matches(one, one)).toBe(true);
      }),
      MANY,
    );
  });
});
