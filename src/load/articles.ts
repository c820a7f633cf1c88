import { getEntry, render } from 'astro:content';
import type { Chapter } from '../model/content.ts';
import { ledger } from './ledger.ts';

export { chapters, neighboursOf } from './chapters.ts';

/** A map or chart that a chapter shows. */
export type Figure = { kind: 'map' | 'chart'; id: string; title: string };

/** The compiled text of a chapter or of a page about the site, as a component. */
export async function compiled(kind: 'articles' | 'pages', id: string, locale: string) {
  const entry = await getEntry(kind, `${locale}/${id}`);
  if (!entry)
    throw new Error(
      `content/${kind}/${locale}/${id}.mdx was checked but not compiled. Remove .astro/ and build again.`,
    );
  return render(entry);
}

/** The maps and charts of a chapter, the one at its head first. */
export function figuresOf({ lead, outline }: Chapter): Figure[] {
  const { maps, charts } = ledger();
  const figure = (kind: Figure['kind'], id: string): Figure => ({
    kind,
    id,
    title: (kind === 'map' ? maps : charts).get(id)!.title,
  });
  const all = [
    ...(lead ? ['map' in lead ? figure('map', lead.map) : figure('chart', lead.chart)] : []),
    ...outline.maps.map(({ id }) => figure('map', id)),
    ...outline.charts.map(({ id }) => figure('chart', id)),
  ];
  return [...new Map(all.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}
