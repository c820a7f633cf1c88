import { asUri } from '../words/addresses.ts';
import { publisherWords } from '../words/source-words.ts';
import type { Site } from './site.ts';

/** A source as files name it: enough to find it, and to know where it was seen. */
export type SourceNote = {
  id: string;
  title: string;
  publisher: string;
  /** In words: "The Guardian, seen as a copy at AOL". */
  seenAs: string;
  url: string;
};

/** A source as files name it. @throws RangeError for one that does not exist */
export function sourceNote({ content, locale }: Site, id: string): SourceNote {
  const found = content.sources.get(id);
  if (!found)
    throw new RangeError(
      `There is no source "${id}". Add content/ledger/sources/${id}.yaml, or correct the id.`,
    );
  const { title, publisher, url } = found;
  const seenAs = publisherWords(found, locale.t);
  return { id, title, publisher, seenAs, url: asUri(url) };
}
