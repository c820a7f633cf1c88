import { z } from 'astro/zod';
import { Article } from '../../model/article.ts';
import { ChartDefinition } from '../../model/chart.ts';
import { CheckedArticle } from '../../model/checked-article.ts';
import { Claim } from '../../model/claim.ts';
import { Correction } from '../../model/correction.ts';
import { Event } from '../../model/event.ts';
import { Figure } from '../../model/figure.ts';
import { Home } from '../../model/home.ts';
import { MapDefinition } from '../../model/map.ts';
import { Page } from '../../model/page.ts';
import { Series } from '../../model/series.ts';
import { Source } from '../../model/source.ts';
import { Term } from '../../model/term.ts';
import { Toll } from '../../model/toll.ts';

/** The schema of each kind of record, by name, with the files it holds for. */
export const RECORDS = {
  claim: [Claim, 'content/ledger/claims/*.yaml'],
  source: [Source, 'content/ledger/sources/*.yaml'],
  event: [Event, 'content/ledger/events/*.yaml'],
  term: [Term, 'content/ledger/glossary/*.yaml'],
  figure: [Figure, 'content/ledger/figures/*.yaml'],
  toll: [Toll, 'content/ledger/tolls/*.yaml'],
  series: [Series, 'content/ledger/series/*.yaml'],
  chart: [ChartDefinition, 'content/charts/*.yaml'],
  map: [MapDefinition, 'content/maps/*.yaml'],
  correction: [Correction, 'content/corrections/*.yaml'],
  home: [Home, 'content/home/*.yaml'],
  'checked-article': [CheckedArticle, 'content/article.yaml'],
  article: [Article, 'content/articles/*/*.mdx'],
  page: [Page, 'content/pages/*/*.mdx'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** A JSON Schema for editors: what may be written, before defaults are filled in. */
export const editorSchema = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** Which schema an editor takes for which files, as the YAML extension of editors reads it. */
export const yamlSchemas = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(RECORDS)
      .filter(([, [, files]]) => files.endsWith('.yaml'))
      .map(([name, [, files]]) => [`${folder}/${name}.json`, files]),
  );
