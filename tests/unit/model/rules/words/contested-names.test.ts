import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  as,
  CHART,
  CLAIM,
  CORRECTION,
  EVENT,
  faultsOf,
  FIRST,
  more,
  PAGE,
  saidOf,
  SERIES,
  swap,
  TERM,
} from '../../../../support/broken.ts';

const NAMES = 'content/names.yaml';

describe('a contested name', () => {
  const fault = (file: string, at: string, excerpt: string, form = 'Karabakh') => ({
    file,
    at,
    problem: `“${excerpt}” has the form "${form}", which content/names.yaml does not allow.`,
    remedy: 'Write "Nagorno-Karabakh"; where it is a quotation, put it in quotation marks.',
  });

  it('is shown with what stands around it', () => {
    const text = `${'before '.repeat(10)}Karabakh${' behind'.repeat(20)}.`;
    const at = text.indexOf('Karabakh') - 30;
    const excerpt = text.slice(at, at + 68).trim();
    expect(faultsOf({ [PAGE]: more(text) })).toEqual([fault(PAGE, 'line 12', excerpt)]);
  });

  it.each([
    ['Karabakh ended.', true],
    ['In Karabakh, it ended.', true],
    ['The Karabakhi horse.', false],
    ['Outer1Karabakh.', false],
    ['Karabakh2.', false],
    ['Nagorno-Karabakh.', false],
    ['The Karabakh Armenians.', false],
    ['The Karabakh\nArmenians.', false],
    ['The Karabakh Armenians of Karabakh.', true],
    ['He said "Karabakh" and “Karabakh”.', false],
    ['karabakh', false],
  ])('%j is a fault: %s', (text, wrong) => {
    expect(faultsOf({ [PAGE]: more(text) })).toEqual(
      wrong ? [fault(PAGE, 'line 12', text.trim())] : [],
    );
  });

  it.each([
    ['a heading', PAGE, more('## Karabakh {/* #k */}')],
    ['a title of a box', PAGE, more('<Aside id="k" title="Karabakh">\n\nText.\n\n</Aside>')],
    ['a short title', ARTICLE, swap('shortTitle: Oil', 'shortTitle: Karabakh')],
    ['a title', ARTICLE, swap('title: Where the oil goes', 'title: Karabakh oil')],
    ['a label of a chart', CHART, swap('labels: { all: All oil', 'labels: { all: Karabakh oil')],
    [
      'a label of a key figure',
      ARTICLE,
      swap('label: length of the pipe', 'label: length in Karabakh'),
    ],
    ['another name', TERM, swap('kind: term', 'kind: term\nalso: [Karabakh]')],
    ['the title of a source', FIRST, swap('A report', 'A Karabakh report')],
    [
      'what a page said before it was corrected',
      CORRECTION,
      swap('was: The', 'was: In Karabakh the'),
    ],
    [
      'a quotation of the article',
      CLAIM,
      swap('confidence:', 'quote: It was in Karabakh.\nconfidence:'),
    ],
  ])('may be short in %s', (_, file, change) => {
    expect(saidOf({ [file]: change })).toEqual([]);
  });

  it.each([
    [
      'a caption',
      PAGE,
      more('<Table id="t" caption="Karabakh">\n\n| a |\n| - |\n| b |\n\n</Table>'),
      'line 12',
      'Karabakh',
    ],
    [
      'a cell',
      PAGE,
      more('<Table id="t" caption="Rows">\n\n| a |\n| - |\n| Karabakh |\n\n</Table>'),
      'line 16',
      'Karabakh',
    ],
    [
      'a description',
      ARTICLE,
      swap('description: A', 'description: Karabakh, a'),
      'description',
      'Karabakh, a sentence for search results that says in plain words what',
    ],
    [
      'a finding',
      CLAIM,
      swap('finding: Two', 'finding: Karabakh. Two'),
      'finding',
      'Karabakh. Two reports of the time say that it was opened in the summer',
    ],
    [
      'a note of evidence',
      CLAIM,
      swap('It gives the day.', 'In Karabakh.'),
      'evidence[0].note',
      'In Karabakh.',
    ],
    [
      'a definition',
      TERM,
      swap('definition: A pipe that', 'definition: Karabakh pipe that'),
      'definition',
      'Karabakh pipe that carries oil over a distance of some length.',
    ],
    [
      'what may be compared',
      SERIES,
      swap('comparability: Points', 'comparability: Karabakh points'),
      'comparability',
      'Karabakh points of different base are not comparable.',
    ],
    [
      'a base of a series',
      SERIES,
      swap('own: Own oil', 'own: Oil of Karabakh'),
      'bases.own',
      'Oil of Karabakh',
    ],
    [
      'a subtitle',
      CHART,
      swap('subtitle: Million', 'subtitle: Karabakh million'),
      'subtitle',
      'Karabakh million tonnes a year',
    ],
    [
      'what a page says now',
      CORRECTION,
      swap('now: The', 'now: In Karabakh the'),
      'now',
      'In Karabakh the pipe is 10 km long.',
    ],
    [
      'a text of an event',
      EVENT,
      swap('with speeches', 'in Karabakh'),
      'text',
      'The pipe is opened in Karabakh.',
    ],
  ])('is whole in %s', (_, file, change, at, excerpt) => {
    const found = faultsOf({ [file]: change });
    expect(found.map(({ file: where, at: place }) => `${where} ${place}`)).toEqual([
      `${file} ${at}`,
    ]);
    expect(found[0]!.problem.replace(/[“”]/g, '')).toContain(excerpt.slice(0, 40));
  });

  it('is not short where the file of names does not say so, and signs in it mean themselves', () => {
    const names = as(
      `- use: Nagorno-Karabakh\n  others: Some say otherwise.\n  why: It is the usual name.\n  refuse: [{ form: "A.B (C)" }, { form: Artsakh }]\n`,
    );
    expect(saidOf({ [NAMES]: names, [PAGE]: more('## In Artsakh {/* #k */}') })).toHaveLength(1);
    expect(faultsOf({ [NAMES]: names, [PAGE]: more('See A.B (C) there.') })).toEqual([
      fault(PAGE, 'line 12', 'See A.B (C) there.', 'A.B (C)'),
    ]);
    expect(saidOf({ [NAMES]: names, [PAGE]: more('See AxB (C) there.') })).toEqual([]);
  });

  it('is asked of the places on maps, which may be short', () => {
    const places = (name: string) => ({
      'content/geo/places.csv': as(
        `id,name,localName,country,kind,lon,lat,source,note\nk,${name},,AZ,city,46.7,39.8,Made up,\n`,
      ),
    });
    const names = swap(', short: true', '');
    expect(saidOf(places('Karabakh'))).toEqual([]);
    expect(faultsOf({ ...places('Karabakh'), [NAMES]: names })).toEqual([
      fault('content/geo/places.csv', 'k', 'Karabakh'),
    ]);
  });
});
