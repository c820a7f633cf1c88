import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, write, type Given, type Kind } from '../../../../src/tools/authoring/scaffold.ts';
import { editorSchema, RECORDS } from '../../../../src/tools/authoring/schemas.ts';
import { loadContent } from '../../../../src/read/content.ts';
import { TO_WRITE } from '../../../../src/model/rules/unwritten.ts';
import { SMALL, TODAY, writeContent } from '../../../support/small-content.ts';

const GIVEN: Record<Kind, Given> = {
  source: {
    url: 'https://three.example/',
    title: 'A third report',
    publisher: 'Three',
    kind: 'news',
  },
  claim: { chapter: 'oil', source: 'first', statement: 'The pipe was closed for a week in 2008.' },
  figure: { value: '10..40', unit: 'km', label: 'length of a pipe', date: '2008', source: 'first' },
  chapter: { title: 'Where the gas goes', short: 'Gas', source: 'second' },
};

describe('a new record', () => {
  it.each(['source', 'claim', 'figure', 'chapter'] as const)(
    'of the kind %s reads without a fault but for what is left to write, to cite and to mark',
    (kind) => {
      const root = writeContent(SMALL);
      const made = draft(kind, 'new-one', GIVEN[kind], TODAY, root);
      write(made, root);
      const faults = loadContent(TODAY, 'en', root).faults.filter(({ file }) => file === made.path);
      // What is left is what the command says comes next: to cite the source, to mark the claim.
      const left = {
        source: ['nothing cites'],
        claim: ['mark'],
        figure: ['nothing names'],
        chapter: [] as string[],
      }[kind];
      const rest = faults.filter(({ problem }) => !problem.startsWith(`"${TO_WRITE}"`));
      expect(rest.length < faults.length).toBe(kind === 'claim' || kind === 'chapter');
      expect(rest.map(({ problem, remedy }) => problem + remedy)).toEqual(
        left.map((words) => expect.stringContaining(words) as string),
      );
    },
  );

  it('never takes the place of a file that is there', () => {
    const root = writeContent(SMALL);
    const made = draft('source', 'first', GIVEN.source, TODAY, root);
    expect(() => write(made, root)).toThrow('content/ledger/sources/first.yaml is there already');
    expect(readFileSync(join(root, made.path), 'utf8')).toBe(SMALL[made.path]);
  });

  it('says what is missing and how to call the command, and writes nothing', () => {
    const root = writeContent(SMALL);
    expect(() => draft('source', 'new-one', { url: 'nowhere' }, TODAY, root)).toThrow(
      /url: "nowhere" is not valid[\s\S]*title: the field is missing[\s\S]*npm run new:source/,
    );
    expect(() =>
      draft('figure', 'new-one', { ...GIVEN.figure, value: '1,768' }, TODAY, root),
    ).toThrow(/value: "1,768" is not valid[\s\S]*without separators[\s\S]*npm run new:figure/);
    expect(() => draft('claim', 'Bad Id', GIVEN.claim, TODAY, root)).toThrow(
      '"Bad Id" cannot be an id',
    );
    expect(existsSync(join(root, 'content/ledger/sources/new-one.yaml'))).toBe(false);
  });
});

describe('the schemas for editors', () => {
  it.each(Object.entries(RECORDS))('%s refuses fields that do not exist', (_, [schema]) => {
    expect(editorSchema(schema)).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it.each(Object.keys(RECORDS))(
    '%s is written as the model has it; else run "npm run schemas"',
    (name) => {
      const written = JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8')) as object;
      expect(written).toEqual(
        JSON.parse(JSON.stringify(editorSchema(RECORDS[name as keyof typeof RECORDS][0]))),
      );
    },
  );
});
