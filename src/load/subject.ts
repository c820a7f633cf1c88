import type { Claim } from '../model/claim.ts';
import type { ChartDefinition } from '../model/chart.ts';
import type { Chapter, Filed } from '../model/content.ts';
import type { MapDefinition } from '../model/map.ts';
import { addressOf } from '../format/addresses.ts';
import { ledger } from './ledger.ts';

/** The record that a page is about; pages that list or explain have none. */
export type Subject =
  | { kind: 'home' }
  | { kind: 'chapter'; record: Filed<Chapter> }
  | { kind: 'claim'; record: Claim }
  | { kind: 'map'; record: MapDefinition }
  | { kind: 'chart'; record: ChartDefinition }
  | { kind: 'page' };

const KINDS = { chapter: 'articles', claim: 'claims', map: 'maps', chart: 'charts' } as const;

/** What the page at an address from the top of the site is about. */
export function subjectOf(address: string): Subject {
  if (address === '/') return { kind: 'home' };
  const id = address.split('/').at(-2) ?? '';
  for (const kind of ['chapter', 'claim', 'map', 'chart'] as const) {
    const record = ledger()[KINDS[kind]].get(id);
    if (record && addressOf(kind, id) === address) return { kind, record } as Subject;
  }
  return { kind: 'page' };
}

/** A subject that stands for itself: it has a card, can be cited, and has a date of its own. */
export type WorkSubject = Exclude<Subject, { kind: 'home' | 'page' }>;
export const isWork = (subject: Subject): subject is WorkSubject =>
  subject.kind !== 'home' && subject.kind !== 'page';
