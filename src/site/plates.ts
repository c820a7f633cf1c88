import { chartSparkline, yearSparkline } from '../draw/chart/sparkline.ts';
import { canvasOf } from '../draw/map/canvas.ts';
import { drawMapThumbnail, type Thumbnail } from '../draw/map/thumbnail.ts';
import type { Chapter } from '../model/content.ts';
import type { Event } from '../model/event.ts';
import type { MapDefinition } from '../model/map.ts';
import { leadOf } from '../model/works.ts';
import { loadChart } from './charts.ts';
import { allEvents, ofTheme } from './events.ts';
import { mapOf } from './maps.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/**
 * The small plate of a chapter in the table of contents: the part of the opening map that the
 * chapter's own map shows, with its lines and places; else its chart without words; else its events by
 * year before those of all chapters.
 */
export type Plate =
  { kind: 'map'; thumbnail: Thumbnail } | { kind: 'chart' | 'years'; d: string; ground?: string };

/** @param opening the map whose ground the page shows already; without one no plate is a map */
export function plateOf(site: Site, chapter: Chapter, opening: MapDefinition | undefined): Plate {
  const lead = leadOf(chapter);
  if (opening && lead?.kind === 'map') {
    const canvas = canvasOf(opening);
    const thumbnail = drawMapThumbnail(mapOf(site, lead.id), canvas, site.content.geo);
    return { kind: 'map', thumbnail };
  }
  if (lead?.kind === 'chart')
    return { kind: 'chart', d: chartSparkline(loadChart(site, lead.id).data) };
  return { kind: 'years', d: signOf(site, ofTheme(site, chapter.id)), ground: signOfAll(site) };
}

/** The same below every plate. */
const signOfAll = once((site: Site) => signOf(site, allEvents(site)));

/** Events by year on the axis of all of them. */
function signOf(site: Site, events: readonly Event[]): string {
  const all = allEvents(site);
  const yearOf = (event = all[0]) => Number(event?.date.slice(0, 4));
  return yearSparkline(
    events.map(({ date }) => date),
    [yearOf(), yearOf(all.at(-1))],
  );
}
