/** What sites that show links print of a description before they cut it, characters. */
const DESCRIPTION_MOST = 160;

/** A text with a full stop at its end, where no other sign ends it. */
export const asSentence = (text: string): string =>
  /[.?!…][”’")]?$/.test(text) ? text : `${text}.`;

/**
 * As many whole sentences of a text as have room, but at least the first.
 * @param locale BCP 47 tag of the text
 * @param most characters
 */
export function wholeSentences(text: string, locale: string, most = DESCRIPTION_MOST): string {
  const [first = '', ...others] = [
    ...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(asSentence(text.trim())),
  ].map(({ segment }) => segment);
  let said = first;
  for (const sentence of others) {
    if ((said + sentence).trimEnd().length > most) break;
    said += sentence;
  }
  return said.trimEnd();
}
