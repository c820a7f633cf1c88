import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { Article } from '../../model/article.ts';
import { Claim } from '../../model/claim.ts';
import { Id } from '../../model/fields.ts';
import { Figure } from '../../model/figure.ts';
import { formatFaults } from '../../model/fault.ts';
import { Source } from '../../model/source.ts';
import { FIGURES } from '../../model/rules/shared-figures.ts';
import { TO_WRITE } from '../../model/rules/unwritten.ts';
import { foldersIn, idsIn, readText } from '../../read/files.ts';
import { issueFaults } from '../../read/issues.ts';
import { parseYaml } from '../../read/yaml.ts';

export const KINDS = ['claim', 'source', 'figure', 'chapter'] as const;
export type Kind = (typeof KINDS)[number];
/** What was given after the id: { url: "https://…" }. */
export type Given = Readonly<Record<string, string | undefined>>;
type Draft = { path: string; text: string; next: string };

/** How each command is called. */
export const USAGE: Record<Kind, string> = {
  source:
    'npm run new:source -- <id> --url https://… --title "…" --publisher "…" --kind news [--published 2026-11]',
  claim:
    'npm run new:claim -- <id> --chapter <id> --source <id> --statement "…" [--verdict unsupported]',
  figure:
    'npm run new:figure -- <id> --value 1768 [--unit km] --label "…" --date 2006 --source <id> [--qualifier about] [--by "…"]; a range is --value 300000..500000',
  chapter: 'npm run new:chapter -- <id> --title "…" --short "…" --source <id>',
};

/** Where an editor has to write: valid, so that the rest of a record is checked, and a fault until it is written. */
const WRITE = TO_WRITE;

const SCHEMAS = { claim: Claim, source: Source, figure: Figure, chapter: Article };

/**
 * A new record as a file that passes the schema of its kind.
 * @param root the project's folder
 * @throws Error that says what is missing or not valid, and how the command is called
 */
export function draft(kind: Kind, id: string, given: Given, today: string, root: string): Draft {
  if (!Id.safeParse(id).success)
    throw new Error(
      `"${id}" cannot be an id. Use lower-case letters, digits and single hyphens.\n${USAGE[kind]}`,
    );
  const { path, head, body, next } = PARTS[kind](id, given, today, root);
  const checked = SCHEMAS[kind].safeParse(head);
  if (!checked.success)
    throw new Error(`${formatFaults(issueFaults(path, checked.error, head))}\n\n${USAGE[kind]}`);
  const yaml = stringify(head, { lineWidth: 100, singleQuote: true });
  return { path, next, text: body === undefined ? yaml : `---\n${yaml}---\n\n${body}` };
}

/** Writes a draft. @throws Error where the file is there already: it is never overwritten */
export function write({ path, text }: Draft, root: string): void {
  const file = join(root, path);
  if (existsSync(file))
    throw new Error(`${path} is there already. Choose another id, or change that file.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

type Parts = { path: string; head: object; body?: string; next: string };

const PARTS: Record<Kind, (id: string, given: Given, today: string, root: string) => Parts> = {
  source: (id, given) => ({
    path: `content/ledger/sources/${id}.yaml`,
    head: defined({
      url: given['url'],
      title: given['title'],
      publisher: given['publisher'],
      published: given['published'],
      kind: given['kind'],
      perspective: given['perspective'],
    }),
    next: 'Cite it where it belongs: a source that nothing cites is a fault.',
  }),
  claim: (id, given, today, root) => ({
    path: `content/ledger/claims/${id}.yaml`,
    head: defined({
      statement: given['statement'],
      verdict: given['verdict'] ?? 'unsupported',
      summary: `${WRITE} the finding in one line.`,
      finding: `${WRITE} what the record shows, with the figures and dates of the evidence below.`,
      confidence: 'low',
      asOf: publishedOf(given['source'], root) ?? today.slice(0, 7),
      chapter: given['chapter'],
      checked: today,
      nextCheck: `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01`,
      evidence: [{ source: given['source'], stance: 'context', note: `${WRITE} what it says.` }],
      thinEvidence: `${WRITE} why one publisher is enough, or add another and remove this.`,
    }),
    next: `Mark it in its chapter, content/articles/en/${given['chapter']}.mdx: <Claim id="${id}">its words</Claim>.`,
  }),
  figure: (id, given) => ({
    path: `${FIGURES}/${id}.yaml`,
    head: defined({
      value: amountOf(given['value']),
      unit: given['unit'],
      qualifier: given['qualifier'],
      label: given['label'],
      date: given['date'],
      by: given['by'],
      sources: given['source']?.split(/\s+/),
    }),
    next: `Use it in place of the number: <Figure id="${id}" /> in a chapter, {figure:${id}} in a record.`,
  }),
  chapter: (id, given, today, root) => ({
    path: `content/articles/en/${id}.mdx`,
    head: {
      title: given['title'],
      shortTitle: given['short'],
      standfirst: `${WRITE} the paragraph under the title, which says in plain words what it is about.`,
      description: `${WRITE} one sentence for search results, of sixty letters or more.`,
      order: idsIn('content/articles/en', '.mdx', root).length + 1,
      keyFigures: ['first', 'second', 'third'].map((which) => ({
        value: '0',
        label: `${WRITE} the ${which} figure`,
        sources: [given['source']],
      })),
      published: today,
      updated: today,
      checked: today,
      asOf: publishedOf(given['source'], root) ?? today.slice(0, 7),
    },
    body: `${WRITE} the first paragraph.<Cite source="${given['source']}" />\n\n## A heading {/* #a-heading */}\n\n${WRITE} the text below it.\n`,
    next: ['Write it.', ...otherLanguages(root)].join(' '),
  }),
};

/** "1768" as a number, "10..40" as a range; anything else as it is, for the schema to refuse. */
function amountOf(given: string | undefined): unknown {
  const ends = given?.trim() ? given.split('..').map(Number) : undefined;
  if (!ends || ends.some(Number.isNaN)) return given;
  return ends.length === 1 ? ends[0] : ends;
}

/** The date of a source; a record is as new as its newest source. @throws Error where there is no such source */
function publishedOf(id: string | undefined, root: string): string | undefined {
  if (id === undefined) return undefined;
  if (!idsIn('content/ledger/sources', '.yaml', root).includes(id))
    throw new Error(`There is no source "${id}". Write it first:\n${USAGE.source}`);
  const { path, text } = readText(`content/ledger/sources/${id}.yaml`, root);
  return parseYaml(path, text, Source).value?.published;
}

const otherLanguages = (root: string): string[] => {
  const others = foldersIn('content/articles', root).filter((tag) => tag !== 'en');
  return others.length === 0
    ? []
    : [`Then give it a text in each other language: ${others.join()}.`];
};

const defined = (record: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
