import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { extract } from '@extractus/oembed-extractor';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { describe, expect, it } from 'vitest';
import { embeddableIds } from '../support/embeds.ts';
import { pagesOf, parse } from '../support/pages.ts';
import { fileFor } from '../support/serve.ts';
import { SITE_URL, SITES } from '../support/sites.ts';

/** What WordPress leaves of the code of a provider that it does not know. */
const WORDPRESS = [
  'src',
  'width',
  'height',
  'frameborder',
  'marginwidth',
  'marginheight',
  'scrolling',
  'title',
];

function afterWordPress(html: string): Element | undefined {
  if (!/<iframe.*?><\/iframe>/s.test(html)) return undefined;
  const frame = parse(html).querySelector('iframe');
  for (const name of frame?.getAttributeNames() ?? [])
    if (!WORDPRESS.includes(name)) frame!.removeAttribute(name);
  return frame ?? undefined;
}

/** The fields of an XML answer; every text in it is escaped, so no field holds another. */
const fieldsOf = (xml: string): Record<string, string> =>
  Object.fromEntries(
    [...xml.matchAll(/^ {2}<(\w+)>([^<]*)<\/\1>$/gm)].map(([, name, text]) => [
      name!,
      parse(`<p>${text!}</p>`).querySelector('p')!.textContent,
    ]),
  );

describe.each(SITES)('oEmbed of the site $name', (site) => {
  const pages = pagesOf(site);
  const at = (address: string) => pages.find((page) => page.address === site.base + address)!;
  /** The site as the network would give it, at the address it was built for. */
  const fetcher = (url: string | URL | Request) => {
    const { pathname, origin } = new URL(url instanceof Request ? url.url : url);
    const file = origin === SITE_URL ? fileFor(site.home, pathname) : undefined;
    if (!file) return Promise.resolve(new Response('', { status: 404 }));
    const type = { html: 'text/html; charset=utf-8', json: 'application/json', xml: 'text/xml' }[
      file.split('.').at(-1)!
    ];
    return Promise.resolve(
      new Response(new Uint8Array(readFileSync(file)), { headers: { 'content-type': type ?? '' } }),
    );
  };
  const figures = embeddableIds().map(({ kind, id }) => ({ kind, id, address: `${kind}s/${id}/` }));
  const chapters = pages
    .map(({ address }) => address.slice(site.base.length))
    .filter((address) => /^chapters\/[^/]+\/$/.test(address));

  it('is found from the page of every map, chart and chapter, in both forms', () => {
    const all = [...figures.map(({ address }) => address), ...chapters];
    expect(chapters.length).toBeGreaterThan(8);
    for (const address of all)
      for (const type of ['application/json+oembed', 'text/xml+oembed']) {
        const links = at(address).document.querySelectorAll(`link[type="${type}"]`);
        expect(links, `${address} ${type}`).toHaveLength(1);
        const { pathname } = new URL(links[0]!.getAttribute('href')!);
        expect(existsSync(fileFor(site.home, pathname) ?? ''), pathname).toBe(true);
      }
  });

  it.each(figures)(
    'of $kind $id is read by an extractor, and WordPress leaves its frame',
    async ({ address, id }) => {
      const page = `${SITE_URL}${site.base}${address}`;
      const answer = (await extract(page, { maxwidth: 600 }, fetcher)) as unknown as Record<
        string,
        unknown
      >;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, cache_age: 86400 });
      const frame = afterWordPress(String(answer['html']))!;
      expect(frame.getAttribute('src')).toBe(`${SITE_URL}${site.base}embed/${id}/`);
      expect(frame.getAttribute('title')).toBe(answer['title']);
      expect(Number(frame.getAttribute('height'))).toBe(answer['height']);
      expect(String(answer['thumbnail_url'])).toMatch(/\/cards\/.*\.png$/);
    },
  );

  it('says the same in JSON and in XML', async () => {
    for (const { kind, id } of figures) {
      const base = `${SITE_URL}${site.base}oembed/${kind}/${id}`;
      const json = (await (await fetcher(`${base}.json`)).json()) as Record<string, unknown>;
      const xml = fieldsOf(await (await fetcher(`${base}.xml`)).text());
      const texts = Object.entries(json).map(([name, value]) => [name, String(value)]);
      expect(xml, id).toEqual(Object.fromEntries(texts));
    }
  });

  it('is read by unfurl, from maps as code and from chapters as links', async () => {
    const map = await unfurl(`${SITE_URL}${site.base}maps/region/`, { fetch: fetcher as never });
    expect(map.oEmbed).toMatchObject({ type: 'rich', width: 600 });
    const chapter = await unfurl(`${SITE_URL}${site.base}chapters/energy/`, {
      fetch: fetcher as never,
    });
    expect(chapter.oEmbed).toMatchObject({ type: 'link', version: '1.0' });
  });

  it('stands beside what a scraper of cards reads', async () => {
    for (const address of ['maps/region/', 'charts/btc-throughput/', 'embed/region/']) {
      const { error, result } = await ogs({ html: at(address).html });
      expect(error).toBe(false);
      expect(result.ogTitle).toBeTruthy();
    }
  });

  it.each(['embed.js', 'embed-element.js'])('has %s, a script that imports nothing', (name) => {
    const text = readFileSync(`${site.folder}/${name}`, 'utf8');
    expect(text).not.toMatch(/\bimport\b|\brequire\(/);
    expect(text).toContain(`${SITE_URL}${site.base}embed/`);
  });

  it('has an embed.js of less than 1.5 kB', () => {
    expect(brotliCompressSync(readFileSync(`${site.folder}/embed.js`)).length).toBeLessThan(1500);
  });
});

it('shows the filter of WordPress something bad', () => {
  expect(afterWordPress('<script>x</script>')).toBeUndefined();
  expect(afterWordPress('<iframe src="x" onload="y"></iframe>')!.getAttributeNames()).toEqual([
    'src',
  ]);
});
