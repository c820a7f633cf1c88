import { globSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { addressOf } from '../words/addresses.ts';
import type { Chapter, Content } from '../model/content.ts';
import type { Outline } from '../model/outline.ts';
import { ROOT } from './files.ts';
import { latest, recordDates } from './record-dates.ts';
import { leadOf } from '../model/works.ts';

/** A page of the site with the day its content last changed and the ids that can be linked to. */
export type ListedPage = {
  address: string;
  /** Undefined only where a site has no dated content at all. */
  modified: string | undefined;
  parts: string[];
};

/** Every page of one language that is made for readers, sorted by address. */
export function listPages(content: Content, root = ROOT): ListedPage[] {
  const records = recordPages(content);
  const taken = new Set(records.map(({ address }) => address));
  const fixed = fixedAddresses(root)
    .filter((address) => !taken.has(address))
    .map((address) => fixedPage(address, content));
  return [...records, ...fixed].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function recordPages(content: Content): ListedPage[] {
  const { articles, claims, maps, charts } = content;
  const newest = latest(recordDates(content));
  return [
    ...[...articles.values()].map(({ id, updated, history, outline }) => ({
      address: addressOf('chapter', id),
      modified: latest([updated, ...history.map(({ date }) => date)]),
      parts: partsOf(outline),
    })),
    ...[...claims.values()].map(({ id, checked, history }) => ({
      address: addressOf('claim', id),
      modified: latest([checked, ...history.map(({ date }) => date)]),
      parts: [],
    })),
    ...[...maps.values()].map(({ id, views }) => ({
      address: addressOf('map', id),
      modified: latest(usedOn(content, 'map', id)) ?? newest,
      parts: views.map((view) => `view=${view.id}`),
    })),
    ...[...charts.values()].map(({ id }) => ({
      address: addressOf('chart', id),
      modified: latest(usedOn(content, 'chart', id)) ?? newest,
      parts: [],
    })),
  ];
}

/** Pages with a file of their own below src/pages/, as addresses: their list is kept by nobody. */
const fixedAddresses = (root: string): string[] =>
  globSync('**/index.astro', { cwd: join(root, 'src/pages/[...locale]') })
    .map((file) => posix.dirname(file.split(sep).join('/')))
    .filter((folder) => !folder.includes('['))
    .map((folder) => (folder === '.' ? '/' : `/${folder}/`));

function fixedPage(address: string, content: Content): ListedPage {
  const own = content.pages.get(address.slice(1, -1));
  return {
    address,
    modified: own?.updated ?? latest(recordDates(content)),
    parts: own ? partsOf(own.outline) : partsOfList(address, content),
  };
}

/** Ids on a page that lists records, each of which can be linked to. */
function partsOfList(address: string, { glossary, sources, events }: Content): string[] {
  if (address === '/') return ['chapters'];
  if (address === '/glossary/') return [...glossary.keys()];
  if (address === '/sources/') return [...sources.keys()];
  if (address === '/timeline/') return [...events.keys()].map((id) => `event-${id}`);
  return [];
}

const partsOf = ({ headings, anchors }: Outline): string[] =>
  [...headings, ...anchors].flatMap(({ id }) => id ?? []);

/** Days on which chapters that show a map or a chart changed. */
const usedOn = ({ articles }: Content, kind: 'map' | 'chart', id: string): string[] =>
  [...articles.values()]
    .filter((chapter) => shows(chapter, kind, id))
    .map(({ updated }) => updated);

function shows(chapter: Chapter, kind: 'map' | 'chart', id: string): boolean {
  const lead = leadOf(chapter);
  return (
    chapter.outline[`${kind}s`].some((mention) => mention.id === id) ||
    (lead?.kind === kind && lead.id === id)
  );
}
