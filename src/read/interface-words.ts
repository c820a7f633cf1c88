import type { z } from 'astro/zod';
import { textIfThere } from './files.ts';
import { parseYaml } from './yaml.ts';

const TAG = /content[\\/](?:articles|pages)[\\/]([^\\/]+)[\\/]/;

/** The language of a text by the folder it stands in; the first one for a text without a path. */
export const languageOf = (path: string): string => TAG.exec(path)?.[1] ?? 'en';

/**
 * The words of a language that texts are filled with, or those of the first where it lacks some: a
 * text that is missing is told once, by src/read/translations.ts, not for each use.
 * @param name of the file that holds them
 */
export function interfaceWords<S extends z.ZodType>(
  name: string,
  schema: S,
  tag: string,
  root?: string,
): z.infer<S> {
  const places = [
    [tag, root],
    ['en', root],
    ['en', undefined],
  ] as const;
  for (const [language, from] of places) {
    const path = `content/interface/${language}/${name}`;
    const { value } = parseYaml(path, textIfThere(path, from) ?? '', schema);
    if (value) return value;
  }
  throw new Error(
    `content/interface/en/${name} is missing or broken. Bring it back: texts are filled with its words.`,
  );
}
