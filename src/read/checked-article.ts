import { CheckedArticle } from '../model/checked-article.ts';
import type { Fault } from '../model/fault.ts';
import { textIfThere } from './files.ts';
import { curlRecord } from './quotes.ts';
import { parseYaml } from './yaml.ts';

const FILE = 'content/article.yaml';

const NONE: CheckedArticle = {
  title: 'an article whose record could not be read',
  outlet: 'none',
  outletKind: 'none',
  url: 'https://none.example/',
  note: 'Its record could not be read.',
};

/** The article that is checked; a file that is broken or missing is a fault. */
export function readArticle(faults: Fault[], root?: string): CheckedArticle {
  const text = textIfThere(FILE, root);
  const { value, faults: broken } =
    text === undefined
      ? { value: undefined, faults: [missing] }
      : parseYaml(FILE, text, CheckedArticle);
  faults.push(...broken);
  return value ? curlRecord(value) : NONE;
}

const missing: Fault = {
  file: FILE,
  at: 'the whole file',
  problem: 'nothing says which article the claims are taken from.',
  remedy: 'Add the file, with title, outlet, outletKind, url and note.',
};
