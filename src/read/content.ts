import { z } from 'astro/zod';
import { Article } from '../model/article.ts';
import { ChartDefinition } from '../model/chart.ts';
import { Claim } from '../model/claim.ts';
import type { Content, Filed, Text } from '../model/content.ts';
import { Correction } from '../model/correction.ts';
import { Event } from '../model/event.ts';
import { Figure } from '../model/figure.ts';
import { Id } from '../model/fields.ts';
import type { Fault } from '../model/fault.ts';
import { MapDefinition } from '../model/map.ts';
import { ContestedName } from '../model/name.ts';
import { outlineOf } from '../model/outline.ts';
import { Page } from '../model/page.ts';
import { checkRules } from '../model/rules/index.ts';
import { FIGURES } from '../model/rules/shared-figures.ts';
import { TOLLS } from '../model/rules/tolls.ts';
import { Series } from '../model/series.ts';
import { Source } from '../model/source.ts';
import { Term } from '../model/term.ts';
import { Toll } from '../model/toll.ts';
import { addressFaults, readAliases } from './addresses.ts';
import { readArticle } from './checked-article.ts';
import { fillRecord, type Filling } from './figures-in-records.ts';
import { nameFaults, noFrontmatter, strayFaults } from './file-faults.ts';
import { foldersIn, idsIn, readFolder, readText, type TextFile } from './files.ts';
import { loadGeo } from './geo-data.ts';
import { readHome, readPlates } from './home.ts';
import { parseMdx, splitFrontmatter } from './mdx.ts';
import { provenanceFaults, readGeoFiles, readLicences } from './provenance.ts';
import { curlRecord } from './quotes.ts';
import { printerOf } from './shared-figures.ts';
import { sheetFrom } from './toll-sheet.ts';
import { translationFaults, type Translation } from './translations.ts';
import { parseYaml } from './yaml.ts';

export type Loaded = {
  content: Content;
  /** The texts in each other language, by its tag. */
  translations: ReadonlyMap<string, Translation>;
  faults: Fault[];
};

/**
 * Reads and checks the whole content folder.
 * @param today the day to check dates against, as 2026-11-24
 * @returns the good records, and all faults of all files at once
 */
export function loadContent(today: string, locale = 'en', root?: string): Loaded {
  const faults: Fault[] = [];
  const read = <S extends z.ZodType<object>>(folder: string, schema: S) => {
    faults.push(...strayFaults(folder, '.yaml', root));
    return records(readFolder(folder, '.yaml', root), faults, ({ path, text }) =>
      parseRecord(path, text, schema, filling),
    );
  };
  const figures = readFigures(faults, root);
  const fillingOf = (tag: string): Filling => ({
    print: printerOf(figures, tag, root),
    sheet: sheetFrom(tag, root),
    sourcesOf: (id) => figures.get(id)?.sources,
    written: [],
  });
  const filling = fillingOf(locale);
  const licences = readLicences(faults, root);
  const content: Content = {
    articles: loadTexts(`content/articles/${locale}`, Article, filling, faults, root),
    pages: loadTexts(`content/pages/${locale}`, Page, filling, faults, root),
    claims: read('content/ledger/claims', Claim),
    sources: read('content/ledger/sources', Source),
    events: read('content/ledger/events', Event),
    glossary: read('content/ledger/glossary', Term),
    tolls: read(TOLLS, Toll),
    figures,
    series: read('content/ledger/series', Series),
    charts: read('content/charts', ChartDefinition),
    maps: read('content/maps', MapDefinition),
    corrections: read('content/corrections', Correction),
    home: readHome(locale, filling, faults, root),
    plates: readPlates(faults, root),
    checkedArticle: readArticle(faults, root),
    names: curlRecord(loadList('content/names.yaml', ContestedName, faults, root)),
    licences,
    aliases: readAliases(root).aliases,
    geo: { ...loadGeo(faults, root), files: readGeoFiles(licences, root) },
    present: presentIds(locale, root),
    forRules: { written: filling.written, printed: printedFigures(figures, filling) },
  };
  const exceptions = curlRecord(
    loadList('content/figure-exceptions.yaml', FigureException, faults, root),
  );
  faults.push(...provenanceFaults(root));
  faults.push(...checkRules(content, { today }, exceptions), ...addressFaults(content, root));
  const translations = loadTranslations(locale, fillingOf, root);
  faults.push(...translationFaults(content, locale, translations, root));
  return { content, translations, faults };
}

