import {
  chartSparkline,
  daySparkline,
  partBars,
  yearSparkline,
  type Strokes,
} from '../draw/chart/sparkline.ts';
import { canvasOf } from '../draw/map/canvas.ts';
import { drawMapThumbnail, type Thumbnail } from '../draw/map/thumbnail.ts';
import type { ChartDefinition } from '../model/chart.ts';
import type { Chapter } from '../model/content.ts';
import type { Event } from '../model/event.ts';
import type { MapDefinition } from '../model/map.ts';
import type { PlateChoice } from '../model/plate.ts';
import { leadOf } from '../model/works.ts';
import { loadChart } from './charts.ts';
import { allEvents, ofTheme } from './events.ts';
import { mapOf } from './maps.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/**
 * The small plate of a chapter in the table of contents: the part of the opening map that a map shows,
 * with its lines and places, or strokes without words in a box of 100 × 100.
 */
export type Plate =
  | { kind: 'map'; thumbnail: Thumbnail }
  | { kind: 'chart'; chart: ChartDefinition['kind']; strokes: Strokes[] }
  | { kind: 'years' | 'days' | 'parts'; strokes: Strokes[] };

type Choice = PlateChoice | { chapter: string; none: true };

/**
 * What content/plates.yaml chooses, else the map or chart of the chapter, else its events by year.
 * @param opening the map whose ground the page shows already; without one no plate is a map
 */
export function plateOf(site: Site, chapter: Chapter, opening: MapDefinition | undefined): Plate {
  const choice = choiceFor(site, chapter);
  if ('map' in choice && opening) {
    const canvas = canvasOf(opening);
    const thumbnail = drawMapThumbnail(mapOf(site, choice.map), canvas, site.content.geo);
    return { kind: 'map', thumbnail };
  }
  if ('chart' in choice) {
    const { chart, data } = loadChart(site, choice.chart);
    return { kind: 'chart', chart: chart.kind, strokes: chartSparkline(data) };
  }
  if ('parts' in choice) return { kind: 'parts', strokes: partsOf(site, choice.parts) };
  const events = ofTheme(site, chapter.id);
  if ('events' in choice && choice.events === 'days') return daysOf(events);
  const own = { kind: 'own', d: signOf(site, events) };
  return { kind: 'years', strokes: [{ kind: 'ground', d: signOfAll(site) }, own] };
}

function choiceFor({ content }: Site, chapter: Chapter): Choice {
  const chosen = content.plates.find((plate) => plate.chapter === chapter.id);
  if (chosen) return chosen;
  const lead = leadOf(chapter);
  if (!lead) return { chapter: chapter.id, none: true };
  return lead.kind === 'map'
    ? { chapter: chapter.id, map: lead.id }
    : { chapter: chapter.id, chart: lead.id };
}

const partsOf = ({ content }: Site, bars: readonly (readonly string[])[]): Strokes[] =>
  partBars(bars.map((ids) => ids.map((id) => [content.figures.get(id)!.value].flat().at(-1)!)));

function daysOf(events: readonly Event[]): Plate {
  const { dots, open } = daySparkline(events.map(({ date }) => date));
  return {
    kind: 'days',
    strokes: [
      { kind: 'open', d: open },
      { kind: 'own', d: dots },
    ],
  };
}

/** The same below every plate of years. */
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
