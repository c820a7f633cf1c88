import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, startWorker } from '../../support/worker.ts';
import { MANY } from './settings.ts';

const SCOPE = 'https://site.example/sub/';
const texts = fc.string({ unit: 'binary', maxLength: 40 });

/** Addresses as requests have them: written out in full, inside and outside of the site. */
const url = fc
  .oneof(
    texts.map((text) => SCOPE + text),
    fc.constantFrom(
      SCOPE,
      `${SCOPE}chapters/energy/`,
      `${SCOPE}chapters/energy/?q=1`,
      `${SCOPE}chapters/energy/energy.pdf`,
      `${SCOPE}_astro/a.js`,
      `${SCOPE}fonts/a.woff2`,
      'https://site.example/subway/',
      'https://site.example/',
      'https://other.example/sub/',
      'data:text/plain,x',
    ),
    fc.webUrl({ withQueryParameters: true }),
  )
  .filter((text) => URL.canParse(text))
  .map((text) => new URL(text).href);

const request = fc
  .record({
    url,
    method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE'),
    range: fc.boolean(),
  })
  .map(({ range, ...rest }) => ({
    ...rest,
    range,
    headers: new Headers(range ? { range: 'bytes=0-1' } : {}),
  }));

const fromNetwork = fc.option(
  fc
    .record({
      ok: fc.boolean(),
      redirected: fc.boolean(),
      type: fc.constantFrom('basic' as const, 'cors' as const, 'opaque' as const),
    })
    .map(answer),
  { nil: undefined },
);

const isInside = (address: string): boolean =>
  address.startsWith(SCOPE) && !new URL(address).pathname.endsWith('.pdf');
const isLasting = (address: string): boolean => /\/(?:_astro|fonts|ground)\/[^/]+$/.test(address);

describe('any request of a page', () => {
  it('is answered where it reads a whole file of the site that is no PDF, and left alone else', async () => {
    const worker = startWorker(SCOPE);
    await fc.assert(
      fc.asyncProperty(request, fromNetwork, async (one, network) => {
        worker.network.answer = network;
        const given = await worker.ask(one);
        expect(given !== undefined).toBe(one.method === 'GET' && !one.range && isInside(one.url));
      }),
      MANY,
    );
  });

  it('gets what the network says where there is one, else what was kept, else an error', async () => {
    const worker = startWorker(SCOPE);
    await fc.assert(
      fc.asyncProperty(
        url.filter(isInside),
        fromNetwork,
        fc.boolean(),
        async (to, network, kept) => {
          worker.store.clear();
          worker.network.asked = 0;
          if (kept) worker.store.set(to, answer());
          worker.network.answer = network;
          const given = await worker.ask({ url: to, method: 'GET', headers: new Headers() });
          const first = kept && isLasting(to) ? 'store' : 'network';
          const instead = kept ? 'store' : 'error';
          expect(given!.from).toBe(first === 'network' && !network ? instead : first);
          expect(worker.network.asked).toBe(first === 'network' ? 1 : 0);
        },
      ),
      MANY,
    );
  });

  it('leaves nothing behind but whole answers of this site, and no more than 240', async () => {
    const worker = startWorker(SCOPE);
    await fc.assert(
      fc.asyncProperty(request, fromNetwork, async (one, network) => {
        const before = worker.store.has(one.url);
        worker.network.answer = network;
        await worker.ask(one);
        const good = network && network.ok && !network.redirected && network.type === 'basic';
        const read = one.method === 'GET' && !one.range && isInside(one.url);
        if (worker.store.has(one.url) && !before) expect(good && read).toBe(true);
        expect(worker.store.size).toBeLessThanOrEqual(240);
      }),
      MANY,
    );
    expect([...worker.store.keys()].filter((address) => !isInside(address))).toEqual([]);
  });
});

describe('any message of a page to the worker', () => {
  const spoken = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
    fc.record({
      type: fc.constantFrom('read', 'write'),
      addresses: fc.oneof(
        fc.array(fc.oneof(url, texts, fc.anything({ withNullPrototype: true })), { maxLength: 8 }),
        fc.anything(),
      ),
    }),
  );

  it('keeps addresses of the site, and never fails', async () => {
    const worker = startWorker(SCOPE);
    worker.network.answer = answer();
    await fc.assert(
      fc.asyncProperty(spoken, async (data) => {
        expect(() => worker.tell(data)).not.toThrow();
        await new Promise(setImmediate);
        expect([...worker.store.keys()].every(isInside)).toBe(true);
        expect(worker.store.size).toBeLessThanOrEqual(240);
      }),
      MANY,
    );
  });
});
