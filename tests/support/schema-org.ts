import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Reference = { '@id': string };
type Term = {
  '@id': string;
  '@type': 'rdfs:Class' | 'rdf:Property';
  'rdfs:subClassOf'?: Reference[];
  'schema:domainIncludes'?: Reference[];
};

const BASE = /^(?:export )?interface (\w+)Base extends ([^{]+)\{\n([\s\S]*?)^\}/gm;
const LEAF = /^export interface (\w+)Leaf extends (\w+)Base \{/gm;
const PROPERTY = /^ {4}"(\w+)"\?:/gm;
const reference = (name: string): Reference => ({ '@id': `schema:${name}` });

/**
 * The types and properties of schema.org in the form that it publishes itself, read off the
 * declarations of the package schema-dts, which hold all of them. So nothing is asked of a network.
 */
export function schemaOrgVocabulary(): { '@graph': Term[] } {
  const main = createRequire(import.meta.url).resolve('schema-dts');
  const declarations = readFileSync(join(main, '../schema.d.ts'), 'utf8');
  const parents = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  for (const [, name, bases, body] of declarations.matchAll(BASE)) {
    parents.set(
      name!,
      [...bases!.matchAll(/(\w+)Base\b/g)].map(([, parent]) => parent!),
    );
    for (const [, property] of body!.matchAll(PROPERTY))
      domains.set(property!, [...(domains.get(property!) ?? []), name!]);
  }
  for (const [, name, parent] of declarations.matchAll(LEAF))
    if (!parents.has(name!)) parents.set(name!, [parent!]);
  return {
    '@graph': [
      ...[...parents].map(([name, of]): Term => ({
        '@id': `schema:${name}`,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': of.map(reference),
      })),
      ...[...domains].map(([name, of]): Term => ({
        '@id': `schema:${name}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': of.map(reference),
      })),
    ],
  };
}
