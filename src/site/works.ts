import type { Correction } from '../model/correction.ts';
import type { Work } from '../model/works.ts';
import { latest } from '../read/record-dates.ts';
import { addressOf } from '../words/addresses.ts';
import { chapters } from './chapters.ts';
import { sourcesOf } from './cited-sources.ts';
import { chartTitle } from './charts.ts';
import { correctionsOf } from './corrections.ts';
import { modifiedOn } from './edition.ts';
import { chaptersWith } from './mentions.ts';
import type { Site } from './site.ts';

/** A source as a work cites it. */
export type SourceOf = {
  title: string;
  url: string;
  publisher: string;
  /** Who holds the copy that was seen. */
  via?: string | undefined;
  /** Whose report the publisher passes on. */
  relays?: string | undefined;
  published?: string | undefined;
};

/** What is said alike of every chapter, claim, map and chart. Days as 2026-11-24. */
export type WorkFacts = {
  id: string;
  title: string;
  description: string;
  published: string;
  modified: string;
  corrections: readonly Correction[];
  sources: SourceOf[];
};

/** The facts of one work. */
export function workFacts(site: Site, subject: Work): WorkFacts {
  const { kind, id } = subject;
  const address = addressOf(kind, id);
  const corrections = correctionsOf(site, subject);
  const published = publishedOn(site, subject);
  const changes = [
    published,
    modifiedOn(site, address) ?? '',
    ...corrections.map(({ date }) => date),
  ];
  return {
    id,
    title: titleOf(site, subject),
    description: descriptionOf(subject),
    published,
    modified: latest(changes) ?? published,
    corrections,
    sources: sourcesOf(site, subject).map((source) => site.content.sources.get(source)!),
  };
}

/** The title of a work: a claim's begins with its verdict, a chart's has its counts filled in. */
export function titleOf(site: Site, { kind, id, record }: Work): string {
  switch (kind) {
    case 'claim':
      return `${site.locale.t(`verdict.${record.verdict}`)}: ${record.statement}`;
    case 'chart':
      return chartTitle(site, id);
    default:
      return record.title;
  }
}

/** A work in a sentence, for those who have not opened it. */
export function descriptionOf({ kind, record }: Work): string {
  switch (kind) {
    case 'chapter':
      return record.description;
    case 'chart':
      return record.subtitle;
    default:
      return record.summary;
  }
}

/** The day a work came out: its chapter's, or that of the first chapter that shows it. */
function publishedOn(site: Site, { kind, id, record }: Work): string {
  if (kind === 'chapter') return record.published;
  if (kind === 'claim') return site.content.articles.get(record.chapter)!.published;
  const shown = chaptersWith(site, kind, id);
  const dates = (shown.length > 0 ? shown : chapters(site)).map(({ published }) => published);
  return dates.sort()[0] ?? '';
}
