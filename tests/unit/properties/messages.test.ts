import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightTold, isWithin } from '../../../src/wire/frame-messages.ts';
import { asksForHeight, heightMessages, listenerIn } from '../../../src/wire/height-messages.ts';
import { MANY } from './settings.ts';

const texts = fc.string({ unit: 'binary', maxLength: 60 });

/** Whatever a page can send to another: anything that survives a structured clone. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Values near to what is understood: the right names with odd values. */
const value = fc.oneof(
  anything,
  texts,
  fc.double(),
  fc.constantFrom('amp', 'embed-size', 'embed-size-query', 'ready', 'height', 'link', '480'),
  fc.constantFrom(0, -0, -1, 0.1, 50, 480, 6000, 6001, Infinity, NaN, 5e-324, 1e308),
  fc.constant({ valueOf: 1, toString: 1 }),
);
const near = fc.record(
  { sentinel: value, type: value, height: value, message: value, secret: value },
  { requiredKeys: [] },
);
const spoken = fc.oneof(
  anything,
  near,
  fc.record({ sentinel: fc.constant('amp'), type: fc.constant('embed-size'), height: value }),
  texts.map((text) => `pymxPYMx${text}`),
  fc.tuple(texts, texts).map((two) => ['pym', ...two, '600'].join('xPYMx')),
);

describe('any message of a frame to the page around it', () => {
  it('gives a whole height from 50 to 6000 px, or none', () => {
    fc.assert(
      fc.property(spoken, (data) => {
        const height = heightTold(data);
        if (height === undefined) return;
        expect(Number.isInteger(height) && height >= 50 && height <= 6000).toBe(true);
        expect(data).toMatchObject({ sentinel: 'amp', type: 'embed-size' });
      }),
      MANY,
    );
  });

  it('gives the height of an embed of ours, whichever that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 6000 }), texts, texts, (height, id, src) => {
        const told = heightMessages(height, { id, src }).map(heightTold);
        expect(told.filter((one) => one !== undefined)).toEqual([height]);
      }),
      MANY,
    );
  });
});

/** Names as an address gives them to an embed: any at all. */
const listener = fc
  .record({ search: texts, hash: texts, id: fc.constantFrom('region', '__proto__') })
  .map(({ id, search, hash }) =>
    listenerIn(id, { href: `https://a.example/${search}`, search, hash }),
  );
const named = fc
  .tuple(fc.stringMatching(/^[\w-]{1,12}$/), fc.stringMatching(/^[A-Za-z0-9]{1,12}$/))
  .map(([childId, secret]) =>
    listenerIn('region', {
      href: 'https://a.example/embed/region/',
      search: `?childId=${childId}`,
      hash: `#?secret=${secret}`,
    }),
  );

describe('any message of a host to an embed', () => {
  it('asks for the height or does not, and never fails', () => {
    fc.assert(
      fc.property(spoken, fc.oneof(listener, named), (data, who) => {
        const asked = asksForHeight(data, who);
        expect(typeof asked).toBe('boolean');
        if (asked && typeof data === 'string') expect(data).toContain(who.childId!);
      }),
      MANY,
    );
  });

  it('is not an answer that comes back, whatever names the host has given', () => {
    fc.assert(
      fc.property(fc.oneof(listener, named), fc.integer({ min: 1, max: 99_999 }), (who, height) => {
        for (const message of heightMessages(height, who))
          expect(asksForHeight(message, who)).toBe(false);
      }),
      MANY,
    );
  });

  it('of pym or WordPress is heard by the name that the host has given, and by no other', () => {
    fc.assert(
      fc.property(named, named, (who, other) => {
        const pym = ['pym', who.childId, 'width', '600'].join('xPYMx');
        const ready = { message: 'ready', secret: who.secret };
        expect(asksForHeight(pym, who) && asksForHeight(ready, who)).toBe(true);
        expect(asksForHeight(pym, other)).toBe(other.childId === who.childId);
        expect(asksForHeight(ready, other)).toBe(other.secret === who.secret);
      }),
      MANY,
    );
  });
});

describe('any names in the address of an embed', () => {
  it('are taken as plain words, or not at all', () => {
    fc.assert(
      fc.property(listener, ({ childId, secret }) => {
        if (childId !== undefined) expect(childId).toMatch(/^[\w-]+$/);
        if (secret !== undefined) expect(secret).toMatch(/^[A-Za-z0-9]+$/);
      }),
      MANY,
    );
  });
});

describe('any address that a host gives for an embed', () => {
  const embeds = 'https://site.example/sub/embed/';
  const page = 'https://host.example/news/';
  const address = fc.oneof(
    texts,
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    texts.map((text) => `${embeds}${text}`),
    fc
      .array(
        fc.constantFrom('..', '.', '%2e%2e', '/', '\\', '//', '@', ':', '?', '#', 'x', '\t', '\n'),
      )
      .map((parts) => embeds + parts.join('')),
    texts.map((text) => `https://site.example${text}`),
    texts.map((text) => `javascript:${text}`),
  );

  it('is taken only where it leads to the embeds of this site', () => {
    fc.assert(
      fc.property(address, (text) => {
        if (!isWithin(text, page, embeds)) return;
        const { origin, pathname } = new URL(text, page);
        expect(origin).toBe('https://site.example');
        expect(pathname.startsWith('/sub/embed/')).toBe(true);
        expect(pathname).not.toMatch(/\/(?:\.|%2e){1,2}(?:\/|$)/i);
      }),
      MANY,
    );
  });
});
