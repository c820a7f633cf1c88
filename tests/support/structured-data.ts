import Validator from '@adobe/structured-data-validator';
import { schemaOrgVocabulary } from './schema-org.ts';

export type Node = { '@type': string; [property: string]: unknown };

const validator = new Validator(schemaOrgVocabulary());

/** The graph of a page. @throws where a script of structured data is no JSON */
export const graphOf = (document: Document): Node[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const block = JSON.parse(script.textContent) as Node & { '@graph'?: Node[] };
    return block['@graph'] ?? [block];
  });

/** What is wrong with a graph by schema.org, as sentences. */
export async function complaints(graph: readonly Node[]): Promise<string[]> {
  const jsonld: Record<string, Node[]> = {};
  for (const node of graph) (jsonld[node['@type']] ??= []).push(node);
  const issues = await validator.validate({ jsonld, microdata: {}, rdfa: {} });
  return issues.map(
    ({ severity, issueMessage, rootType, path }) =>
      `${severity} in ${rootType ?? ''} ${path?.map(({ type }) => type).join(' > ') ?? ''}: ${issueMessage}`,
  );
}
