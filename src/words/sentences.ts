import { segmenter } from './formatters.ts';

/** What sites that show links print of a description before they cut it, characters. */
const DESCRIPTION_MOST = 160;

/** A text with a full stop at its end, where no other sign ends it. */
export const asSentence = (text: string): string =>
  /[.?!…][”’")]?$/.test(text) ? text : `${text}.`;

const sentencesOf = (text: string, locale: string): string[] =>
  [...segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

/** Notes with each sentence where it is said first; a note that says nothing new is left out. */
export function withoutRepeats(notes: readonly string[], locale: string): string[] {
  const said = new Set<string>();
  const isNew = (sentence: string) => !said.has(sentence.trim()) && said.add(sentence.trim());
  return notes
    .map((note) => sentencesOf(note, locale).filter(isNew).join('').trim())
    .filter(Boolean);
}

/**
 * As many whole sentences of a text as have room, but at least the first.
 * @param locale BCP 47 tag of the text
 * @param most characters
 */
export function wholeSentences(text: string, locale: string, most = DESCRIPTION_MOST): string {
  const [first = '', ...others] = sentencesOf(asSentence(text.trim()), locale);
  let said = first;
  for (const sentence of others) {
    if ((said + sentence).trimEnd().length > most) break;
    said += sentence;
  }
  return said.trimEnd();
}
