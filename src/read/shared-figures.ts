import { z } from 'astro/zod';
import { printFigure, type FigureWords } from '../words/shared-figures.ts';
import { BOUNDS, Figure } from '../model/figure.ts';
import { isPart, type FigureUse } from '../model/figure-use.ts';
import { FIGURES } from '../model/rules/shared-figures.ts';
import { readFolder } from './files.ts';
import { interfaceWords, languageOf } from './interface-words.ts';
import { parseYaml } from './yaml.ts';

/** Prints a figure that a text names; undefined for one that is not there, or a part that nobody knows. */
export type PrintFigure = (use: FigureUse) => string | undefined;

type Figures = ReadonlyMap<string, Pick<Figure, 'value' | 'unit' | 'qualifier'>>;

/** Prints figures in a language. */
export function printerOf(figures: Figures, tag: string, root?: string): PrintFigure {
  let words: FigureWords | undefined;
  return ({ id, part }) => {
    const figure = figures.get(id);
    if (!figure || !isPart(part)) return undefined;
    return printFigure(figure, part, (words ??= wordsOf(tag, root)));
  };
}

const printers = new Map<string, PrintFigure>();

/** Prints figures for a text that is read anew after the check, in the language of its folder. */
export function printerFor(path: string): PrintFigure {
  const tag = languageOf(path);
  const found = printers.get(tag) ?? printerOf(readFigures(), tag);
  printers.set(tag, found);
  return found;
}

/** The sound figures, without their faults: those are told when all content is checked. */
const readFigures = (): Figures =>
  new Map(
    readFolder(FIGURES, '.yaml').flatMap(({ path, id, text }) => {
      const { value } = parseYaml(path, text, Figure);
      return value ? [[id, value] as const] : [];
    }),
  );

const Words = z.object({
  figure: z.object({
    range: z.string(),
    percent: z.string(),
    qualifier: z.record(z.enum(BOUNDS), z.string()),
  }),
});

const wordsOf = (tag: string, root?: string): FigureWords => ({
  tag,
  ...interfaceWords('figures.yaml', Words, tag, root).figure,
});
