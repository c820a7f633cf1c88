import { chartSign, yearSign } from '../geo/chart/sign.ts';
import { pathOf, type Point } from '../geo/map/paths.ts';
import { onSheet } from '../geo/map/project.ts';
import { frameRect, sheetOf, type Sheet } from '../geo/map/sheet.ts';
import type { Chapter } from '../model/content.ts';
import type { MapDefinition } from '../model/map.ts';
import { loadChart } from './charts.ts';
import { allEvents } from './events.ts';
import { ledger } from './ledger.ts';
import type { Locale } from './locales.ts';

/**
 * The small plate of a chapter in the table of contents: the part of the opening map that the
 * chapter's own map shows, with its lines; else its chart without words; else its events by year.
 */
export type Plate =
  { kind: 'map'; viewBox: string; lines: string[] } | { kind: 'chart' | 'years'; d: string };

/** Width of a plate divided by its height. */
const PLATE_ASPECT = 1.5;

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
    return { kind: 'chart', d: chartSign(loadChart(lead.chart, locale).data) };
  const all = allEvents();
  const yearOf = (event = all[0]) => Number(event?.date.slice(0, 4));
  const dates = all.filter(({ themes }) => themes.includes(id)).map(({ date }) => date);
  return { kind: 'years', d: yearSign(dates, [yearOf(all[0]), yearOf(all.at(-1))]) };
}

function mapPlate(map: MapDefinition, opening: MapDefinition): Plate {
  const sheet = sheetOf(opening);
  const { x, y, width, height } = frameRect(sheet, map.compositions.wide, PLATE_ASPECT);
  return {
    kind: 'map',
    viewBox: [x, y, width, height].map(Math.round).join(' '),
    lines: map.lines.map(({ data }) => lineOn(sheet, data)).filter(Boolean),
  };
}

function lineOn(sheet: Sheet, data: string): string {
  const coordinates = ledger()
    .geo.lines.get(data)!
    .map((at) => [...at]);
  return pathOf(onSheet(sheet, { type: 'LineString', coordinates }).lines as unknown as Point[][]);
}
