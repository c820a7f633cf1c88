import type { Event } from '../model/event.ts';
import { ledger } from './ledger.ts';

/** All events, oldest first. */
export const allEvents = (): Event[] =>
  [...ledger().events.values()].sort(
    (a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id),
  );

/** Events from one year to another, both included; only those of a theme where one is given. */
export const eventsBetween = (from: string, to: string, theme?: string): Event[] =>
  allEvents().filter(({ date, themes }) => {
    const year = date.slice(0, 4);
    return year >= from && year <= to && (theme === undefined || themes.includes(theme));
  });
