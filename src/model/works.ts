import type { Article } from './article.ts';
import type { ChartDefinition } from './chart.ts';
import type { Claim } from './claim.ts';
import type { Chapter, Content, Filed } from './content.ts';
import type { MapDefinition } from './map.ts';

/** Kinds of record that stand for themselves: each has a page, a card, a citation and a date. */
type WorkRecords = {
  chapter: Filed<Chapter>;
  claim: Filed<Claim>;
  map: Filed<MapDefinition>;
  chart: Filed<ChartDefinition>;
};
export type WorkKind = keyof WorkRecords;

type AboutKind<K extends WorkKind> = {
  /** The first part of the addresses of its pages. */
  folder: string;
  /** Whether that folder is a page itself, with the list of all. */
  listed: boolean;
  records: (content: Content) => ReadonlyMap<string, WorkRecords[K]>;
};

/** What is to be known of each kind; no other table repeats it. */
export const WORKS: { readonly [K in WorkKind]: AboutKind<K> } = {
  chapter: { folder: 'chapters', listed: false, records: ({ articles }) => articles },
  claim: { folder: 'claims', listed: true, records: ({ claims }) => claims },
  map: { folder: 'maps', listed: true, records: ({ maps }) => maps },
  chart: { folder: 'charts', listed: true, records: ({ charts }) => charts },
};

/** A record with its kind. */
export type WorkOf<K extends WorkKind> = { kind: K; id: string; record: WorkRecords[K] };
export type Work = { [K in WorkKind]: WorkOf<K> }[WorkKind];

/** All records of a kind, in the order of their ids. */
export const worksOf = <K extends WorkKind>(kind: K, content: Content): WorkOf<K>[] =>
  [...WORKS[kind].records(content)].map(([id, record]) => ({ kind, id, record }));

/** The map or chart at the head of a chapter, if it has one. */
export const leadOf = ({
  lead,
}: Pick<Article, 'lead'>): { kind: 'map' | 'chart'; id: string } | undefined =>
  lead && ('map' in lead ? { kind: 'map', id: lead.map } : { kind: 'chart', id: lead.chart });
