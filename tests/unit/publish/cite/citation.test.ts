import { Cite, plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { cslRecord } from '../../../../src/publish/cite/record.ts';
import { chicago, mla, plain } from '../../../../src/publish/cite/styles.ts';
import { citationFile, citationTexts } from '../../../../src/publish/cite/write.ts';

const work = {
  id: 'energy',
  author: 'Israel and Azerbaijan Explained',
  site: 'Israel and Azerbaijan, explained',
  published: '2026-09-04',
  url: 'https://example.org/chapters/energy/',
  language: 'en',
};
const record = (title: string, kind = 'chapter') => cslRecord({ ...work, kind, title });
const energy = record('Following the oil');

type Sorting = { tokens: unknown[] };
type Engine = { citation_sort: Sorting; bibliography_sort: Sorting };
type MakeEngine = (data: unknown[], style: string, locale: string, format: string) => Engine;

describe('a citation', () => {
  it('leaves nothing behind in the library, which a site of thousands would hold', () => {
    citationTexts(energy);
    const { engine } = plugins.config.get('@csl') as { engine: MakeEngine };
    const { citation_sort: cited, bibliography_sort: listed } = engine(
      [],
      'apa-alone',
      'en-US',
      'html',
    );
    expect([...cited.tokens, ...listed.tokens]).toEqual([]);
  });

  it('follows MLA: no author who is the publisher, day before month, no "https"', () => {
    expect(plain(mla(energy))).toBe(
      '“Following the oil.” Israel and Azerbaijan, explained, 4 Sept. 2026, example.org/chapters/energy/.',
    );
  });

  it('follows Chicago: author first, month before day', () => {
    expect(plain(chicago(energy))).toBe(
      'Israel and Azerbaijan Explained. “Following the oil.” Israel and Azerbaijan, explained, September 4, 2026. https://example.org/chapters/energy/.',
    );
  });

  it('follows APA: year first, title in italics, the site not named twice', () => {
    const { runs } = citationTexts(energy).find(({ style }) => style === 'APA')!;
    expect(plain(runs)).toBe(
      'Israel and Azerbaijan Explained. (2026, September 4). Following the oil. https://example.org/chapters/energy/',
    );
    expect(runs.filter(({ italic }) => italic).map(({ text }) => text)).toEqual([
      'Following the oil',
    ]);
  });

  it('names the version of data in every style', () => {
    const data = cslRecord({ ...work, kind: 'data', title: 'Open data', version: '1.2.0' });
    expect(data.type).toBe('dataset');
    for (const { style, runs } of citationTexts(data))
      expect(plain(runs), style).toMatch(/[Vv]ersion 1\.2\.0/);
    expect(citationFile(data, 'bib')).toContain('Version 1.2.0');
  });

  it('turns quotes in a title into single ones and sets no second full stop', () => {
    expect(plain(mla(record('What “pragmatic” means?')))).toMatch(/^“What ‘pragmatic’ means\?” /);
    expect(plain(chicago(record('It is so.')))).toContain('“It is so.” ');
  });

  it('keeps signs that HTML would escape', () => {
    const { runs } = citationTexts(record('Oil & gas < 40%'))[0]!;
    expect(plain(runs)).toContain('Oil & gas < 40%.');
  });
});

describe('citation files', () => {
  const hard =
    'The Şuşa “declaration” & İran: ən böyük 40% share, $5, of a very long title that no line of a file holds';
  const read = (text: string) => {
    const [data] = new Cite(text).data as {
      title: string;
      URL: string;
      issued: unknown;
      publisher: string;
      author: Record<string, string>[];
    }[];
    const { title, URL, issued, author, publisher } = data!;
    return { title, URL, issued, publisher, author: Object.values(author[0]!).join(' ') };
  };
  const expected = {
    title: hard,
    URL: 'https://example.org/chapters/energy/',
    issued: { 'date-parts': [[2026, 9, 4]] },
    publisher: 'Israel and Azerbaijan, explained',
    author: 'Israel and Azerbaijan Explained',
  };

  it.each(['bib', 'ris', 'json'] as const)('are read back from .%s to the same work', (ending) => {
    expect(read(citationFile(record(hard), ending))).toEqual(expected);
  });

  it('hold a map as a map', () => {
    expect(citationFile(record('A map', 'map'), 'ris')).toMatch(/^TY {2}- MAP\n/);
  });

  it('keep long ids whole, which alone tell works apart', () => {
    const long = cslRecord({
      ...work,
      kind: 'claim',
      id: 'arm-advisors-special-forces',
      title: 'A',
    });
    expect(citationFile(long, 'ris')).toContain('ID  - claim-arm-advisors-special-forces\n');
  });

  it('break no title of an RIS file over two lines', () => {
    for (const line of citationFile(record(hard), 'ris').trimEnd().split('\n'))
      expect(line).toMatch(/^[A-Z][A-Z\d] {2}-/);
  });
});
