import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { finishPages } from '../../../../src/tools/hosting/finish-pages.ts';
import { hashOf } from '../../../../src/tools/hosting/read-page.ts';
import { MOST_INLINE } from '../../../../src/tools/hosting/set-apart.ts';
import { keeperOf } from '../../../../src/words/keep-together.ts';

/** Keeps a number with its unit, which differs from language to language. */
const keep = (language: string) =>
  keeperOf({ units: language === 'az' ? ['metr'] : ['km'], months: ['May'] });

const page = (body: string, head = '', language = 'en') =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>5 km</title>${head}</head><body>${body}</body></html>`;

/** Finishes pages in a folder of their own. */
function finish(pages: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), html);
  }
  const hashes = finishPages(folder, '/sub/', keep);
  return { folder, hashes, read: (file: string) => readFileSync(join(folder, file), 'utf8') };
}

it('sets no-break spaces in running text alone, in the language of the page', () => {
  const body =
    '<p title="5 km > 4 km">5 km &amp; <b>9 May</b></p><h1>5 km</h1><script type="application/json">"5 km"</script>' +
    '<svg><text>5 km</text></svg><!-- 5 km --><textarea>5 km</textarea><noscript>5 km</noscript>';
  const { read } = finish({ 'a.html': page(body), 'b.html': page('5 km, 5 metr', '', 'az') });
  const spaced = body
    .replace('>5 km &', '>5\u00a0km &')
    .replace('9 May', '9\u00a0May')
    .replace('<noscript>5 km', '<noscript>5\u00a0km');
  expect(read('a.html')).toContain(spaced);
  expect(read('a.html')).toContain('<title>5 km</title>');
  expect(read('b.html')).toContain('<body>5 km, 5\u00a0metr</body>');
});

it('puts a policy right after the character set that names just the blocks of the page', () => {
  const { read, hashes } = finish({
    'a.html': page('<style>a{}</style>'),
    'embed/b/index.html': page('<script>b()</script>'),
  });
  expect(read('a.html')).toContain(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self' ${hashOf('a{}')};`,
  );
  expect(hashes.page).toEqual({ scripts: [], styles: [hashOf('a{}')] });
  expect(hashes.embed).toEqual({ scripts: [hashOf('b()')], styles: [] });
});

it('gives a file to each block for which the header has no room', () => {
  const many = Object.fromEntries(
    Array.from({ length: MOST_INLINE + 5 }, (_, i) => [
      `${i}.html`,
      page('', `<style>#a${i}{}</style>`),
    ]),
  );
  const { folder, read, hashes } = finish(many);
  expect(hashes.page.styles).toHaveLength(MOST_INLINE);
  const files = readdirSync(join(folder, '_astro'));
  expect(files).toHaveLength(5);
  const moved = Object.keys(many).filter((file) =>
    read(file).includes('href="/sub/_astro/inline.'),
  );
  expect(moved).toHaveLength(5);
  for (const file of moved) expect(read(file)).not.toContain('sha256');
  expect(files.map((file) => read(`_astro/${file}`)).join()).toMatch(/^#a\d+\{\},/);
});

it.each([
  [page('<p style="a">'), 'a.html: it holds a style attribute (style)'],
  ['<title>x', 'a.html: the page has no <meta charset>'],
])('stops at %s', (html, message) => {
  expect(() => finish({ 'a.html': html })).toThrow(message);
});
