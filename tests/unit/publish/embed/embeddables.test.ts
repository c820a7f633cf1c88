import { describe, expect, it } from 'vitest';
import { embeddable, embeddables, snippetsOf } from '../../../../src/publish/embed/embeddables.ts';
import { smallSite } from '../../../support/small-site.ts';

const site = smallSite();

describe('what can stand on another site', () => {
  it('is told every address that its code is made from', async () => {
    const { src, still, page, oembed, script, elementScript } = await snippetsOf(
      site,
      embeddable(site, 'chart', 'flow'),
    );
    expect({ src, still, page, oembed, script, elementScript }).toEqual({
      src: 'https://site.example/sub/embed/flow/',
      still: 'https://site.example/sub/embed/flow-still/',
      page: 'https://site.example/sub/charts/flow/',
      oembed: 'https://site.example/sub/oembed/chart/flow.json',
      script: 'https://site.example/sub/embed.js',
      elementScript: 'https://site.example/sub/embed-element.js',
    });
  });

  it('is named by its record, and one that has none is refused', () => {
    expect(embeddables(site).map(({ kind, id }) => [kind, id])).toEqual([['chart', 'flow']]);
    expect(() => embeddable(site, 'map', 'flow')).toThrow(/no map "flow"/);
  });
});
