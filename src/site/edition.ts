import type { Content } from '../model/content.ts';
import { listPages } from '../read/page-list.ts';
import { latest, recordDates } from '../read/record-dates.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** The newest day on which something was written, changed or checked; never the day of the build. */
export const modified = ({ content }: Site): string => newest(content);
const newest = once((content: Content) => latest(recordDates(content)) ?? '');

const days = once(
  ({ content }: Site) => new Map(listPages(content).map((page) => [page.address, page.modified])),
);

/** Every page of a language with the day on which its content last changed, sorted by address. */
export const datedPages = (site: Site): [address: string, modified: string | undefined][] => [
  ...days(site),
];

/** The day on which the content of a page last changed. */
export const modifiedOn = (site: Site, address: string): string | undefined =>
  days(site).get(address);
