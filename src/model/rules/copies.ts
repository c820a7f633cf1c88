import { texts, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { hasFigure, sentences } from './figures.ts';
import { passages } from './prose.ts';
import { citedSentences } from './source-dates.ts';

/** More sources than this that were seen only as copies stop the build. */
const MOST_COPIES = 25;

/** Ids of the sources that were seen only as copies. */
const copiesIn = ({ sources }: Content): string[] =>
  [...sources.values()].filter(({ via }) => via !== undefined).map(({ id }) => id);

const TOLL = /\b(?:killed|wounded|injured|missing|displaced|dead|hostages?|casualties)\b/i;

/** Copies that carry what has to rest on the original: key figures, tolls, whole verdicts. */
export function copiesThatCarry(content: Content): Fault[] {
  const copies = new Set(copiesIn(content));
  if (copies.size === 0) return [];
  return [
    ...keyFigures(content, copies),
    ...ofTolls(content, copies),
    ...tolls(content, copies),
    ...verdicts(content, copies),
    ...tooMany(copies.size),
  ];
}

const keyFigures = ({ articles }: Content, copies: ReadonlySet<string>): Fault[] =>
  [...articles.values()].flatMap(({ file, keyFigures }) =>
    keyFigures.flatMap(({ sources }, i) =>
      sources
        .filter((id) => copies.has(id))
        .map((id) => carried(file, `keyFigures[${i}].sources`, 'a key figure', id)),
    ),
  );

/** Rows of the tables of the dead, which need no word for it. */
const ofTolls = ({ tolls }: Content, copies: ReadonlySet<string>): Fault[] =>
  [...tolls.values()].flatMap(({ file, sources }) =>
    sources.flatMap((id, i) =>
      copies.has(id) ? [carried(file, `sources[${i}]`, 'a toll', id)] : [],
    ),
  );

/** Sentences that count people killed, wounded, missing or displaced. */
function tolls(content: Content, copies: ReadonlySet<string>): Fault[] {
  const inTexts = texts(content).flatMap(({ file, tree }) =>
    citedSentences(tree).map(({ line, ...rest }) => ({ file, at: `line ${line}`, ...rest })),
  );
  const inRecords = passages({ ...content, tolls: new Map() })
    .filter(({ at }) => !at.startsWith('line ') && !SUMMED_UP.test(at))
    .flatMap(({ text, ...rest }) => sentences(text).map((text) => ({ ...rest, text })));
  return [...inTexts, ...inRecords]
    .filter(({ text }) => TOLL.test(text) && hasFigure(text))
    .flatMap(({ file, at, cites }) =>
      cites.filter((id) => copies.has(id)).map((id) => carried(file, at, 'a toll', id)),
    );
}

/** Parts of a claim that rest on its evidence as a whole; the notes of the evidence are asked one by one. */
const SUMMED_UP = /^(?:finding|context|summary|statement|history)/;

const verdicts = ({ claims }: Content, copies: ReadonlySet<string>): Fault[] =>
  [...claims.values()]
    .filter(({ evidence }) => evidence.every(({ source }) => copies.has(source)))
    .map(({ file, evidence }) => carried(file, 'evidence', 'a verdict', evidence[0]!.source));

const tooMany = (number: number): Fault[] =>
  number <= MOST_COPIES
    ? []
    : [
        {
          file: 'content/ledger/sources',
          at: 'via',
          problem: `${number} sources were seen only as copies; at most ${MOST_COPIES} may be.`,
          remedy: 'Replace copies by the originals, and take out "via".',
        },
      ];

const carried = (file: string, at: string, what: string, id: string): Fault => ({
  file,
  at,
  problem: `${what} rests on "${id}", which was seen only as a copy.`,
  remedy: 'Cite the original, or another publisher of first hand.',
});
