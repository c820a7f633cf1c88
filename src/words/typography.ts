/** A space that no line breaks at. */
export const NBSP = '\u00a0';

/** A few words that no line breaks within: "CC BY 4.0", "146 kB". */
export const unbroken = (text: string): string => text.replaceAll(' ', NBSP);
