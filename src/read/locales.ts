import { z } from 'astro/zod';
import type { Forms } from '../wire/plural.ts';
import { formsIn, translator, type Strings, type Translate } from '../words/strings.ts';
import { foldersIn, readFolder, ROOT } from './files.ts';
import { issueFaults } from './issues.ts';
import { parseYaml } from './yaml.ts';
import { ContentError } from './content-error.ts';

/** A language of the site; it exists when content/interface/<tag>/ does. */
export type Locale = {
  /** BCP 47 tag, "en". */
  tag: string;
  /** In its own words, "English". */
  name: string;
  dir: 'ltr' | 'rtl';
  t: Translate;
  /** All forms of a text that varies with a number, for scripts that count in the browser. */
  forms: (key: string) => Forms;
};

/** The first language; its pages stand at the top of the site, others under /<tag>/. */
const DEFAULT_LOCALE = 'en';

const Nested: z.ZodType<Strings> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), Nested])),
);
const Own = z.strictObject({ name: z.string(), dir: z.enum(['ltr', 'rtl']) });

const FOLDER = 'content/interface';

/** One language. @throws RangeError for a tag without an interface file */
export function localeOf(tag: string, root = ROOT): Locale {
  const all = locales(root);
  const found = all.get(tag);
  if (found) return found;
  throw new RangeError(
    `There is no language "${tag}". Add content/interface/${tag}/site.yaml, or use one of ${[...all.keys()].join()}.`,
  );
}

/** Tags with that of the first language at the head: pages name it as the one for readers of any other. */
export const firstLanguageFirst = (tags: readonly string[]): string[] => [
  ...tags.filter((tag) => tag === DEFAULT_LOCALE),
  ...tags.filter((tag) => tag !== DEFAULT_LOCALE),
];

/** All languages by tag, the first one first. @throws ContentError where an interface file is broken */
export function locales(root = ROOT): Map<string, Locale> {
  return new Map(
    firstLanguageFirst(foldersIn(FOLDER, root)).map((tag) => {
      const strings = readStrings(`${FOLDER}/${tag}`, root);
      const own = Own.safeParse(strings['locale']);
      if (!own.success)
        throw new ContentError(
          issueFaults(`${FOLDER}/${tag}/site.yaml`, own.error, strings['locale']),
        );
      const folder = `${FOLDER}/${tag}`;
      const texts = { t: translator(strings, tag, folder), forms: formsIn(strings, folder) };
      return [tag, { tag, ...own.data, ...texts }];
    }),
  );
}

/** The texts of all files of a language in one. @throws ContentError where a file is broken or repeats a key */
function readStrings(folder: string, root: string): Strings {
  const all: Strings = {};
  for (const { path, text } of readFolder(folder, '.yaml', root)) {
    const { value, faults } = parseYaml(path, text, z.record(z.string(), Nested));
    const twice = Object.keys(value ?? {})
      .filter((key) => key in all)
      .map((key) => ({
        file: path,
        at: key,
        problem: `the key "${key}" stands in another file of ${folder} too.`,
        remedy: 'Keep it in one of them.',
      }));
    if (!value || twice.length > 0) throw new ContentError([...faults, ...twice]);
    Object.assign(all, value);
  }
  return all;
}
