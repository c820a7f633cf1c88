import { ContentError } from './content-error.ts';
import { loadContent, type Loaded } from './content.ts';
import { blocking } from '../model/fault.ts';
import { texts, type Content } from '../model/content.ts';
import { today } from './today.ts';

let loaded: Loaded | undefined;

/** The checked content, read once. @throws ContentError with every fault where there is one. */
export function ledger(): Content {
  loaded ??= withoutTrees(loadContent(today()));
  if (blocking(loaded.faults).length > 0) throw new ContentError(loaded.faults);
  return loaded.content;
}

/**
 * Pages print compiled texts. The syntax trees were for the rules, and would be the largest part of
 * what a site of a thousand chapters holds in memory; so are texts as they were written.
 */
function withoutTrees(read: Loaded): Loaded {
  for (const text of texts(read.content)) text.tree = { type: 'root', children: [] };
  read.content.forRules = { written: [], printed: new Map() };
  return read;
}
