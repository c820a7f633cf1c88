import { asUri } from '../words/addresses.ts';
import type { Site } from './site.ts';

/** A source as files name it: enough to find it. */
export type SourceNote = { id: string; title: string; publisher: string; url: string };

/** A source as files name it. @throws RangeError for one that does not exist */
export function sourceNote({ content }: Site, id: string): SourceNote {
  const found = content.sources.get(id);
  if (!found)
    throw new RangeError(
      `There is no source "${id}". Add content/ledger/sources/${id}.yaml, or correct the id.`,
    );
  const { title, publisher, url } = found;
  return { id, title, publisher, url: asUri(url) };
}
