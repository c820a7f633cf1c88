import { ENGLISH_MONTHS } from '../english-months.ts';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { texts, type Content, type FigureException } from '../content.ts';
import type { Fault } from '../fault.ts';
import { isJsx } from '../outline.ts';

/** Stands in the text where a source is cited or a claim is marked. */
export const MARK = '\u2063';
/** Stands in the text for a shared figure, where rules ask what was typed; see passages.ts. */
export const FIGURE = '\u2064';

/** Sentences of a chapter with a figure that neither a citation nor a claim backs. */
export function unsourcedFigures(
  content: Content,
  exceptions: readonly FigureException[] = [],
): Fault[] {
  return texts(content).flatMap((article) => {
    const excused = exceptions.filter((exception) => exception.article === article.id);
    return unsourced(article.tree)
      .filter(({ sentence }) => !excused.some((e) => sentence.includes(e.sentence)))
      .map(({ sentence, line }) => ({
        file: article.file,
        at: `line ${line}`,
        problem: `a figure without a source: “${sentence}”`,
        remedy:
          'Cite the source after the sentence with <Cite source="…" />, or mark the claim it belongs to.',
      }));
  });
}

function unsourced(tree: Root) {
  return paragraphs(tree).flatMap(({ text, line }) =>
    sentences(text)
      .filter((sentence) => hasFigure(sentence) && !sentence.includes(MARK))
      .map((sentence) => ({ sentence, line })),
  );
}

/** Paragraphs outside tables, with a mark for each citation and claim. */
function paragraphs(tree: Root) {
  const found: { text: string; line: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading' || node.type === 'table') return SKIP;
    if (node.type !== 'paragraph') return undefined;
    found.push({ text: marked(node), line: node.position?.start.line ?? 0 });
    return SKIP;
  });
  return found;
}

function marked(paragraph: unknown): string {
  let text = '';
  visit(paragraph as Root, (node) => {
    if (node.type === 'text') text += node.value;
    if (isJsx(node) && (node.name === 'Cite' || node.name === 'Claim')) text += MARK;
  });
  return text;
}

/** Splits prose after a full stop, with any closing quote and marks, before a capital or a digit. */
export const sentences = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(new RegExp(`(?<=[.!?]["'”’)]*${MARK}*) (?=["“'‘(${MARK}]*[\\p{Lu}\\d${FIGURE}])`, 'u'));

const MONTH = `(?:${ENGLISH_MONTHS.join('|')})`;
const SPAN = '(?:\\s?[–-]\\s?|\\s(?:and|to|or)\\s)';
const NOT_FIGURES = [
  // Days and months: "13 July", "4–6 June 2024", "July 13".
  new RegExp(`\\b\\d{1,2}(?:${SPAN}\\d{1,2})?\\s${MONTH}(?:\\s\\d{4})?`, 'g'),
  new RegExp(`${MONTH}\\s\\d{1,2}\\b(?!\\d)`, 'g'),
  // Years, spans of years and decades: "2006", "2012–14", "the 1990s".
  /\b(?:1[5-9]|20)\d{2}(?:s|[–-]\d{2,4})?\b/g,
  // Ordinals: "12th", "21st".
  /\b\d+(?:st|nd|rd|th)\b/g,
  // Names of things: "Barak-8", "F-35", "G20", "42nd".
  /\b\p{L}+-?\d+\p{L}*\b/gu,
  // Lengths of events that are names: "12-day war", "44-day war".
  /\b\d+-day war\b/g,
];

/** Does the sentence hold a number that is not a date, an ordinal or part of a name? */
export const hasFigure = (sentence: string): boolean =>
  /\d/.test(NOT_FIGURES.reduce((rest, pattern) => rest.replace(pattern, ''), sentence));
