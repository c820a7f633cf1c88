import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { attribute, ids, isJsx } from '../outline.ts';
import { MARK, sentences } from './figures.ts';
import { datesIn, daysOf } from './relative-times.ts';

type Sources = Content['sources'];

/** Sources that were published before what they are said to report. */
export const sourcesBeforeEvents = (content: Content): Fault[] => [
  ...ofEvents(content),
  ...[...content.articles.values()].flatMap(({ file, tree, asOf }) =>
    ofChapter(file, tree, asOf, content.sources),
  ),
];

/** An event that none of its sources can have reported, unless it says that they only announce it. */
const ofEvents = ({ events, sources }: Content): Fault[] =>
  [...events.values()].flatMap(({ file, date, announced, sources: cited }) => {
    const newest = newestOf(cited, sources);
    if (announced || newest === undefined || daysOf(newest)[1] >= daysOf(date)[0]) return [];
    return [tooEarly(file, 'sources', cited.join(' '), newest, date)];
  });

/** The newest date of sources; undefined where one of them has none. */
function newestOf(ids: readonly string[], sources: Sources): string | undefined {
  const dates = ids.map((id) => sources.get(id)?.published);
  return dates.includes(undefined)
    ? undefined
    : dates
        .map((date) => date!)
        .toSorted()
        .at(-1);
}

/** Words of a sentence that tells a plan or a hope, which a source of an earlier day can report. */
const PLANNED =
  /\b(?:hope[sd]?|plan(?:s|ned)?|scheduled|announced|(?:was|were|is|are) (?:due|expected|to)|set for|would|until|from \d)\b/i;

/** A sentence with a date that all its sources precede. Dates after the chapter's evidence are plans. */
function ofChapter(file: string, tree: Root, asOf: string, sources: Sources): Fault[] {
  const known = daysOf(asOf)[1];
  return citedSentences(tree).flatMap(({ text, line, cites }) => {
    const past = datesIn(text).filter(([first]) => first <= known);
    const newest = newestOf(cites, sources);
    if (past.length === 0 || newest === undefined || PLANNED.test(text)) return [];
    const latest = past.toSorted((a, b) => b[0] - a[0])[0]!;
    if (daysOf(newest)[1] >= latest[0]) return [];
    const day = new Date(latest[0] * 864e5).toISOString().slice(0, 10);
    return [tooEarly(file, `line ${line}`, cites.join(' '), newest, day)];
  });
}

export type Cited = { text: string; line: number; cites: string[] };

/** The sentences of a text's paragraphs, each with the sources cited in it. */
export function citedSentences(tree: Root): Cited[] {
  const found: Cited[] = [];
  visit(tree, 'paragraph', (paragraph) => {
    const groups: string[][] = [];
    let text = '';
    visit(paragraph, (node) => {
      if (node.type === 'text') text += node.value;
      if (!isJsx(node) || node.name !== 'Cite') return;
      groups.push(ids(attribute(node, 'source')));
      text += MARK;
    });
    const line = paragraph.position?.start.line ?? 0;
    for (const sentence of sentences(text)) {
      const marks = sentence.split(MARK).length - 1;
      found.push({ text: sentence, line, cites: groups.splice(0, marks).flat() });
    }
    return SKIP;
  });
  return found;
}

const tooEarly = (
  file: string,
  at: string,
  id: string,
  published: string,
  date: string,
): Fault => ({
  file,
  at,
  problem: `"${id}" was published on ${published}, before what it is said to report (${date}).`,
  remedy: 'Correct the date that is wrong, or cite a source that reports it.',
});
