import { describe, expect, it } from 'vitest';
import { withNoBreakSpaces } from '../../../../../src/tools/hosting/no-break-spaces.ts';
import { readPage } from '../../../../../src/tools/hosting/read-page.ts';

describe('a page', () => {
  it.each([
    ['<script type=" module ">a()</script>', ['a()']],
    ['<script type="text/javascript">a()</script>', ['a()']],
    ['<script type="application/ecmascript">a()</script>', ['a()']],
    ['<script type="importmap">{}</script>', ['{}']],
    ['<script type="speculationrules">{}</script>', ['{}']],
    ['<script type="text/plain">a</script>', []],
    ['<script type="x-module">a</script>', []],
    ['<script type="module-x">a</script>', []],
  ])('%s has these inline blocks that run: %j', (html, inner) => {
    const { blocks } = readPage(html);
    expect(blocks.map((one) => html.slice(one.inner.start, one.inner.end))).toEqual(inner);
  });

  it.each([
    ['<p data-on="a">', []],
    ['<p once="a">', ['an event handler attribute (once)']],
    ['<p on-click="a">', []],
    ['<p data-onclick="a">', []],
    ['<a href="/?q=javascript:">', []],
    ['<p title=" \n javascript:a">', ['a javascript: address (title)']],
    ['<p style="a"><b style="b">', ['a style attribute (style)']],
  ])('%s is refused for %j, each said once', (html, what) => {
    expect(readPage(html).refused).toEqual(what);
  });

  it('names its character set in a meta element, and the first one counts', () => {
    const after = (html: string) => html.slice(readPage(html).charsetEnd);
    expect(after('<head><meta charset="utf-8"><meta charset="utf-8"><b>')).toBe(
      '<meta charset="utf-8"><b>',
    );
    expect(after('<head><meta name="a"><meta charset="utf-8"><title>')).toBe('<title>');
    expect(readPage('<head><script charset="utf-8" src="/a.js"></script>').charsetEnd).toBe(
      undefined,
    );
    expect(readPage('<head><meta name="a">').charsetEnd).toBe(undefined);
  });

  it('has running text in its body alone', () => {
    const html = '<title>a</title><body>b<h1>c</h1><!-- d --><p>e<select><option>f</select>g';
    expect(readPage(html).texts.map(({ start, end }) => html.slice(start, end))).toEqual([
      'b',
      'e',
      'g',
    ]);
    expect(readPage('<title>a</title>').texts).toEqual([]);
  });

  it.each([
    ['5 km', true],
    ['a 5', true],
    ['40° N', true],
    ['CC BY', true],
    ['C C', false],
    ['no figure', false],
  ])('with the text "%s": are its words kept together? %s', (text, kept) => {
    const page = { ...readPage(''), texts: [{ start: 1, end: 1 + text.length }] };
    const html = `>${text}<`;
    expect(withNoBreakSpaces(html, page, (words) => words.toUpperCase() + '!')).toBe(
      kept ? `>${text.toUpperCase()}!<` : html,
    );
  });
});
