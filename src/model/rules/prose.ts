import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { texts, type Content } from '../content.ts';
import { attribute, headingId, ids, isJsx, PROSE_ATTRIBUTES, textOf } from '../outline.ts';

/** A piece of text that a reader meets, with where it stands. */
export type Passage = {
  file: string;
  /** `line 14`, or the path inside the record. */
  at: string;
  text: string;
  /** Ids of the sources cited in it, or by the record it belongs to. */
  cites: readonly string[];
  /** Headings, short titles and labels, where a name may be shortened. */
  short: boolean;
  /** Id of the heading that the passage stands under; texts in MDX only. */
  section?: string;
};

/** Fields that hold somebody else's words, ids or addresses. */
const NOT_OURS = new Set([
  'id',
  'file',
  'url',
  'quote',
  'was',
  'also',
  'to',
  'outline',
  'tree',
  'walk',
]);
const SHORT = new Set(['shortTitle', 'label', 'labels', 'headings', 'title', 'names', 'value']);

/** Every passage of every chapter, page and record. */
export const passages = (content: Content): Passage[] => [
  ...texts(content).flatMap(({ file, tree }) => passagesOf(file, tree)),
  ...recordsOf(content).flatMap((record) => fieldsOf(record, record.file, citesOf(record))),
  ...[...content.geo.places].map(([at, { name: text }]) => ({
    file: PLACES,
    at,
    text,
    cites: [],
    short: true,
  })),
];

const PLACES = 'content/geo/places.csv';

/** Records whose own words are checked. Titles of sources are their publishers' words. */
const recordsOf = (content: Content): { file: string }[] => [
  ...texts(content),
  ...content.claims.values(),
  ...content.events.values(),
  ...content.glossary.values(),
  ...content.tolls.values(),
  ...content.series.values(),
  ...content.charts.values(),
  ...content.maps.values(),
  ...content.corrections.values(),
  content.home,
];

/** The text without what stands in quotation marks, which is somebody else's. */
export const unquoted = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"/g, (quote) => ' '.repeat(quote.length));

/** Paragraphs, headings, cells and captions of a text, each with its section and citations. */
function passagesOf(file: string, tree: Root): Passage[] {
  const found: Passage[] = [];
  let section: string | undefined;
  visit(tree, (node) => {
    const at = `line ${node.position?.start.line ?? 0}`;
    if (isJsx(node))
      for (const name of PROSE_ATTRIBUTES) {
        const text = attribute(node, name);
        if (text)
          found.push({ file, at, text, cites: [], short: name === 'title', ...of(section) });
      }
    if (node.type === 'heading') section = headingId(node) ?? section;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return undefined;
    const short = node.type === 'heading';
    found.push({ file, at, text: textOf(node), cites: citedIn(node), short, ...of(section) });
    return SKIP;
  });
  return found;
}

const of = (section: string | undefined) => (section === undefined ? {} : { section });

/** Ids of the sources that the citations below a node name. */
function citedIn(node: unknown): string[] {
  const cited: string[] = [];
  visit(node as Root, (leaf) => {
    if (isJsx(leaf) && leaf.name === 'Cite') cited.push(...ids(attribute(leaf, 'source')));
  });
  return cited;
}

/** All strings in a record that are prose of ours. */
function fieldsOf(value: unknown, file: string, cites: readonly string[], path = ''): Passage[] {
  if (typeof value === 'string') {
    const short = path.split(/[.[]/).some((step) => SHORT.has(step));
    return [{ file, at: path, text: value, cites, short }];
  }
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (NOT_OURS.has(key)) return [];
    const step = Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key;
    return fieldsOf(part, file, sourcesOf(part) ?? cites, `${path}${step}`);
  });
}

const citesOf = (record: object): readonly string[] => sourcesOf(record) ?? [];

/** What a record or a part of one names as its sources, in any of the forms records have. */
function sourcesOf(part: unknown): readonly string[] | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const { sources, source, evidence } = part as Record<string, unknown>;
  if (Array.isArray(sources)) return sources as string[];
  if (typeof source === 'string') return [source];
  if (Array.isArray(evidence)) return evidence.map((item: { source: string }) => item.source);
  return undefined;
}
