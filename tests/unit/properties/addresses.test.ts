import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClaimQuery, matches, parseClaimQuery } from '../../../src/wire/claim-query.ts';
import {
  embedAddress,
  inLanguage,
  parseEmbedParams,
  THEMES,
} from '../../../src/wire/embed-params.ts';
import { idInHash } from '../../../src/wire/part-of-page.ts';
import { searchWords } from '../../../src/wire/search-terms.ts';
import { formatThemeQuery, parseThemeQuery } from '../../../src/wire/theme-query.ts';
import { formatViewAddress, parseViewAddress } from '../../../src/wire/view-address.ts';
import { MANY } from './settings.ts';

const views = ['whole', 'ceyhan', 'constructor', '__proto__'];
const features = ['erzurum', 'btc', 'toString'];
const layers = ['tripp', 'rivers', 'valueOf'];
const known = { views, features, layers };
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
  const places = address(
    ['view', 'at', 'layers'],
    [...views, ...features, ...layers, 'tripp,rivers', 'rivers,,tripp'],
  );

  it('gives a view that exists, or none', () => {
    const valid = (text: string) => {
      const { name, extent, feature, layers: shown = [] } = parseViewAddress(text, known);
      if (name !== undefined) expect(views).toContain(name);
      if (feature !== undefined) expect(features).toContain(feature);
      expect(shown.filter((id) => !layers.includes(id))).toEqual([]);
      if (extent !== undefined) {
        expect(extent.every((n) => Number.isInteger(n) && Math.abs(n) <= 99_999)).toBe(true);
        expect(extent[2]).toBeGreaterThan(0);
      }
    };
    fc.assert(fc.property(places, valid), MANY);
  });

  it('means the same when it is written again', () => {
    const again = (text: string) => {
      const once = parseViewAddress(text, known);
      const { name, extent, feature, layers: shown } = once;
      const kept = {
        ...(name === undefined ? extent && { extent } : { name }),
        ...(feature && { feature }),
        ...(shown && { layers: shown }),
      };
      expect(parseViewAddress(formatViewAddress(once), known)).toEqual(kept);
    };
    fc.assert(fc.property(places, again), MANY);
  });
});

describe('any address after an embed', () => {
  const asked = address(
    ['theme', 'static', 'plain', 'lang', 'view'],
    [...THEMES, '1', '0', 'en', 'AZ', 'az-Latn', '__proto__', ...views],
  );

  it('gives a theme that exists, two switches and the tag of a language, or none', () => {
    const valid = (search: string) => {
      const { theme, lang, ...switches } = parseEmbedParams(search);
      expect(THEMES).toContain(theme);
      expect(lang).toMatch(/^(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*)?$/);
      for (const one of Object.values(switches)) expect(typeof one).toBe('boolean');
    };
    fc.assert(fc.property(asked, valid), MANY);
  });

  it('means the same when it is written again', () => {
    const again = (search: string) => {
      const once = parseEmbedParams(search);
      const written = new URL(embedAddress('https://site.example/embed/x/', once));
      expect(parseEmbedParams(written.search)).toEqual(once);
    };
    fc.assert(fc.property(asked, again), MANY);
  });

  it('leads to the same embed in a language that it has, or nowhere', () => {
    const alternates = { en: 'https://a.example/', az: 'https://a.example/az/' };
    const leads = (search: string) => {
      const to = inLanguage(parseEmbedParams(search), 'en', alternates);
      expect([undefined, alternates.az]).toContain(to);
    };
    fc.assert(fc.property(asked, leads), MANY);
  });
});

describe('any address after the timeline', () => {
  const themes = ['', 'energy', 'arms', '__proto__'];
  const asked = address(['theme'], themes);

  it('gives a theme that exists, or none, and means the same when it is written again', () => {
    const valid = (search: string) => {
      const theme = parseThemeQuery(search, themes);
      expect(themes).toContain(theme);
      expect(parseThemeQuery(formatThemeQuery(theme), themes)).toBe(theme);
    };
    fc.assert(fc.property(asked, valid), MANY);
  });

  it('names the part of a page that it was written for', () => {
    fc.assert(
      fc.property(texts, (hash) => {
        expect(typeof idInHash(hash)).toBe('string');
      }),
      MANY,
    );
    fc.assert(
      fc.property(texts, (id) => {
        const whole = id.toWellFormed();
        expect(idInHash(`#${encodeURIComponent(whole)}`)).toBe(whole);
      }),
      MANY,
    );
  });
});

describe('any address after the search', () => {
  it('gives a short text, and means the same when it is written again', () => {
    const valid = (search: string) => {
      const words = searchWords(search);
      expect(words.length).toBeLessThanOrEqual(80);
      const again = searchWords(`?${new URLSearchParams({ q: words })}`);
      expect(again).toBe(words.toWellFormed().trim());
    };
    fc.assert(fc.property(address(['q'], ['oil', ' a b ', '$&', '\u00a0']), valid), MANY);
  });
});

describe('any address after the list of claims', () => {
  const choices = { verdicts, chapters };
  const filters = address(['verdict', 'chapter', 'text'], [...verdicts, ...chapters]);

  it('gives a filter whose choices exist and whose text is short', () => {
    const valid = (search: string) => {
      const { verdict, chapter, text } = parseClaimQuery(search, choices);
      expect(verdicts).toContain(verdict);
      expect(chapters).toContain(chapter);
      expect(text.length).toBeLessThanOrEqual(80);
    };
    fc.assert(fc.property(filters, valid), MANY);
  });

  it('means the same when it is written again', () => {
    const again = (search: string) => {
      const once = parseClaimQuery(search, choices);
      const text = once.text.toWellFormed();
      expect(parseClaimQuery(formatClaimQuery(once), choices)).toEqual({ ...once, text });
    };
    fc.assert(fc.property(filters, again), MANY);
  });

  it('finds a claim or not, and never fails at it', () => {
    const claim = fc.record({ verdict: texts, chapter: texts, text: texts });
    fc.assert(
      fc.property(claim, filters, (one, search) => {
        expect(typeof matches(one, parseClaimQuery(search, choices))).toBe('boolean');
        expect(matches(one, { verdict: '', chapter: '', text: '' })).toBe(true);
        expect(matches(one, one)).toBe(true);
      }),
      MANY,
    );
  });
});
