import { describe, expect, it } from 'vitest';
import { edited } from '../../../../src/tools/hosting/edit.ts';
import { hashOf, readPage } from '../../../../src/tools/hosting/read-page.ts';
import {
  blocksToSetApart,
  filesInstead,
  MOST_INLINE,
  type SetApart,
} from '../../../../src/tools/hosting/set-apart.ts';

const page = (n: number): string => `<style>shared{}</style><style>#map-${n}{}</style>`;
const pages = (n: number): string[] => Array.from({ length: n }, (_, i) => page(i));
const blocks = (list: string[]) => list.map((html) => readPage(html).blocks);
const withFiles = (html: string, apart: SetApart, base: string) =>
  edited(html, filesInstead(html, readPage(html).blocks, apart, base));

describe('pages with styles of their own', () => {
  it('keep them as long as the header stays short', () => {
    expect(blocksToSetApart(blocks(pages(MOST_INLINE - 1))).size).toBe(0);
  });

  it('get a file for all but as many as the header has room for, the shared one first', () => {
    const apart = blocksToSetApart(blocks(pages(1000)));
    expect(apart.size).toBe(1001 - MOST_INLINE);
    expect([...apart.keys()]).not.toContain(hashOf('shared{}'));
  });

  it('link to the file under the base path where the style stood', () => {
    const all = pages(100);
    const apart = blocksToSetApart(blocks(all));
    const moved = all.map((html) => withFiles(html, apart, '/sub/'));
    const linked = moved.filter((html) =>
      /^<style>shared\{\}<\/style><link rel="stylesheet" href="\/sub\/_astro\/inline\.[0-9a-f]{12}\.css">$/.test(
        html,
      ),
    );
    expect(linked).toHaveLength(apart.size);
  });

  it('keep the attributes of a script that moves', () => {
    const scripts = Array.from({ length: 60 }, (_, i) => `<script type="module">a(${i})</script>`);
    const apart = blocksToSetApart(blocks(scripts));
    const moved = scripts.map((html) => withFiles(html, apart, '/'));
    expect(
      moved.filter((html) => html.startsWith('<script type="module" src="/_astro/')),
    ).toHaveLength(36);
  });
});
