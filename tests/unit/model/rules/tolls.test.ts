import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../../../support/broken.ts';
import { load } from '../../../support/shared-figure.ts';
import { FIRE, FLOOD, withTable, WITH_TOLLS } from '../../../support/tolls.ts';

const both = '<Tolls id="dead" of="fire flood" />';

describe('a table of the dead', () => {
  it('is sound with rows that are there, and is told of nothing', () => {
    expect(load(withTable(both))).toEqual([]);
  });

  it('is told of a toll that nobody wrote', () => {
    expect(load(withTable(`${both}\n\n<Tolls id="more" of="fire storm" />`))).toEqual([
      {
        file: ARTICLE,
        at: 'line 28',
        problem: 'names the toll "storm", but content/ledger/tolls/storm.yaml does not exist.',
        remedy: 'Add that file, or correct the id; of="all" stands alone.',
      },
    ]);
  });

  it('is told of a row that it names twice, and may share rows with another table', () => {
    expect(load(withTable(`${both}\n\n<Tolls id="more" of="fire" />`))).toEqual([]);
    expect(load(withTable('<Tolls id="dead" of="fire flood fire" />'))).toEqual([
      {
        file: ARTICLE,
        at: 'line 26',
        problem: 'names the toll "fire" twice in one table.',
        remedy: 'Name it once; rows stand in the order of the full table.',
      },
    ]);
  });

  it.each(['<Tolls id="none" of="" />', '<Tolls id="none" of=" " />', '<Tolls id="none" />'])(
    'is told that it names none: %s',
    (table) => {
      expect(load(withTable(`${both}\n\n${table}`))).toEqual([
        {
          file: ARTICLE,
          at: 'line 28',
          problem: 'of="" names no toll.',
          remedy: 'Name tolls of content/ledger/tolls/ in "of", or write of="all".',
        },
      ]);
    },
  );

  it('is told that nobody can link to it without an id', () => {
    expect(load(withTable('<Tolls of="fire flood" />'))).toEqual([
      {
        file: ARTICLE,
        at: 'line 26',
        problem: 'the table of "fire flood" has no id.',
        remedy: 'Give it one that stands once in the text: <Tolls id="dead" of="fire flood" />.',
      },
    ]);
  });

  it('is told that it has to stand between paragraphs', () => {
    expect(load(withTable(`${both}\n\nSee <Tolls id="more" of="fire" /> here.`))).toEqual([
      {
        file: ARTICLE,
        at: 'line 28',
        problem: '<Tolls> stands within a paragraph, where no table can.',
        remedy: 'Put it on a line of its own, with an empty line above and below.',
      },
    ]);
  });
});

describe('a toll', () => {
  it('that no text prints is a fault, unless one prints all', () => {
    const table = '<Tolls id="dead" of="flood" />';
    expect(load(withTable(table)).filter(({ file }) => file === FIRE)).toEqual([
      {
        file: FIRE,
        at: 'the whole file',
        problem: 'no text prints the toll "fire".',
        remedy: 'Name it in <Tolls of="…" />, or remove the file.',
      },
    ]);
    expect(load(withTable(`${table}\n\n<Tolls id="all" of="all" />`))).toEqual([]);
  });

  it('is not called unprinted while the chapter that may print it is broken', () => {
    const broken = withTable('<Tolls id="dead"');
    expect(load(broken).map(({ file }) => file)).toEqual([ARTICLE]);
  });

  it('rests on no copy', () => {
    const copied = WITH_TOLLS['content/ledger/sources/second.yaml']!.replace(
      'publisher: Two',
      'publisher: Two\nvia: A blog',
    );
    const faults = load(withTable(both, { 'content/ledger/sources/second.yaml': copied }));
    expect(faults.filter(({ file }) => file === FLOOD)).toEqual([
      {
        file: FLOOD,
        at: 'sources[0]',
        problem: 'a toll rests on "second", which was seen only as a copy.',
        remedy: 'Cite the original, or another publisher of first hand.',
      },
    ]);
  });

  it.each([
    [
      'a source that is not there',
      '[second, first]',
      '[second, third]',
      /cites the source "third"/,
    ],
    [
      'a figure that is not there',
      'count: Three',
      'count: "{figure:none}"',
      /names the figure "none"/,
    ],
    ['a figure typed once more', 'count: Three', 'count: "1,043"', /"1,043" is typed here/],
    ['a contested name', 'town, by a flood', 'town in Karabakh', /the form "Karabakh"/],
    ['what was not found', 'The town, 2023', 'The town; no later count was found', /not found/],
  ])('is told of %s', (_, from, to, says) => {
    const text = WITH_TOLLS[FLOOD]!.replace(from, to);
    const said = load(withTable(both, { [FLOOD]: text }))
      .filter(({ file }) => file === FLOOD)
      .map(({ problem }) => problem);
    expect(said.join('\n')).toMatch(says);
  });

  it('prints a figure only beside one of its sources', () => {
    const text = WITH_TOLLS[FIRE]!.replace('[first]', '[second]');
    expect(
      load(withTable(both, { [FIRE]: text })).map(({ file, problem }) => `${file} ${problem}`),
    ).toContain(`${FIRE} prints the figure "pipe-dead" and cites none of its sources, first.`);
  });

  it('backs the sources that it cites, and what the chapter says it knows', () => {
    const third =
      'url: https://three.example/\ntitle: A third\npublisher: Three\nkind: news\npublished: "2025-01-01"\n';
    const files = {
      'content/ledger/sources/third.yaml': third,
      [FLOOD]: WITH_TOLLS[FLOOD]!.replace('[second, first]', '[third]'),
    };
    const later = withTable(both, files)[ARTICLE]!.replace('asOf: "2024-05"', 'asOf: "2025-01"');
    expect(load({ ...withTable(both, files), [ARTICLE]: later })).toEqual([]);
    expect(load({ ...withTable(both), [ARTICLE]: later }).map(({ at }) => at)).toEqual(['asOf']);
    expect(
      load(withTable('<Tolls id="dead" of="fire" />', files)).map(({ problem }) => problem),
    ).toContain('nothing cites the source "third".');
  });
});
