import { addressOf } from '../words/addresses.ts';
import type { Chapter } from '../model/content.ts';
import { chapters } from './chapters.ts';
import { notesOf } from './notes.ts';
import { loadChart } from './charts.ts';
import { ledger } from '../read/ledger.ts';
import type { Locale } from '../read/locales.ts';
import { latest, listPages } from '../read/page-list.ts';
import type { WorkSubject } from './subject.ts';

/** A source as a work cites it. */
export type SourceOf = {
  title: string;
  url: string;
  publisher: string;
  published?: string | undefined;
};

/** What is said alike of every chapter, claim, map and chart. Days as 2026-11-24. */
export type WorkFacts = {
  id: string;
  address: string;
  title: string;
  description: string;
  published: string;
  modified: string;
  corrections: { date: string; was: string; now: string }[];
  sources: SourceOf[];
};

let modified: Map<string, string | undefined> | undefined;

/** The day on which the content of a page last changed. */
export const modifiedOn = (address: string): string | undefined =>
  (modified ??= new Map(listPages(ledger()).map((page) => [page.address, page.modified]))).get(
    address,
  );

/** The facts of one work. */
export function workFacts(subject: WorkSubject, locale: Locale): WorkFacts {
  const { id } = subject.record;
  const address = addressOf(subject.kind, id);
  const corrections = [...ledger().corrections.values()].filter(({ page }) => page === address);
  const published = publishedOn(subject);
  const changes = [published, modifiedOn(address) ?? '', ...corrections.map(({ date }) => date)];
  return {
    id,
    address,
    ...wording(subject, locale),
    published,
    modified: latest(changes) ?? published,
    corrections,
    sources: sourcesOf(subject).map((source) => ledger().sources.get(source)!),
  };
}

function wording(subject: WorkSubject, locale: Locale): { title: string; description: string } {
  switch (subject.kind) {
    case 'chapter':
      return subject.record;
    case 'claim': {
      const { verdict, statement, summary } = subject.record;
      return { title: `${locale.t(`verdict.${verdict}`)}: ${statement}`, description: summary };
    }
    case 'map':
      return { title: subject.record.title, description: subject.record.summary };
    case 'chart':
      return {
        title: loadChart(subject.record.id, locale).title,
        description: subject.record.subtitle,
      };
  }
}

/** The day a work came out: its chapter's, or that of the first chapter that shows it. */
function publishedOn(subject: WorkSubject): string {
  if (subject.kind === 'chapter') return subject.record.published;
  if (subject.kind === 'claim') return ledger().articles.get(subject.record.chapter)!.published;
  const { kind, record } = subject;
  const shown = chapters().filter((chapter) => shows(chapter, kind, record.id));
  const dates = (shown.length > 0 ? shown : chapters()).map(({ published }) => published);
  return dates.sort()[0] ?? '';
}

const shows = ({ outline, lead }: Chapter, kind: 'map' | 'chart', id: string): boolean =>
  outline[`${kind}s`].some((mention) => mention.id === id) ||
  (lead as Record<string, string> | undefined)?.[kind] === id;

/** Ids of the sources of a work, each once, in their order. */
function sourcesOf(subject: WorkSubject): string[] {
  return [...new Set(cited(subject))];
}

function cited(subject: WorkSubject): string[] {
  switch (subject.kind) {
    case 'chapter':
      return notesOf(subject.record);
    case 'claim':
      return subject.record.evidence.map(({ source }) => source);
    case 'map': {
      const { lines, places, views } = subject.record;
      return [...lines, ...places, ...views].flatMap(({ sources = [] }) => sources);
    }
    case 'chart': {
      const points = subject.record.series.flatMap((id) => ledger().series.get(id)!.points);
      const levels = subject.record.reference.flatMap(({ sources }) => sources);
      return [...points.map(({ source }) => source), ...levels];
    }
  }
}
