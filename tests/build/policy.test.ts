import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFile, rulesFor } from '../../src/tools/hosting/hosts/headers-file.ts';
import { kindOf } from '../../src/tools/hosting/kind.ts';
import { DATA_TYPES } from '../../src/tools/hosting/media-types.ts';
import { readPage } from '../../src/tools/hosting/read-page.ts';
import { fits } from '../support/header-rules.ts';
import { pagesOf } from '../support/pages.ts';
import { parsePolicy } from '../support/observatory.ts';
import { SITES } from '../support/sites.ts';

describe.each(SITES)('the policy of the site $name', (site) => {
  const pages = pagesOf(site);
  const policyOf = (page: Document) =>
    parsePolicy(
      page.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ??
        '',
    );
  const names = (list: typeof pages) => list.map(({ address }) => address);

  it('stands in every page, right after its character set', () => {
    expect(
      names(
        pages.filter(
          ({ document }) =>
            document.head.children[0]?.getAttribute('charset') !== 'utf-8' ||
            document.head.children[1]?.getAttribute('http-equiv') !== 'content-security-policy',
        ),
      ),
    ).toEqual([]);
  });

  it('names every inline script and style of its page, and none that is not there', () => {
    const wrong = pages.filter(({ document, html }) => {
      const policy = policyOf(document);
      const named = ['script-src', 'style-src'].flatMap((name) =>
        policy.get(name)!.filter((source) => source.startsWith("'sha256-")),
      );
      const there = readPage(html).blocks.map(({ hash }) => hash.toLowerCase());
      return new Set(named).symmetricDifference(new Set(there)).size > 0;
    });
    expect(names(wrong)).toEqual([]);
  });

  it('meets nothing in a page that it would refuse', () => {
    expect(
      pages.flatMap(({ address, html }) => readPage(html).refused.map((w) => `${address}: ${w}`)),
    ).toEqual([]);
  });

  it('is the same in the header, which names the blocks of all pages of a kind', () => {
    const [header] = readFileSync(`${site.folder}-hosting/_headers`, 'utf8')
      .split('\n\n')
      .filter((rule) => rule.startsWith(`${site.base}\n`))
      .map((rule) => /Content-Security-Policy: (.*)/.exec(rule)![1]!);
    const allowed = new Set([...parsePolicy(header!).values()].flat());
    const missing = pages
      .filter(({ file }) => kindOf(file.slice(site.folder.length + 1)) === 'page')
      .filter(({ document }) =>
        [...policyOf(document).values()].flat().some((source) => !allowed.has(source)),
      );
    expect(names(missing)).toEqual([]);
  });

  it('reaches every file by exactly one rule of _headers', () => {
    const files = globSync('**/*.*', { cwd: site.folder }).filter(
      (file) => !/\.(?:br|gz)$/.test(file),
    );
    const rules = rulesFor(files).map(([rule]) => rule);
    const wrong = files.filter((file) => {
      const address = file.replace(/(^|\/)index\.html$/, '$1');
      return rules.filter((rule) => fits(rule, address)).length !== 1;
    });
    expect(wrong).toEqual([]);
  });

  it('has room for twenty languages in what Cloudflare Pages reads of _headers', () => {
    const files = globSync('**/*.*', { cwd: site.folder });
    // What a language has of its own: all but icons, fonts, scripts and what is about the whole host.
    const own = files.filter((file) => !/^(?:_astro|cards|fonts|ground)\//.test(file));
    const translated = own.filter((file) => /\/|^(?:index|feed|llms)\./.test(file));
    const languages = Array.from({ length: 19 }, (_, i) =>
      translated.map((file) => `l${i}/${file}`),
    );
    const all = [...files, ...languages.flat()].sort();
    const headers = { page: [], embed: [], asset: [], worker: [], file: [] };
    const rules = headersFile({ base: site.base, redirects: [], headers, files: all });
    expect(rules.split('\n\n').length).toBeLessThanOrEqual(100);
    const twice = translated.filter((file) => {
      const address = `l7/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return rulesFor(all).filter(([rule]) => fits(rule, address)).length !== 1;
    });
    expect(twice).toEqual([]);
  });

  it('leaves the type of no file to two rules, and names that of all data', () => {
    const files = globSync('**/*.*', { cwd: site.folder });
    const typesOf = (file: string) => DATA_TYPES.filter(({ wildcard }) => fits(wildcard, file));
    expect(files.filter((file) => typesOf(file).length > 1)).toEqual([]);
    const named = new Set(files.flatMap(typesOf).map(({ type }) => type));
    expect([...named]).toContain('application/geo+json');
    expect([...named]).toContain('application/schema+json');
  });
});
