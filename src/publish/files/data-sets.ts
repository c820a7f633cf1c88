import { z } from 'astro/zod';
import { asUri } from '../../words/addresses.ts';
import type { Translate } from '../../words/strings.ts';
import { publisherWords } from '../../words/source-words.ts';
import { ChartDefinition } from '../../model/chart.ts';
import { Claim } from '../../model/claim.ts';
import type { Content } from '../../model/content.ts';
import { Event } from '../../model/event.ts';
import { Id } from '../../model/fields.ts';
import { Figure } from '../../model/figure.ts';
import { MapDefinition } from '../../model/map.ts';
import { Place } from '../../model/place.ts';
import { Series } from '../../model/series.ts';
import { Source } from '../../model/source.ts';
import { Term } from '../../model/term.ts';
import { Toll } from '../../model/toll.ts';
import type { Site } from '../../site/site.ts';

/** Records of one kind with their schema, ready to be given out. */
export type DataSet = {
  /** Name of its files: "claims" → /data/claims.json. */
  name: string;
  /** Name of one record and of its schema: "claim" → /data/schema/claim.json. */
  one: string;
  /** JSON Schema of one record. */
  schema: Record<string, unknown>;
  records: Record<string, unknown>[];
};

const PublishedSource = Source.safeExtend({
  seenAs: z.string().describe('Whose it is and where we saw it, in words.'),
});

type Kind = {
  name: string;
  one: string;
  model: z.ZodObject;
  of: (content: Content, t: Translate) => Found;
};

/** Every kind of record that the ledger holds. */
const KINDS: Kind[] = [
  { name: 'claims', one: 'claim', model: Claim, of: ({ claims }) => claims },
  { name: 'sources', one: 'source', model: PublishedSource, of: sourcesOf },
  { name: 'events', one: 'event', model: Event, of: ({ events }) => events },
  { name: 'glossary', one: 'term', model: Term, of: ({ glossary }) => glossary },
  { name: 'shared-figures', one: 'figure', model: Figure, of: ({ figures }) => figures },
  { name: 'tolls', one: 'toll', model: Toll, of: ({ tolls }) => tolls },
  { name: 'series', one: 'series', model: Series, of: ({ series }) => series },
  { name: 'places', one: 'place', model: Place, of: ({ geo }) => geo.places },
  { name: 'maps', one: 'map', model: MapDefinition, of: ({ maps }) => maps },
  { name: 'charts', one: 'chart', model: ChartDefinition, of: ({ charts }) => charts },
];
type Found = ReadonlyMap<string, { id: string }>;

/** Sources with addresses that every program takes, and with the words in which pages name them. */
function sourcesOf({ sources }: Content, t: Translate): Found {
  return new Map(
    [...sources].map(([id, source]) => [
      id,
      { ...source, url: asUri(source.url), seenAs: publisherWords(source, t) },
    ]),
  );
}

/** The data sets of the ledger that hold anything. */
export const dataSets = ({ content, locale }: Pick<Site, 'content' | 'locale'>): DataSet[] =>
  KINDS.map(({ name, one, model, of }) => ({
    name,
    one,
    schema: schemaOf(model),
    records: [...of(content, locale.t).values()].map(published),
  })).filter(({ records }) => records.length > 0);

/**
 * The JSON Schema of a record as it is given out: with its id, and with what the model fills in. What a
 * schema cannot say, such as a sum, the project's own checks hold.
 */
const schemaOf = (model: z.ZodObject): Record<string, unknown> =>
  z.toJSONSchema(model.safeExtend({ id: Id }), { unrepresentable: 'any' });

/** A record as others see it: the file it was read from is our own affair; its id comes first. */
function published(record: { id: string }): Record<string, unknown> {
  const { id, ...rest } = record;
  const fields: [string, unknown][] = Object.entries({ id, ...rest });
  return Object.fromEntries(
    fields.filter(([name, value]) => name !== 'file' && value !== undefined),
  );
}
