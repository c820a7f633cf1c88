import type { Chapter } from '../model/content.ts';
import { leadOf } from '../model/works.ts';
import { chartTitle } from './charts.ts';
import type { Site } from './site.ts';

/** A map or chart that a chapter shows. */
export type Figure = { kind: 'map' | 'chart'; id: string; title: string };

/** The maps and charts of a chapter, the one at its head first. */
export function figuresOf(site: Site, chapter: Chapter): Figure[] {
  const lead = leadOf(chapter);
  const all = [
    ...(lead ? [lead] : []),
    ...chapter.outline.maps.map(({ id }) => ({ kind: 'map' as const, id })),
    ...chapter.outline.charts.map(({ id }) => ({ kind: 'chart' as const, id })),
  ].map(({ kind, id }) => ({ kind, id, title: titleOfFigure(site, kind, id) }));
  return [...new Map(all.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}

const titleOfFigure = (site: Site, kind: Figure['kind'], id: string): string =>
  kind === 'map' ? site.content.maps.get(id)!.title : chartTitle(site, id);
