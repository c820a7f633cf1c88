import type { Chapter, Filed } from '../model/content.ts';
import { ledger } from '../read/ledger.ts';

let ordered: Filed<Chapter>[] | undefined;

/** Chapters in the order of the table of contents. */
export const chapters = (): readonly Filed<Chapter>[] =>
  (ordered ??= [...ledger().articles.values()].sort((a, b) => a.order - b.order));

/** The chapters before and after one, where there are. */
export function neighboursOf(id: string): Partial<Record<'previous' | 'next', Filed<Chapter>>> {
  places ??= new Map(chapters().map((chapter, at) => [chapter.id, at]));
  const at = places.get(id)!;
  const [previous, next] = [chapters()[at - 1], chapters()[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

let places: Map<string, number> | undefined;
