import type { Fault } from '../../src/model/fault.ts';
import { loadContent } from '../../src/read/content.ts';
import { SMALL, TODAY, writeContent } from './small-content.ts';

/** Files of the small content that tests break. */
export const ARTICLE = 'content/articles/en/oil.mdx';
export const CLAIM = 'content/ledger/claims/opened.yaml';
export const FIRST = 'content/ledger/sources/first.yaml';
export const SECOND = 'content/ledger/sources/second.yaml';
export const EVENT = 'content/ledger/events/2006-06-opening.yaml';
export const TERM = 'content/ledger/glossary/pipe.yaml';
export const SERIES = 'content/ledger/series/flow.yaml';
export const CHART = 'content/charts/flow.yaml';
export const CORRECTION = 'content/corrections/2026-01-03-length.yaml';
export const PAGE = 'content/pages/en/about.mdx';

export const load = (files: Record<string, string>): Fault[] =>
  loadContent(TODAY, 'en', writeContent(files)).faults;

/** The small content with one change, which has to change something. */
export const changed = (file: string, from: string | RegExp, to: string) => {
  const text = SMALL[file]!.replace(from, to);
  if (text === SMALL[file]) throw new Error(`The change to ${file} changes nothing.`);
  return { ...SMALL, [file]: text };
};

/** What is broken, where, how, and what the message has to say. */
export type Broken = [
  what: string,
  file: string,
  from: string | RegExp,
  to: string,
  message: RegExp,
];
