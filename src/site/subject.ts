import type { Claim } from '../model/claim.ts';
import type { ChartDefinition } from '../model/chart.ts';
import type { Chapter, Filed } from '../model/content.ts';
import type { MapDefinition } from '../model/map.ts';
import { addressOf } from '../words/addresses.ts';
import { DATA_PAGE } from './data-page.ts';
import { ledger } from '../read/ledger.ts';

/** The record that a page is about; pages that list or explain have none. */
export type Subject =
  | { kind: 'home' }
  | { kind: 'chapter'; record: Filed<Chapter> }
  | { kind: 'claim'; record: Claim }
  | { kind: 'map'; record: MapDefinition }
  | { kind: 'chart'; record: ChartDefinition }
  | { kind: 'data' }
  | { kind: 'page' };

const KINDS = { chapter: 'articles', claim: 'claims', map: 'maps', chart: 'charts' } as const;

/** What the page at an address from the top of the site is about. */
export function subjectOf(address: string): Subject {
  if (address === '/') return { kind: 'home' };
  if (address === DATA_PAGE) return { kind: 'data' };
  const id = address.split('/').at(-2) ?? '';
  for (const kind of ['chapter', 'claim', 'map', 'chart'] as const) {
    const record = ledger()[KINDS[kind]].get(id);
    if (record && addressOf(kind, id) === address) return { kind, record } as Subject;
  }
  return { kind: 'page' };
}

/** A subject that stands for itself: it has a card, can be cited, and has a date of its own. */
export type WorkSubject = Extract<Subject, { record: object }>;
export const isWork = (subject: Subject): subject is WorkSubject => 'record' in subject;

/** What has a citation: a work, or the data as a whole. */
export type CitedSubject = WorkSubject | Extract<Subject, { kind: 'data' }>;
export const isCited = (subject: Subject): subject is CitedSubject =>
  isWork(subject) || subject.kind === 'data';
