import type { Source } from '../model/source.ts';
import { formatDate } from './dates.ts';
import { asSentence } from './sentences.ts';
import type { Translate } from './strings.ts';

/** What the words need of a language. */
type Words = { t: Translate; tag: string };
/** Whose a source is, and where it was seen. */
type Seen = Pick<Source, 'publisher' | 'via' | 'relays'>;

/**
 * Whose a source is and where it was seen: "The Guardian, seen as a copy at AOL", "CP24, carrying AFP".
 * The only place that makes these words, so that pages, cards and files cannot differ.
 * @param date stands after the publisher, so that nobody takes it for the day of the copy
 */
export function publisherWords({ publisher, via, relays }: Seen, t: Translate, date = ''): string {
  const named = relays === undefined ? publisher : t('seen.relays', { publisher, relays });
  const dated = date === '' ? named : `${named}, ${date}`;
  return via === undefined ? dated : t('seen.via', { source: dated, via });
}

/** What a note says after the title: "The Guardian, 4 March 2026, seen as a copy at AOL (news)." */
export function sourceWords(
  source: Seen & Pick<Source, 'kind' | 'published' | 'note'>,
  { t, tag }: Words,
): string {
  const { kind, published, note } = source;
  const whose = publisherWords(source, t, published && formatDate(published, tag));
  const words = `${whose} (${t(`sourceKind.${kind}`).toLowerCase()})`;
  return note === undefined ? words : `${words}. ${asSentence(note)}`;
}

/** How many sources there are, and how many of them were seen as copies or pass on another's report. */
export function sourcesSeen(sources: Iterable<Pick<Source, 'via' | 'relays'>>) {
  const all = [...sources];
  const count = (field: 'via' | 'relays') =>
    all.filter((source) => source[field] !== undefined).length;
  return { all: all.length, copies: count('via'), relayed: count('relays') };
}
