/** A toll that a table of a text names, with the line of the table; the id is empty where it names none. */
export type PlacedToll = { id: string; line: number };

/* eslint-disable @typescript-eslint/consistent-type-definitions -- only an interface adds to one of another package */
declare module 'unist' {
  interface Data {
    tolls?: PlacedToll[] | undefined;
  }
}
/* eslint-enable */

/** All tolls, as the element asks for them: `<Tolls id="dead" of="all" />`. */
export const ALL = 'all';

/** The tolls that a table was made of; src/read/tolls-in-texts.ts puts them there. */
export const tollsIn = (node: { data?: object | undefined }): readonly PlacedToll[] =>
  (node.data as { tolls?: PlacedToll[] } | undefined)?.tolls ?? [];
