import { describe, expect, it } from 'vitest';
import { pagesOf } from '../support/pages.ts';
import { SITE_URL, SITES } from '../support/sites.ts';

describe.each(SITES)('embeds of the site $name', (site) => {
  const embeds = pagesOf(site).filter(
    ({ address }) => address.startsWith(`${site.base}embed/`) && address !== `${site.base}embed/`,
  );

  it('exist for the pipeline and the border', () => {
    expect(embeds.map(({ address }) => address)).toEqual(
      expect.arrayContaining([`${site.base}embed/btc-pipeline/`, `${site.base}embed/iran-border/`]),
    );
  });

  it.each(embeds.map((embed) => [embed.address, embed] as const))(
    '%s has the whole map and none of the site around it',
    (address, { document }) => {
      expect(document.querySelectorAll('atlas-map svg path').length).toBeGreaterThan(5);
      expect(document.querySelector('header, nav, footer, main')).toBeNull();
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        SITE_URL + address.replace('/embed/', '/maps/'),
      );
    },
  );

  it.each(embeds.map((embed) => [embed.address, embed] as const))(
    '%s is one document that asks for nothing more',
    (_, { document, html }) => {
      const asked = [
        ...document.querySelectorAll(
          'script[src], link[rel~=stylesheet], link[rel~=preload], img[src], image[href]',
        ),
      ]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((to) => !to.startsWith('data:'));
      expect(asked).toEqual([]);
      expect(html).not.toMatch(/url\((?!["']?(?:data:|#))/);
      expect(html).not.toMatch(/\bimport\s*\(/);
    },
  );

  it.each(embeds.map((embed) => [embed.address, embed] as const))(
    '%s leads out by one link, to its own page',
    (address, { document }) => {
      const links = [...document.querySelectorAll('.credit a')].map((a) => a.getAttribute('href'));
      expect(links).toEqual([SITE_URL + address.replace('/embed/', '/maps/')]);
    },
  );
});
