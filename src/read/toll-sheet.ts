import { z } from 'astro/zod';
import { Toll } from '../model/toll.ts';
import { TOLLS } from '../model/rules/tolls.ts';
import { readFolder } from './files.ts';
import { interfaceWords, languageOf } from './interface-words.ts';
import { parseYaml } from './yaml.ts';

const Words = z.object({
  tolls: z.object({
    caption: z.string(),
    note: z.string(),
    full: z.object({ caption: z.string(), note: z.string() }),
    /** The link below a table of some, and where the table of all stands. */
    more: z.string(),
    moreAt: z.string(),
    /** How a detail stands behind its count. */
    detailed: z.string(),
    columns: z.object({
      war: z.string(),
      killed: z.string(),
      count: z.string(),
      counted: z.string(),
    }),
  }),
});
export type TollWords = z.infer<typeof Words>['tolls'];

/** What tables of the dead are made from, in a language. */
export type TollSheet = {
  /** The tolls in the order of the full table, with the figures that they name not put in yet. */
  tolls: readonly Toll[];
  words: TollWords;
};

/** The sheet of a language. A broken toll is left out here: it is told when all content is checked. */
const sheetOf = (tag: string, root?: string): TollSheet => ({
  tolls: readFolder(TOLLS, '.yaml', root)
    .flatMap(({ path, id, text }) => {
      const { value } = parseYaml(path, text, Toll);
      return value ? [{ ...value, id }] : [];
    })
    .sort((a, b) => a.order - b.order),
  words: interfaceWords('tolls.yaml', Words, tag, root).tolls,
});

/** The sheet of a language, read when the first text asks for it. */
export function sheetFrom(tag: string, root?: string): () => TollSheet {
  let made: TollSheet | undefined;
  return () => (made ??= sheetOf(tag, root));
}

const sheets = new Map<string, () => TollSheet>();

/** The sheet for a text that is read anew after the check, in the language of its folder. */
export function sheetFor(path: string): TollSheet {
  const tag = languageOf(path);
  const found = sheets.get(tag) ?? sheetFrom(tag);
  sheets.set(tag, found);
  return found();
}
