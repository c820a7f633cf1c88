import { expect } from 'vitest';
import type { Content, FigureException } from '../../src/model/content.ts';
import type { Fault } from '../../src/model/fault.ts';
import { checkRules } from '../../src/model/rules/index.ts';
import { loadContent } from '../../src/read/content.ts';
import { WITH_FIGURE } from './shared-figure.ts';
import { TODAY, writeContent } from './small-content.ts';

export { ARTICLE, CHART, CLAIM, CORRECTION, EVENT, FIGURE } from './shared-figure.ts';
export const FIRST = 'content/ledger/sources/first.yaml';
export const SECOND = 'content/ledger/sources/second.yaml';
export const TERM = 'content/ledger/glossary/pipe.yaml';
export const SERIES = 'content/ledger/series/flow.yaml';
export const PAGE = 'content/pages/en/about.mdx';

/** A change to the text of a file. */
type Change = (text: string) => string;

/** Puts one text in place of another, which has to be there. */
export const swap =
  (from: string, to: string): Change =>
  (text) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  };

/** Puts a paragraph at the end of a text in MDX. */
export const more =
  (text: string): Change =>
  (before) =>
    `${before}\n${text}\n`;

/** The whole text of a file that is new. */
export const as =
  (text: string): Change =>
  () =>
    text;

/** Content that was read before, by its files: rules change nothing in it. */
const known = new Map<string, Content>();

function contentOf(files: Readonly<Record<string, string>>, today: string): Content {
  const key = JSON.stringify([files, today]);
  const before = known.get(key);
  if (before) return before;
  const { content, faults } = loadContent(today, 'en', writeContent(files));
  const kinds = Object.keys(content.present) as (keyof Content['present'])[];
  if (kinds.some((kind) => content[kind].size < content.present[kind].size))
    throw new Error(`The change cannot be read: ${JSON.stringify(faults)}`);
  known.set(key, content);
  return content;
}

/** All that the rules say of the small content with these files changed. */
export function faultsOf(
  changes: Readonly<Record<string, Change>>,
  { today = TODAY, exceptions = [] as FigureException[] } = {},
): Fault[] {
  const files: Record<string, string> = { ...WITH_FIGURE };
  for (const [file, change] of Object.entries(changes)) files[file] = change(files[file] ?? '');
  return checkRules(contentOf(files, today), { today }, exceptions);
}

/** The same in lines, as editors read them. */
export const saidOf = (...given: Parameters<typeof faultsOf>): string[] =>
  faultsOf(...given).map(({ file, at, problem }) => `${file} ${at}: ${problem}`);
