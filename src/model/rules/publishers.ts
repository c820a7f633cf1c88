import type { Content, Filed } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Source } from '../source.ts';

/** Words for a copy, which has a field of its own. */
const COPY = /\b(?:copy|repost(?:ed)?|reprint|republished|via)\b|\(mirror\b| mirror$/i;

/**
 * Publishers with two names. Sources are listed by publisher, so "AzerNews" and "Azernews" would stand
 * apart; the spelling of fewer sources is the fault.
 */
export function publisherNames({ sources }: Content): Fault[] {
  const all = [...sources.values()];
  const spellings = [...Map.groupBy(all, ({ publisher }) => bare(publisher)).values()].map((same) =>
    [...Map.groupBy(same, ({ publisher }) => publisher).values()].toSorted(
      (a, b) => b.length - a.length,
    ),
  );
  const twice = spellings.flatMap(([usual, ...others]) =>
    others.flat().map((source) => otherSpelling(source, usual![0]!.publisher)),
  );
  return [...twice, ...all.filter(({ publisher }) => COPY.test(publisher)).map(otherWord)];
}

/** What two spellings of a name have in common. */
const bare = (publisher: string): string =>
  publisher
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const otherSpelling = ({ file, publisher }: Filed<Source>, usual: string): Fault => ({
  file,
  at: 'publisher',
  problem: `"${publisher}" is "${usual}" in other sources.`,
  remedy: 'Write one name for one publisher.',
});

const otherWord = ({ file, publisher }: Filed<Source>): Fault => ({
  file,
  at: 'publisher',
  problem: `"${publisher}" says that a copy was seen.`,
  remedy: 'Write the publisher alone, and under "via" the site that holds the copy.',
});
