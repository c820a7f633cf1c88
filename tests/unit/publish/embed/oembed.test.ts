import { expect, it } from 'vitest';
import { linkOembed, oembedXml, richOembed } from '../../../../src/publish/embed/oembed.ts';

const described = {
  title: 'Oil & <gas>',
  provider: { name: 'A site', url: 'https://a.example/' },
  thumbnail: 'https://a.example/cards/map-x.png',
};

it('gives a chapter as a link and a map as something to show', () => {
  const rich = richOembed(described, {
    src: 'https://a.example/embed/x/',
    width: 600,
    height: 800,
  });
  expect(linkOembed(described)).toMatchObject({
    version: '1.0',
    type: 'link',
    title: 'Oil & <gas>',
  });
  expect(rich).toMatchObject({ type: 'rich', width: 600, height: 800, thumbnail_width: 1200 });
  expect(rich['html']).toContain('width="600" height="800"');
});

it('escapes the answer as XML', () => {
  expect(oembedXml(linkOembed(described))).toContain('<title>Oil &amp; &lt;gas&gt;</title>');
});
