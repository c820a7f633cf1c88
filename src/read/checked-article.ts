import { articleWords } from '../words/article-words.ts';
import { CheckedArticle } from '../model/checked-article.ts';
import type { Fault } from '../model/fault.ts';
import { curlRecord } from './quotes.ts';
import { ContentError } from './content-error.ts';
import { textIfThere } from './files.ts';
import { DEFAULT_LOCALE, localeOf, type Locale } from './locales.ts';
import { parseYaml } from './yaml.ts';

const FILE = 'content/article.yaml';

let known: CheckedArticle | undefined;

/** The article that is checked, read once. @throws ContentError where its file is broken or missing */
export function checkedArticle(): CheckedArticle {
  if (known) return known;
  const { value, faults } = read();
  if (!value) throw new ContentError(faults);
  return (known = curlRecord(value));
}

/** The article in words, for texts that name it within a sentence. */
export const articleNamed = ({ t }: Locale = localeOf(DEFAULT_LOCALE)): string =>
  articleWords(checkedArticle(), t);

/** What is wrong with the record of the article. */
export const articleFaults = (root?: string): Fault[] => read(root).faults;

function read(root?: string) {
  const text = textIfThere(FILE, root);
  return text === undefined
    ? { value: undefined, faults: [missing] }
    : parseYaml(FILE, text, CheckedArticle);
}

const missing: Fault = {
  file: FILE,
  at: 'the whole file',
  problem: 'nothing says which article the claims are taken from.',
  remedy: 'Add the file, with title, outlet, outletKind, url and note.',
};