/** The texts of the other languages, each with its own faults. */
const loadTranslations = (
  first: string,
  fillingOf: (tag: string) => Filling,
  root?: string,
): Map<string, Translation> =>
  new Map(
    foldersIn('content/interface', root)
      .filter((tag) => tag !== first)
      .map((tag) => {
        const faults: Fault[] = [];
        const filling = fillingOf(tag);
        const articles = loadTexts(`content/articles/${tag}`, Article, filling, faults, root);
        const pages = loadTexts(`content/pages/${tag}`, Page, filling, faults, root);
        const home = readHome(tag, filling, faults, root);
        return [tag, { articles, pages, home, faults }];
      }),
  );

/** Shared figures come first: all other records may print them. */
function readFigures(faults: Fault[], root?: string): Content['figures'] {
  faults.push(...strayFaults(FIGURES, '.yaml', root));
  return records(readFolder(FIGURES, '.yaml', root), faults, ({ path, text }) =>
    parseRecord(path, text, Figure),
  );
}

const printedFigures = (
  figures: Content['figures'],
  { print }: Filling,
): Content['forRules']['printed'] =>
  new Map(
    [...figures.keys()].map((id) => [
      id,
      { amount: print({ id, part: 'amount' })!, value: print({ id, part: 'value' })! },
    ]),
  );

function presentIds(locale: string, root?: string): Content['present'] {
  const ids = (folder: string, extension: string) => new Set(idsIn(folder, extension, root));
  const records = (kind: string) => ids(`content/ledger/${kind}`, '.yaml');
  return {
    articles: ids(`content/articles/${locale}`, '.mdx'),
    maps: ids('content/maps', '.yaml'),
    charts: ids('content/charts', '.yaml'),
    claims: records('claims'),
    sources: records('sources'),
    glossary: records('glossary'),
    figures: records('figures'),
    tolls: records('tolls'),
    series: records('series'),
  };
}

/** Reads the MDX files of a folder: checked frontmatter, syntax tree and outline. */
function loadTexts<S extends z.ZodType<object>>(
  folder: string,
  schema: S,
  filling: Filling,
  faults: Fault[],
  root?: string,
) {
  faults.push(...strayFaults(folder, '.mdx', root));
  return records(readFolder(folder, '.mdx', root), faults, ({ path, text }) =>
    parseText(path, text, schema, filling),
  );
}

function parseText<S extends z.ZodType<object>>(
  file: string,
  text: string,
  schema: S,
  filling: Filling,
) {
  const parts = splitFrontmatter(text);
  if (!parts) return { value: undefined, faults: [noFrontmatter(file)] };
  const { value, faults } = parseRecord(file, parts.frontmatter, schema, filling, 1);
  const { print, sheet } = filling;
  const { tree, faults: syntax } = parseMdx(file, parts.body, parts.bodyLine, print, sheet);
  const whole: (z.infer<S> & Text) | undefined = value &&
    tree && { ...value, tree, outline: outlineOf(tree) };
  return { value: whole, faults: [...faults, ...syntax] };
}

/** A checked record with its prose set as it is printed. */
function parseRecord<S extends z.ZodType<object>>(
  file: string,
  text: string,
  schema: S,
  filling?: Filling,
  lineOffset = 0,
) {
  const fill = filling && fillRecord(file, filling);
  const { value, faults } = parseYaml(file, text, schema, lineOffset, fill);
  return { value: value && curlRecord(value), faults };
}

/** Collects what was read by id; a bad file name is a fault like any other. */
function records<T extends object>(
  files: TextFile[],
  faults: Fault[],
  parse: (file: TextFile) => { value: T | undefined; faults: Fault[] },
): Map<string, Filed<T & { id: string }>> {
  const found = new Map<string, Filed<T & { id: string }>>();
  for (const file of files) {
    const { value, faults: bad } = parse(file);
    faults.push(...bad, ...nameFaults(file));
    if (value) found.set(file.id, { ...value, id: file.id, file: file.path });
  }
  return found;
}

const FigureException = z.strictObject({
  article: Id,
  sentence: z.string().min(5),
  reason: z.string().min(10),
});

/** Reads a file that holds a list of small records. */
function loadList<S extends z.ZodType<object>>(
  path: string,
  item: S,
  faults: Fault[],
  root?: string,
): z.infer<S>[] {
  const file = readText(path, root);
  const { value, faults: bad } = parseYaml(file.path, file.text, z.array(item));
  faults.push(...bad);
  return value ?? [];
}
