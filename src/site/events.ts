import type { Event } from '../model/event.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** All events, oldest first. */
export const allEvents = once((site: Site): readonly Event[] =>
  [...site.content.events.values()].sort(
    (a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id),
  ),
);

const byTheme = once((site: Site) => {
  const found = new Map<string, Event[]>();
  for (const event of allEvents(site))
    for (const theme of event.themes) {
      const list = found.get(theme);
      if (list) list.push(event);
      else found.set(theme, [event]);
    }
  return found;
});

/** The events of a theme, oldest first. */
export const ofTheme = (site: Site, theme: string): readonly Event[] =>
  byTheme(site).get(theme) ?? [];

/** Events from one year to another, both included; only those of a theme where one is given. */
export const eventsBetween = (site: Site, from: string, to: string, theme?: string): Event[] =>
  (theme === undefined ? allEvents(site) : ofTheme(site, theme)).filter(({ date }) => {
    const year = date.slice(0, 4);
    return year >= from && year <= to;
  });
