import type { Root } from 'mdast';
import type { Nodes, Sentence } from 'nlcst';
import { flesch } from 'flesch';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { syllable } from 'syllable';
import { SKIP, visit } from 'unist-util-visit';
import { wordsIn } from '../../../src/model/outline.ts';
import { numbersIn, runningText } from '../../../src/model/running-text.ts';

const JOINING = /\b(?:but|while|because|since|although|though|so|as|yet|however|whereas|unless)\b/i;
const CAUSE = /\b(?:because|so that|therefore|as a result|thus|why)\b|[,;] so\b|^So\b/i;
/** Somebody who knows, without a name: "a scholar", "one study", "analysts say". */
const UNNAMED =
  /\b(?:[Aa]n?|[Oo]ne|[Ss]ome|[Oo]ther|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree) (?:[\p{L}-]+ ){0,2}(?:scholars?|analysts?|experts?|historians?|researchers?|commentators?|stud(?:y|ies)|academics?|observers?)\b(?! (?:[\p{L}-]+ ){0,4}(?:of|by|for|at|in) \p{Lu})|(?:^|[.;?!] )(?:Scholars|Analysts|Experts|Historians|Researchers|Commentators|Critics|Observers) (?:say|said|argue|write|believe|call)/gu;

/** What a reader's eye and patience meet in a text; shares in per cent. */
export type ProseMeasures = {
  words: number;
  'words a sentence': number;
  Flesch: number;
  'numbers per 100': number;
  'joined %': number;
  'cause %': number;
  questions: number;
  'the article': number;
  unnamed: number;
};

/** Measures the running text of a chapter; its headings count for questions only. */
export function measureProse(tree: Root, headings: readonly string[]): ProseMeasures {
  const paragraphs = runningText(tree).map(({ text }) => text);
  const text = paragraphs.join('\n\n');
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(({ words }) => words);
  const share = (form: RegExp) =>
    Math.round((100 * sentences.filter((one) => form.test(one.text)).length) / sentences.length);
  const syllables = words.reduce((sum, word) => sum + (/^\d/.test(word) ? 2 : syllable(word)), 0);
  const grade = { sentence: sentences.length, word: words.length, syllable: syllables };
  return {
    words: wordsIn(text).length,
    'words a sentence': round(words.length / sentences.length),
    Flesch: Math.round(flesch(grade)),
    'numbers per 100': round((100 * numbersIn(text).length) / wordsIn(text).length),
    'joined %': share(JOINING),
    'cause %': share(CAUSE),
    questions: [...headings, text].join('\n').split('?').length - 1,
    'the article': text.match(/\b[Tt]he article\b/g)?.length ?? 0,
    unnamed: text.match(UNNAMED)?.length ?? 0,
  };
}

/** The sentences of a text with their words, as the parser for English parts them. */
function sentencesOf(text: string): { text: string; words: string[] }[] {
  const found: { text: string; words: string[] }[] = [];
  visit(new ParseEnglish().parse(text), 'SentenceNode', (node: Sentence) => {
    const words = wordsOf(node);
    if (words.length > 0) found.push({ text: toString(node), words });
    return SKIP;
  });
  return found;
}

function wordsOf(sentence: Sentence): string[] {
  const words: string[] = [];
  visit(sentence as Nodes, 'WordNode', (word) => {
    words.push(toString(word));
    return SKIP;
  });
  return words;
}

const round = (value: number): number => Math.round(value * 10) / 10;
