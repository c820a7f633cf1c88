import type { Event } from '../model/event.ts';
import { ledger } from '../read/ledger.ts';

let ordered: Event[] | undefined;

/** All events, oldest first. */
export const allEvents = (): readonly Event[] =>
  (ordered ??= [...ledger().events.values()].sort(
    (a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id),
  ));

let byTheme: Map<string, Event[]> | undefined;

/** The events of a theme, oldest first. */
export function ofTheme(theme: string): readonly Event[] {
  if (byTheme) return byTheme.get(theme) ?? [];
  byTheme = new Map();
  for (const event of allEvents())
    for (const one of event.themes) {
      const list = byTheme.get(one);
      if (list) list.push(event);
      else byTheme.set(one, [event]);
    }
  return ofTheme(theme);
}

/** Events from one year to another, both included; only those of a theme where one is given. */
export const eventsBetween = (from: string, to: string, theme?: string): Event[] =>
  (theme === undefined ? allEvents() : ofTheme(theme)).filter(({ date }) => {
    const year = date.slice(0, 4);
    return year >= from && year <= to;
  });
