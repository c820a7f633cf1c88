import type { Chapter, Filed } from '../model/content.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** Chapters in the order of the table of contents. */
export const chapters = once((site: Site): readonly Filed<Chapter>[] =>
  [...site.content.articles.values()].sort((a, b) => a.order - b.order),
);

const places = once((site: Site) => new Map(chapters(site).map(({ id }, at) => [id, at])));

/** The chapters before and after one, where there are. */
export function chaptersBeside(
  site: Site,
  id: string,
): Partial<Record<'previous' | 'next', Filed<Chapter>>> {
  const at = places(site).get(id)!;
  const [previous, next] = [chapters(site)[at - 1], chapters(site)[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
