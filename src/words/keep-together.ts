import { unbroken } from './typography.ts';

/** What of a language belongs together on one line. */
export type Together = {
  /** Words that follow a number as its unit: "million", "km", "tanks". */
  units: readonly string[];
  /** Names of the months. */
  months: readonly string[];
};

/** Makes the function that puts no-break spaces between what belongs together. */
export type KeepTogether = (text: string) => string;

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');

/**
 * Keeps numbers with their units ("1,768 km", "$1 billion"), days with their months ("9 May 2013"),
 * degrees with their directions and the names of licences whole. Characters stay as many as they were.
 */
export function keeperOf({ units, months }: Together): KeepTogether {
  const rules = [
    new RegExp(`\\d (?=(?:${oneOf(units)})(?![\\p{L}\\d]))`, 'gu'),
    new RegExp(`\\b\\d{1,2} (?:${oneOf(months)})(?: \\d{4})?(?!\\p{L})`, 'gu'),
    /° (?=[NESW]\b)/gu,
    /\bCC BY(?:-[A-Z]+)* \d\.\d/gu,
  ];
  return (text) => rules.reduce((kept, rule) => kept.replace(rule, unbroken), text);
}
