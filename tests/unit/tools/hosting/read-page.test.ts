import { describe, expect, it } from 'vitest';
import { edited } from '../../../../src/tools/hosting/edit.ts';
import { hashOf, readPage } from '../../../../src/tools/hosting/read-page.ts';

describe('what of a page a policy has to name', () => {
  it('is every inline script that runs and every inline style, byte for byte', () => {
    const html = '<style>a{}</style><script type="module">b()</script><script>c("</p>")</script>';
    const { blocks } = readPage(html);
    const inner = blocks.map((block) => html.slice(block.inner.start, block.inner.end));
    expect(blocks.map(({ tag }) => tag)).toEqual(['style', 'script', 'script']);
    expect(inner).toEqual(['a{}', 'b()', 'c("</p>")']);
    expect(blocks.map(({ hash }) => hash)).toEqual(inner.map(hashOf));
    expect(blocks.map(({ start, end }) => html.slice(start, end)).join('')).toBe(html);
  });

  it('is not data, and not what stands in a file', () => {
    expect(
      readPage(
        '<script type="application/ld+json">{}</script><script type="application/json">[]</script>' +
          '<script src="/a.js"></script><script data-x="a>b" src=/b.js></script>' +
          '<!-- <script>x()</script> --><textarea><script>y()</script></textarea>',
      ).blocks,
    ).toEqual([]);
  });

  it('has the hash that browsers compute', () => {
    // The example of the specification, https://www.w3.org/TR/CSP3/#external-hash.
    expect(hashOf("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });
});

describe('what no policy could allow', () => {
  it.each([
    ['<p style="color:red">', 'a style attribute (style)'],
    ['<p data-a="x>y" style=color:red>', 'a style attribute (style)'],
    ['<a onclick="x()">', 'an event handler attribute (onclick)'],
    ['<a href=" javascript:x()">', 'a javascript: address (href)'],
    ['<noscript><p style="a">', 'a style attribute (style)'],
    ['<template><p onclick="a">', 'an event handler attribute (onclick)'],
    ['<p/style="a">', 'a style attribute (style)'],
    ["<svg><a xlink:href='JavaScript:x()'>", 'a javascript: address (xlink:href)'],
  ])('finds it in %s', (html, what) => {
    expect(readPage(html).refused).toEqual([what]);
  });

  it.each([
    '<textarea>&lt;iframe style="border:0"&gt;</textarea>',
    '<script>const a = "<p style=x>";</script>',
    '<!-- <p style="x"> -->',
    '<p data-style="x" title="style=1 onclick=2">only</p>',
    '<p title="a > b" class=\'x="y"\'>only</p>',
  ])('leaves %s alone', (html) => {
    expect(readPage(html).refused).toEqual([]);
  });
});

describe('a page', () => {
  it('has a language, and a place right after its character set', () => {
    const html = '<!doctype html><html lang="az"><head><meta charset="utf-8"><title>x';
    const { language, charsetEnd } = readPage(html);
    expect(language).toBe('az');
    expect(html.slice(charsetEnd)).toBe('<title>x');
    expect(readPage('<head><title>').charsetEnd).toBeUndefined();
  });

  it('takes edits at their places, in any order', () => {
    const edits = [
      { start: 4, end: 5, html: 'E' },
      { start: 0, end: 0, html: '>' },
      { start: 1, end: 3, html: '' },
    ];
    expect(edited('abcdef', edits)).toBe('>adEf');
  });
});
