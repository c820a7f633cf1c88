import { chartSparkline, yearSparkline } from '../draw/chart/sparkline.ts';
import { pathOf, type Point } from '../draw/map/paths.ts';
import { onCanvas } from '../draw/map/project.ts';
import { extentRect, pointOf, canvasOf, type Canvas } from '../draw/map/canvas.ts';
import type { Chapter } from '../model/content.ts';
import type { Event } from '../model/event.ts';
import type { LonLat } from '../model/fields.ts';
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
  | { kind: 'map'; viewBox: string; lines: string[]; dots: Point[]; r: number }
  | { kind: 'chart' | 'years'; d: string; ground?: string };

/** Width of a plate divided by its height. */
const PLATE_ASPECT = 1.5;
/** Radius of a place on a plate, as a part of its width. */
const DOT = 0.017;

/** @param opening the map whose ground the page shows already; without one no plate is a map */
export function plateOf(site: Site, chapter: Chapter, opening: MapDefinition | undefined): Plate {
  const lead = leadOf(chapter);
  if (opening && lead?.kind === 'map') return mapPlate(site, mapOf(site, lead.id), opening);
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

function mapPlate({ content: { geo } }: Site, map: MapDefinition, opening: MapDefinition): Plate {
  const canvas = canvasOf(opening);
  const { x, y, width, height } = extentRect(canvas, map.compositions.wide, PLATE_ASPECT);
  return {
    kind: 'map',
    viewBox: [x, y, width, height].map(Math.round).join(' '),
    lines: map.lines.map(({ data }) => lineOn(canvas, geo.lines.get(data)!)).filter(Boolean),
    dots: map.places
      .filter(({ text }) => text !== undefined)
      .map(({ place }) => geo.places.get(place)!)
      .map(({ lon, lat }) => pointOf(canvas.projection, [lon, lat]))
      .map(([x, y]): Point => [Math.round(x), Math.round(y)]),
    r: Math.round(width * DOT),
  };
}

function lineOn(canvas: Canvas, line: readonly LonLat[]): string {
  const coordinates = line.map((at) => [...at]);
  return pathOf(onCanvas(canvas, { type: 'LineString', coordinates }).lines);
}
