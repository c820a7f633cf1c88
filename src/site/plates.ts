import { chartSparkline, yearSparkline } from '../draw/chart/sparkline.ts';
import { pathOf, type Point } from '../draw/map/paths.ts';
import { onCanvas } from '../draw/map/project.ts';
import { extentRect, pointOf, canvasOf, type Canvas } from '../draw/map/canvas.ts';
import type { Chapter } from '../model/content.ts';
import type { Event } from '../model/event.ts';
import type { MapDefinition } from '../model/map.ts';
import { loadChart } from './charts.ts';
import { allEvents, ofTheme } from './events.ts';
import { ledger } from '../read/ledger.ts';
import type { Locale } from '../read/locales.ts';

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
export function plateOf(
  chapter: Chapter,
  opening: MapDefinition | undefined,
  locale: Locale,
): Plate {
  const { maps } = ledger();
  const { lead, id } = chapter;
  if (opening && lead && 'map' in lead) return mapPlate(maps.get(lead.map)!, opening);
  if (lead && 'chart' in lead)
    return { kind: 'chart', d: chartSparkline(loadChart(lead.chart, locale).data) };
  return { kind: 'years', d: signOf(ofTheme(id)), ground: (signOfAll ??= signOf(allEvents())) };
}

/** The same below every plate, and drawn once. */
let signOfAll: string | undefined;

/** Events by year on the axis of all of them. */
function signOf(events: readonly Event[]): string {
  const all = allEvents();
  const yearOf = (event = all[0]) => Number(event?.date.slice(0, 4));
  return yearSparkline(
    events.map(({ date }) => date),
    [yearOf(), yearOf(all.at(-1))],
  );
}

function mapPlate(map: MapDefinition, opening: MapDefinition): Plate {
  const canvas = canvasOf(opening);
  const { x, y, width, height } = extentRect(canvas, map.compositions.wide, PLATE_ASPECT);
  return {
    kind: 'map',
    viewBox: [x, y, width, height].map(Math.round).join(' '),
    lines: map.lines.map(({ data }) => lineOn(canvas, data)).filter(Boolean),
    dots: map.places
      .filter(({ text }) => text !== undefined)
      .map(({ place }) => ledger().geo.places.get(place)!)
      .map(({ lon, lat }) => pointOf(canvas.projection, [lon, lat]))
      .map(([x, y]): Point => [Math.round(x), Math.round(y)]),
    r: Math.round(width * DOT),
  };
}

function lineOn(canvas: Canvas, data: string): string {
  const coordinates = ledger()
    .geo.lines.get(data)!
    .map((at) => [...at]);
  return pathOf(onCanvas(canvas, { type: 'LineString', coordinates }).lines);
}
