import type { Claim } from '../model/claim.ts';
import type { Chapter, Filed } from '../model/content.ts';
import { chapters } from './articles.ts';
import { ledger } from '../read/ledger.ts';

type Chapters = readonly Filed<Chapter>[];
type Mentioned = 'claims' | 'maps' | 'charts';

/** Who mentions what, gathered in one pass: a page that looked through all chapters would cost a site its square. */
type Mentions = {
  chapters: Record<Mentioned, Map<string, Filed<Chapter>[]>>;
  claims: Map<string, Claim[]>;
};

let gathered: Mentions | undefined;

const mentions = (): Mentions => (gathered ??= gather());

/** The chapters that mark a claim, or show a map or a chart in their text or at their head, in order. */
export const chaptersWith = (kind: Mentioned, id: string): Chapters =>
  mentions().chapters[kind].get(id) ?? [];

/** The claims that a chapter treats, in the order of their ids. */
export const claimsOf = (chapter: string): readonly Claim[] => mentions().claims.get(chapter) ?? [];

function gather(): Mentions {
  const found: Mentions = {
    chapters: { claims: new Map(), maps: new Map(), charts: new Map() },
    claims: Map.groupBy(ledger().claims.values(), ({ chapter }) => chapter),
  };
  for (const chapter of chapters())
    for (const kind of ['claims', 'maps', 'charts'] as const)
      for (const id of idsOf(chapter, kind)) {
        const list = found.chapters[kind].get(id);
        if (list) list.push(chapter);
        else found.chapters[kind].set(id, [chapter]);
      }
  return found;
}

const LEADS = { claims: undefined, maps: 'map', charts: 'chart' } as const;

function idsOf({ outline, lead }: Filed<Chapter>, kind: Mentioned): Set<string> {
  const ids = outline[kind].map(({ id }) => id);
  const name = LEADS[kind];
  const first = name && (lead as Record<string, string> | undefined)?.[name];
  return new Set(first === undefined ? ids : [first, ...ids]);
}
