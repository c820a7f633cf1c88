import type { Claim } from '../model/claim.ts';
import type { Chapter, Filed } from '../model/content.ts';
import { leadOf } from '../model/works.ts';
import { chapters } from './chapters.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

type Mentioned = 'claim' | 'map' | 'chart';
const MENTIONED = ['claim', 'map', 'chart'] as const;

/** Who mentions what, gathered in one pass: a page that looked through all chapters would cost a site its square. */
const mentions = once((site: Site) => {
  const found: Record<Mentioned, Map<string, Filed<Chapter>[]>> = {
    claim: new Map(),
    map: new Map(),
    chart: new Map(),
  };
  for (const chapter of chapters(site))
    for (const kind of MENTIONED)
      for (const id of idsOf(chapter, kind)) {
        const list = found[kind].get(id);
        if (list) list.push(chapter);
        else found[kind].set(id, [chapter]);
      }
  return found;
});

/** The chapters that mark a claim, or show a map or a chart in their text or at their head, in order. */
export const chaptersWith = (site: Site, kind: Mentioned, id: string): readonly Filed<Chapter>[] =>
  mentions(site)[kind].get(id) ?? [];

const byChapter = once((site: Site) =>
  Map.groupBy(site.content.claims.values(), ({ chapter }) => chapter),
);

/** The claims that a chapter treats, in the order of their ids. */
export const claimsOf = (site: Site, chapter: string): readonly Claim[] =>
  byChapter(site).get(chapter) ?? [];

/** The claims that a chapter marks, in the order of its text. */
export const claimsIn = (site: Site, chapter: Chapter): Claim[] =>
  [...idsOf(chapter, 'claim')].map((id) => site.content.claims.get(id)!);

function idsOf(chapter: Chapter, kind: Mentioned): Set<string> {
  const ids = chapter.outline[`${kind}s`].map(({ id }) => id);
  const lead = leadOf(chapter);
  return new Set(lead?.kind === kind ? [lead.id, ...ids] : ids);
}
