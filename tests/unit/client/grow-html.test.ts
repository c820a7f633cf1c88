// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { growHtml } from '../../../src/client/grow-html.ts';

const grown = (html: string) => growHtml(html).firstElementChild!;

it('makes the elements that the text says', () => {
  const list = grown('<ul class="a b" hidden><li>one <b>two</b></li><li><br>three</li></ul>');
  expect(list.getAttribute('class')).toBe('a b');
  expect(list.hasAttribute('hidden')).toBe(true);
  expect([...list.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'one two',
    'three',
  ]);
});

it('puts drawings into their own namespace, closed elements and all', () => {
  const svg = grown(
    '<p><svg viewBox="0 0 1 1"><g><path d="M0 0"/><line x1="0"></line></g></svg>x</p>',
  );
  expect(svg.querySelector('path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(svg.querySelector('svg')!.getAttribute('viewBox')).toBe('0 0 1 1');
  expect(svg.querySelectorAll('g > *')).toHaveLength(2);
  expect(svg.textContent).toBe('x');
});

it('reads characters that are written as entities', () => {
  const p = grown('<p title="&quot;a&quot; &amp; b">&lt;i&gt; &#39;&#x2013;&nbsp;&unknown;</p>');
  expect(p.getAttribute('title')).toBe('"a" & b');
  expect(p.textContent).toBe("<i> '–\u00a0&unknown;");
});

it('leaves scripts and handlers out', () => {
  const p = growHtml('<p onclick="alert(1)">x</p><script src="y"></script>');
  expect(p.querySelector('script')).toBeNull();
  expect(p.firstElementChild!.getAttributeNames()).toEqual([]);
});

it('is not thrown by what is closed too often', () => {
  expect(growHtml('</b></b><i>x</i></p>').textContent).toBe('x');
});
