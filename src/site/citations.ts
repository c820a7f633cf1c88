import type { Content } from '../model/content.ts';
import { pageCitations } from '../model/rules/references.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** How often a source is cited, by the kind of record that cites it, and in which chapters. */
export type Uses = {
  chapters: Set<string>;
  claims: Set<string>;
  events: number;
  terms: number;
  series: number;
};

/** Where each source is cited, by its id. */
export const usesOfSources = ({ content }: Site): Map<string, Uses> => countUses(content);

const fresh = (): Uses => ({
  chapters: new Set(),
  claims: new Set(),
  events: 0,
  terms: 0,
  series: 0,
});
const PLACE = /^content\/(?:ledger\/)?(\w+)\/(?:\w+\/)?([\w-]+)\.\w+$/;

const countUses = once((content: Content) => {
  const found = new Map<string, Uses>();
  for (const { file, to } of pageCitations(content)) {
    const use = found.get(to) ?? fresh();
    found.set(to, use);
    const [, kind, id] = PLACE.exec(file)!;
    count(use, kind!, id!);
  }
  return found;
});

function count(use: Uses, kind: string, id: string): void {
  switch (kind) {
    case 'articles':
      return void use.chapters.add(id);
    case 'claims':
      return void use.claims.add(id);
    case 'events':
      return void use.events++;
    case 'glossary':
      return void use.terms++;
    default:
      return void use.series++;
  }
}
