import { describe, expect, it } from 'vitest';
import { hashOf, inlineBlocks, refusedBy } from '../../../../src/tools/hosting/inline-blocks.ts';

describe('what of a page a policy has to name', () => {
  it('is every inline script that runs and every inline style, byte for byte', () => {
    const blocks = inlineBlocks(
      '<style>a{}</style><script type="module">b()</script><script>c("</p>")</script>',
    );
    expect(blocks.map(({ tag, text }) => [tag, text])).toEqual([
      ['style', 'a{}'],
      ['script', 'b()'],
      ['script', 'c("</p>")'],
    ]);
  });

  it('is not data, and not what stands in a file', () => {
    expect(
      inlineBlocks(
        '<script type="application/ld+json">{}</script><script type="application/json">[]</script>' +
          '<script src="/a.js"></script><script data-x="a>b" src=/b.js></script>',
      ),
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
    ["<svg><a xlink:href='JavaScript:x()'>", 'a javascript: address (xlink:href)'],
  ])('finds it in %s', (html, what) => {
    expect(refusedBy(html)).toEqual([what]);
  });

  it.each([
    '<textarea>&lt;iframe style="border:0"&gt;</textarea>',
    '<script>const a = "<p style=x>";</script>',
    '<!-- <p style="x"> -->',
    '<p data-style="x" title="style=1 onclick=2">only</p>',
  ])('leaves %s alone', (html) => {
    expect(refusedBy(html)).toEqual([]);
  });
});
