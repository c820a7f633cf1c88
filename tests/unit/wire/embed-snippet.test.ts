import { describe, expect, it } from 'vitest';
import { embedForms, type Snippets } from '../../../src/wire/embed-forms.ts';
import { embedSnippet } from '../../../src/wire/embed-snippet.ts';
import { parse } from '../../support/pages.ts';

const line = embedSnippet({
  src: 'https://a.example/embed/x/?a=1&b=2',
  title: 'The "short" way <in>',
  height: 480,
});

it('gives a frame that has a name, loads late and is boxed in', () => {
  expect(line).toContain('loading="lazy"');
  expect(line).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
  expect(line).toContain('referrerpolicy="no-referrer"');
  expect(line).toContain('width="100%" height="480"');
  expect(line).toContain('frame-sizing:content-height');
});

it('escapes what would end an attribute', () => {
  expect(line).toContain('title="The &quot;short&quot; way &lt;in&gt;"');
  expect(line).toContain('?a=1&amp;b=2');
});

it('gives the frame the scheme of the page around it, so that no box shows', () => {
  const of = (theme: 'auto' | 'light' | 'dark') =>
    embedSnippet({ src: '', title: '', height: 1, theme });
  expect(of('dark')).toContain(';color-scheme:dark"');
  expect(of('light')).toContain(';color-scheme:light"');
  expect(of('auto')).not.toContain('color-scheme');
});

describe('the code of a figure', () => {
  const figure: Snippets = {
    id: 'x',
    title: 'A "map"',
    src: 'https://a.example/embed/x/',
    still: 'https://a.example/embed/x-still/',
    page: 'https://a.example/maps/x/',
    height: 600,
    oembed: 'https://a.example/oembed/map/x.json',
    script: 'https://a.example/embed.js',
    elementScript: 'https://a.example/embed-element.js',
    credit: 'A site',
    views: [],
    picture: { src: 'https://a.example/embed/x.svg', alt: 'A <map>', width: 960, height: 700 },
  };

  it('names the figure and leads to its page in every form', () => {
    const forms = embedForms(figure, { theme: 'dark', height: 500 });
    const [frame, script, element, picture] = [
      forms.frame,
      forms.script,
      forms.element,
      forms.picture,
    ].map((html) => parse(html!).body);
    expect(frame!.querySelector('iframe')!.getAttribute('title')).toBe(figure.title);
    expect(script!.querySelector('[data-embed] a')!.textContent).toBe(figure.title);
    expect(script!.querySelector('[data-embed]')!.getAttribute('data-height')).toBe('500');
    expect(element!.querySelector('embedded-figure img')!.getAttribute('alt')).toBe('A <map>');
    expect(picture!.querySelector('figcaption a')!.getAttribute('href')).toBe(figure.page);
    expect(forms.oembed).toBe(figure.oembed);
  });

  it('asks for no script where none is allowed', () => {
    const still = parse(embedForms(figure).still!).querySelector('iframe')!;
    expect(still.getAttribute('src')).toBe(figure.still);
    expect(still.getAttribute('title')).toBe(figure.title);
    expect(still.getAttribute('sandbox')).not.toContain('scripts');
    expect(still.hasAttribute('allow')).toBe(false);
  });

  it('has no still picture where none exists', () => {
    const chart = Object.fromEntries(
      Object.entries(figure).filter(([name]) => name !== 'picture'),
    ) as Snippets;
    expect(Object.keys(embedForms(chart)).sort()).toEqual(['frame', 'oembed', 'script', 'still']);
  });
});
