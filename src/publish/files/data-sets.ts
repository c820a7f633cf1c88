import { z } from 'astro/zod';
import { asUri } from '../../words/addresses.ts';
import { ChartDefinition } from '../../model/chart.ts';
import { Claim } from '../../model/claim.ts';
import type { Content } from '../../model/content.ts';
import { Event } from '../../model/event.ts';
import { Id } from '../../model/fields.ts';
import { MapDefinition } from '../../model/map.ts';
import { Place } from '../../model/place.ts';
import { Series } from '../../model/series.ts';
import { Source } from '../../model/source.ts';
import { Term } from '../../model/term.ts';
import { once } from '../../site/once.ts';

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

/** Every kind of record that the ledger holds. */
const KINDS: { name: string; one: string; model: z.ZodObject; of: (content: Content) => Found }[] =
  [
    { name: 'claims', one: 'claim', model: Claim, of: ({ claims }) => claims },
    { name: 'sources', one: 'source', model: Source, of: sourcesOf },
    { name: 'events', one: 'event', model: Event, of: ({ events }) => events },
    { name: 'glossary', one: 'term', model: Term, of: ({ glossary }) => glossary },
    { name: 'series', one: 'series', model: Series, of: ({ series }) => series },
    { name: 'places', one: 'place', model: Place, of: ({ geo }) => geo.places },
    { name: 'maps', one: 'map', model: MapDefinition, of: ({ maps }) => maps },
    { name: 'charts', one: 'chart', model: ChartDefinition, of: ({ charts }) => charts },
  ];
type Found = ReadonlyMap<string, { id: string }>;

/** Sources with addresses that every program takes. */
function sourcesOf({ sources }: Content): Found {
  return new Map([...sources].map(([id, source]) => [id, { ...source, url: asUri(source.url) }]));
}

/** All data sets of the ledger. */
export const dataSets = once((content: Content): DataSet[] =>
  KINDS.map(({ name, one, model, of }) => ({
    name,
    one,
    schema: schemaOf(model),
    records: [...of(content).values()].map(published),
  })),
);

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
