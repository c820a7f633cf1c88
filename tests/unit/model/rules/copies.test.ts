import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  as,
  CLAIM,
  EVENT,
  faultsOf,
  FIRST,
  more,
  saidOf,
  SECOND,
  swap,
} from '../../../support/broken.ts';

const copied = { [FIRST]: swap('publisher: One', 'publisher: One\nvia: A blog') };
const carried = (file: string, at: string, what: string, id = 'first') => ({
  file,
  at,
  problem: `${what} rests on "${id}", which was seen only as a copy.`,
  remedy: 'Cite the original, or another publisher of first hand.',
});
const beside = (changes: Parameters<typeof faultsOf>[0]) =>
  faultsOf({ ...copied, ...changes }).filter(({ problem }) => !problem.startsWith('a key figure'));

describe('a source seen only as a copy', () => {
  it('carries no key figure, each named by its place', () => {
    expect(faultsOf(copied)).toEqual([
      carried(ARTICLE, 'keyFigures[0].sources', 'a key figure'),
      carried(ARTICLE, 'keyFigures[1].sources', 'a key figure'),
    ]);
  });

  it.each([
    ['12 people were killed', true],
    ['12 were wounded', true],
    ['12 were injured', true],
    ['12 are missing', true],
    ['12 were displaced', true],
    ['12 dead', true],
    ['a hostage and 12 hostages', true],
    ['12 casualties', true],
    ['Killed were 12', true],
    ['many were killed', false],
    ['12 people came', false],
    ['12 unkilled', false],
    ['people were killed in 2006', false],
  ])('carries no toll: is "%s" one? %s', (words, toll) => {
    expect(beside({ [EVENT]: swap('with speeches', `and ${words}`) })).toEqual(
      toll ? [carried(EVENT, 'text', 'a toll')] : [],
    );
    expect(beside({ [ARTICLE]: more(`And ${words}.<Cite source="first" />`) })).toEqual(
      toll ? [carried(ARTICLE, 'line 26', 'a toll')] : [],
    );
  });

  it('carries no toll in the sentence that cites it, and is free in the next', () => {
    const text = '12 were killed.<Cite source="second" /> It ended.<Cite source="first" />';
    expect(beside({ [ARTICLE]: more(text) })).toEqual([]);
  });

  it.each([
    ['note: It gives the day.', 'note: 12 were killed.', 'evidence[0].note', 'first'],
    ['note: It gives the summer.', 'note: 12 were killed.', undefined, ''],
    ['summary: It was opened', 'summary: 12 were killed as it was opened', undefined, ''],
    ['statement: The pipe', 'statement: 12 were killed and the pipe', undefined, ''],
    ['finding: Two reports', 'finding: 12 were killed. Two reports', undefined, ''],
  ])('in a claim each piece of evidence answers for itself: %s', (from, to, at, id) => {
    expect(beside({ [CLAIM]: swap(from, to) })).toEqual(
      at ? [carried(CLAIM, at, 'a toll', id)] : [],
    );
  });

  it('is not all that a verdict has', () => {
    const only = swap('source: second', 'source: first');
    const verdict = ({ problem }: { problem: string }) => problem.startsWith('a verdict');
    expect(beside({ [CLAIM]: only }).filter(verdict)).toEqual([
      carried(CLAIM, 'evidence', 'a verdict'),
    ]);
    expect(beside({}).filter(verdict)).toEqual([]);
  });

  it('is one of 25 at most', () => {
    const more = (n: number) =>
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `content/ledger/sources/more-${i}.yaml`,
          as(
            `url: https://more.example/${i}\ntitle: One more\npublisher: P${i}\nvia: A blog\nkind: news\n`,
          ),
        ]),
      );
    const many = (n: number) => faultsOf(more(n)).filter(({ at }) => at === 'via');
    expect(many(25)).toEqual([]);
    expect(many(26)).toEqual([
      {
        file: 'content/ledger/sources',
        at: 'via',
        problem: '26 sources were seen only as copies; at most 25 may be.',
        remedy: 'Replace copies by the originals, and take out "via".',
      },
    ]);
  });

  it('asks nothing where there is none', () => {
    expect(
      saidOf({ [EVENT]: swap('with speeches', 'and 12 were killed'), [SECOND]: (text) => text }),
    ).toEqual([]);
  });
});
