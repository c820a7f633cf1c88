import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  CLAIM,
  CORRECTION,
  EVENT,
  faultsOf,
  FIGURE,
  more,
  PAGE,
  saidOf,
  SECOND,
  SERIES,
  swap,
} from '../../../../support/broken.ts';

const typed = (file: string, at: string, form: string, remedy: string) => ({
  file,
  at,
  problem: `"${form}" is typed here and shared elsewhere.`,
  remedy: `Write ${remedy}. Where it counts something else, give it a file of its own in content/ledger/figures/.`,
});

const AMOUNT = '<Figure id="pipe-length" part="amount" />';

const TOKEN = '{figure:pipe-length.amount}';

const CITE = '<Cite source="first" />';

describe('"1,768 km", a shared figure, typed again', () => {
  it.each([
    ['in a sentence', `It is 1,768 km.${CITE}`, 'line 12', '1,768 km', AMOUNT],
    ['with a hyphen', `A 1,768-km pipe.${CITE}`, 'line 12', '1,768-km', AMOUNT],
    ['over two lines', `It is 1,768\nkm long.${CITE}`, 'line 12', '1,768 km', AMOUNT],
    ['in the second line', `It is\nof 1,768 km.${CITE}`, 'line 13', '1,768 km', AMOUNT],
    ['in a heading', '## All 1,768 km {/* #all */}', 'line 12', '1,768 km', AMOUNT],
    [
      'in a title',
      '<Aside id="a" title="Over 1,768 km">\n\nText.\n\n</Aside>',
      'line 12',
      '1,768 km',
      TOKEN,
    ],
    [
      'in a cell',
      '<Table id="t" caption="Rows">\n\n| a |\n| - |\n| 1,768 km |\n\n</Table>',
      'line 16',
      '1,768 km',
      AMOUNT,
    ],
  ])('%s', (_, text, at, form, remedy) => {
    expect(faultsOf({ [PAGE]: more(text) })).toEqual([typed(PAGE, at, form, remedy)]);
  });

  it.each([
    `It is "1,768 km".${CITE}`,
    `It is “1,768 km”.${CITE}`,
    `> It is 1,768 km.${CITE}`,
    `It is 11,768 km.${CITE}`,
    `It is 1,768 kmh.${CITE}`,
    `It is 1,768 m.${CITE}`,
    `It is $1,768 km.${CITE}`,
    `It is 9.1,768 km.${CITE}`,
    `It is 1–1,768 km.${CITE}`,
    `It is <Figure id="pipe-length" />.${CITE}`,
  ])('is not found in: %s', (text) => {
    expect(saidOf({ [PAGE]: more(text) })).toEqual([]);
  });

  it.each([
    ['an event', EVENT, 'with speeches', 'over 1,768 km', 'text (line 3)', TOKEN],
    ['a finding', CLAIM, 'finding: Two', 'finding: Over 1,768 km, two', 'finding (line 4)', TOKEN],
    [
      'a key figure',
      ARTICLE,
      'value: 2 bcm',
      'value: "1,768 km"',
      'keyFigures[1].value (line 10)',
      TOKEN,
    ],
    [
      'what may be compared',
      SERIES,
      'Points of',
      'The 1,768 km of',
      'comparability (line 4)',
      TOKEN,
    ],
  ])('is found in %s', (_, file, from, to, at, remedy) => {
    expect(faultsOf({ [file]: swap(from, to) })).toEqual([typed(file, at, '1,768 km', remedy)]);
  });

  it.each([
    ['what the article says', CLAIM, 'statement: The pipe', 'statement: The 1,768 km pipe'],
    ['a quotation of it', CLAIM, 'confidence:', 'quote: A pipe of 1,768 km.\nconfidence:'],
    ['what a source says', CLAIM, 'It gives the day.', '"It gives 1,768 km."'],
    ['the title of a source', SECOND, 'Another report', 'All 1,768 km'],
    [
      'a note of a point',
      SERIES,
      'y: 5, source: first',
      'y: 5, source: first, note: "Over 1,768 km"',
    ],
    ['who gives a point', SERIES, 'y: 5, source: first', 'y: 5, source: first, by: "The 1,768 km"'],
    ['a correction', CORRECTION, 'is 11 km', 'is 1,768 km'],
    [
      'what was changed',
      CLAIM,
      'evidence:',
      'history:\n  - { date: "2026-01-02", change: "It said 1,768 km." }\nevidence:',
    ],
  ])('may stand in %s', (_, file, from, to) => {
    expect(saidOf({ [file]: swap(from, to) })).toEqual([]);
  });

  it('is named in a field where a key figure is nothing else, and it has no "about"', () => {
    const exact = { [FIGURE]: swap('qualifier: about\n', '') };
    const key = (value: string) => ({
      ...exact,
      [ARTICLE]: swap('value: 2 bcm', `value: "${value}"`),
    });
    const at = 'keyFigures[1].value (line 10)';
    expect(faultsOf(key('1,768 km'))).toEqual([
      typed(ARTICLE, at, '1,768 km', 'figure: pipe-length'),
    ]);
    expect(faultsOf(key('1,768 km in all'))).toEqual([
      typed(ARTICLE, at, '1,768 km', '{figure:pipe-length}'),
    ]);
    expect(faultsOf({ ...exact, [PAGE]: more(`It is 1,768 km.${CITE}`) })).toEqual([
      typed(PAGE, 'line 12', '1,768 km', '<Figure id="pipe-length" />'),
    ]);
  });
});
