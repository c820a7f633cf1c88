import type { Chapter } from '../model/content.ts';
import { loadChart } from './charts.ts';
import { ledger } from '../read/ledger.ts';
import type { Locale } from '../read/locales.ts';

/** A map or chart that a chapter shows. */
export type Figure = { kind: 'map' | 'chart'; id: string; title: string };

/** The maps and charts of a chapter, the one at its head first. */
export function figuresOf({ lead, outline }: Chapter, locale: Locale): Figure[] {
  const map = (id: string): Figure => ({ kind: 'map', id, title: ledger().maps.get(id)!.title });
  const chart = (id: string): Figure => ({ kind: 'chart', id, title: loadChart(id, locale).title });
  const all = [
    ...(lead ? ['map' in lead ? map(lead.map) : chart(lead.chart)] : []),
    ...outline.maps.map(({ id }) => map(id)),
    ...outline.charts.map(({ id }) => chart(id)),
  ];
  return [...new Map(all.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}
