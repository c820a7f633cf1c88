import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { protectSite } from '../../../../src/tools/hosting/protect-site.ts';
import { MOST_INLINE } from '../../../../src/tools/hosting/set-apart.ts';

const page = (body: string) =>
  `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

/** A built site with these files once its policies are written. */
function protectedSite(files: Record<string, string>, base = '/') {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, html] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), html);
  }
  const hashes = protectSite(folder, base);
  return { hashes, folder, read: (file: string) => readFileSync(join(folder, file), 'utf8') };
}
const policyIn = (html: string) =>
  /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
    html,
  )?.[1];

it('writes into each page a policy with the hashes of its own blocks and of no other', () => {
  const { hashes, read } = protectedSite({
    'index.html': page('<script>one()</script>'),
    'about/index.html': page('<style>a{}</style>'),
  });
  expect(hashes.page.scripts).toHaveLength(1);
  expect(hashes.page.styles).toHaveLength(1);
  const [script, style] = [hashes.page.scripts[0]!, hashes.page.styles[0]!];
  expect(policyIn(read('index.html'))).toContain(`script-src 'self' ${script};`);
  expect(policyIn(read('index.html'))).not.toContain(style);
  expect(policyIn(read('about/index.html'))).toContain(`style-src 'self' ${style};`);
});

it('keeps embeds apart: their blocks are not allowed in pages', () => {
  const { hashes, read } = protectedSite({
    'index.html': page(''),
    'embed/region/index.html': page('<script>tell()</script>'),
  });
  expect(hashes.page.scripts).toEqual([]);
  expect(hashes.embed.scripts).toHaveLength(1);
  expect(policyIn(read('embed/region/index.html'))).toContain("form-action 'none'");
});

it('gives blocks a file where too many pages have one of their own', () => {
  const files = Object.fromEntries(
    Array.from({ length: MOST_INLINE + 1 }, (_, i) => [
      `p${i}/index.html`,
      page(`<style>#a${i}{}</style>`),
    ]),
  );
  const { hashes, folder, read } = protectedSite(files, '/sub/');
  expect(hashes.page.styles).toHaveLength(MOST_INLINE);
  const [file, ...more] = readdirSync(join(folder, '_astro'));
  expect(more).toEqual([]);
  const linking = Object.keys(files).filter((name) =>
    read(name).includes(`href="/sub/_astro/${file}"`),
  );
  expect(linking).toHaveLength(1);
});

it.each([
  ['<p style="color:red">', 'a style attribute'],
  ['<a onclick="x()">', 'an event handler attribute'],
])('stops at a page that holds %s, and says what to do', (body, what) => {
  expect(() => protectedSite({ 'claims/one/index.html': page(body) })).toThrow(
    new RegExp(`^claims/one/index\\.html: it holds ${what}.*Use a class`),
  );
});
