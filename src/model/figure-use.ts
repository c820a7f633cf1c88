/**
 * What a text may print of a figure: all of it ("about 1,768 km"), the amount without the qualifier
 * ("1,768 km"), or the value alone ("1,768").
 */
const PARTS = ['whole', 'amount', 'value'] as const;
export type Part = (typeof PARTS)[number];
export const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);

/** A figure that a text names, with the part as the text has it, right or wrong. */
export type FigureUse = { id: string; part: string };

/** A figure in a syntax tree: where its printed form stands in a text or an attribute. */
export type PlacedFigure = FigureUse & {
  start: number;
  end: number;
  line: number;
  /** Text inside the element, which nobody would see. */
  inner?: string;
  /** The attribute that it stands in, such as a caption. */
  attribute?: string;
};

/* eslint-disable @typescript-eslint/consistent-type-definitions -- only an interface adds to one of another package */
declare module 'unist' {
  interface Data {
    figures?: PlacedFigure[] | undefined;
  }
}
/* eslint-enable */

/** `{figure:btc-length}` or `{figure:btc-length.value}`. */
const TOKEN = /\{figure:([^{}.]*)(?:\.([^{}]*))?\}/g;

/** The figures that a text of a record names, in order. */
export const figuresNamed = (text: string): FigureUse[] =>
  [...text.matchAll(TOKEN)].map(([, id = '', part]) => ({ id, part: part ?? 'whole' }));

/** A text with something in place of each figure that it names. */
export const replaceFigures = (
  text: string,
  replacement: (use: FigureUse, token: string, start: number) => string,
): string =>
  text.replace(TOKEN, (token, id: string, part: string | undefined, start: number) =>
    replacement({ id, part: part ?? 'whole' }, token, start),
  );

/** How a record names a figure. */
export const tokenOf = ({ id, part }: FigureUse): string =>
  `{figure:${id}${part === 'whole' ? '' : `.${part}`}}`;

/** The figures that stand in a node of a syntax tree; src/read/figures-in-texts.ts puts them there. */
export const figuresIn = (node: { data?: object | undefined }): readonly PlacedFigure[] =>
  (node.data as { figures?: PlacedFigure[] } | undefined)?.figures ?? [];
