import type { Chapter, Content, Filed } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { KeyFigure } from '../article.ts';
import { wordsIn } from '../outline.ts';
import { numbersIn, runningText } from '../running-text.ts';

/** Where a text lists instead of explaining: the numbers that a reader can carry through 100 words. */
const MOST_NUMBERS = 3;
/** Words from which on a share says something; a draft of a paragraph may hold two numbers. */
const LONG = 200;
/** A chapter tells of the world; the article under check is named where its statement needs it. */
const MOST_ARTICLES = 2;
const MOST_LABEL_WORDS = 10;
const ARTICLE = /\b[Tt]he article\b/g;

/** Chapters that list figures where they should explain. */
export const crowdedTexts = ({ articles }: Content): Fault[] =>
  [...articles.values()].flatMap((chapter) => {
    const text = textOf(chapter);
    const words = wordsIn(text).length;
    const share = (100 * numbersIn(text).length) / words;
    if (words < LONG || share <= MOST_NUMBERS) return [];
    return {
      file: chapter.file,
      at: 'the text',
      problem: `has ${share.toFixed(1)} numbers in 100 words of running text, more than ${MOST_NUMBERS}.`,
      remedy: 'Say what they mean, and move them into a table, a chart or the key figures.',
    };
  });

/** Chapters that speak of the article more than of the world. */
export const articlesNamed = ({ articles }: Content): Fault[] =>
  [...articles.values()].flatMap((chapter) => {
    const times = textOf(chapter).match(ARTICLE)?.length ?? 0;
    if (times <= MOST_ARTICLES) return [];
    return {
      file: chapter.file,
      at: 'the text',
      problem: `names "the article" ${times} times, more than ${MOST_ARTICLES}.`,
      remedy:
        'Mark the claim with <Claim> and say what is so; the list below the chapter names the article.',
    };
  });

/** Key figures that are not one number with a short label. */
export const crowdedKeyFigures = ({ articles }: Content): Fault[] =>
  [...articles.values()].flatMap(({ file, keyFigures }) =>
    keyFigures.flatMap((figure, i) =>
      [...longLabel(figure), ...manyNumbers(figure)].map((fault) => ({
        file,
        at: `keyFigures[${i}]`,
        ...fault,
      })),
    ),
  );

function longLabel({ label }: KeyFigure) {
  const words = wordsIn(label).length;
  if (words <= MOST_LABEL_WORDS) return [];
  return [
    {
      problem: `the label "${label}" has ${words} words, more than ${MOST_LABEL_WORDS}.`,
      remedy: 'Say what is counted, the year and who counted; the text says the rest.',
    },
  ];
}

/** Two numbers are two sides counted alike, "3,825 and 2,906", or of a vote, "491 to 9". A range is one. */
const ONE_NUMBER = /^\D*\d[\d.,]*(?:[–-]\d[\d.,]*)?(?! and \d)\D*$/u;
const TWO_SIDES = /^\D*\d[\d.,]*\D* (?:and|to) \D*\d[\d.,]*(?: of 100|\D*)$/u;

const manyNumbers = ({ value }: KeyFigure) =>
  ONE_NUMBER.test(value) || TWO_SIDES.test(value)
    ? []
    : [
        {
          problem: `"${value}" is not one number.`,
          remedy:
            'Give one number, or two as "… and …" or "… to …" where two sides are counted alike.',
        },
      ];

const textOf = ({ tree }: Filed<Chapter>): string =>
  runningText(tree)
    .map(({ text }) => text)
    .join('\n\n');
