import { expect, it } from 'vitest';
import { loadContent } from '../../../../src/read/content.ts';
import { SMALL, TODAY, writeContent } from '../../../support/small-content.ts';

const CLAIM = 'content/ledger/claims/opened.yaml';
const CHAPTER = 'content/articles/en/oil.mdx';

const faultsWith = (path: string, from: string, to: string) => {
  const text = SMALL[path]!.replace(from, to);
  expect(text).not.toBe(SMALL[path]);
  return loadContent(TODAY, 'en', writeContent({ ...SMALL, [path]: text }))
    .faults.filter(({ problem }) => problem.includes('To be written:'))
    .map(({ file, at }) => `${file} ${at}`);
};

it.each([
  [
    CLAIM,
    'It was opened in the summer of 2006.',
    "'To be written: the finding in one line.'",
    'summary',
  ],
  [CHAPTER, 'title: Where the oil goes', "title: 'To be written: a title.'", 'title'],
  [CHAPTER, 'See <Term', 'To be written: more. See <Term', 'line 20'],
])('a field or a line of %s that is still to be written is a fault', (path, from, to, at) => {
  const [fault, ...more] = faultsWith(path, from, to);
  expect(more).toEqual([]);
  expect(fault).toContain(at.startsWith('line') ? `${path} line ` : `${path} ${at}`);
});
