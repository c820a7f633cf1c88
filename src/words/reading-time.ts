/** Words a minute for plain prose in English: Brysbaert 2019, doi:10.1016/j.jml.2019.104047 gives 238. */
const WORDS_PER_MINUTE = 238;

/** Whole minutes to read so many words, at least one. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / WORDS_PER_MINUTE));
