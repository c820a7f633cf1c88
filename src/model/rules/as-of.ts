import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { MapDefinition } from '../map.ts';

/** Something that says until when its sources run, with the ids of those sources. */
type Dated = { file: string; asOf: string; cited: readonly string[] };

/** Chapters, claims and maps that say they know more than their newest dated source, or less. */
export function asOfBesideSources(content: Content): Fault[] {
  return datedIn(content).flatMap(({ file, asOf, cited }) => {
    const dates = cited.flatMap((id) => content.sources.get(id)?.published ?? []);
    const newest = dates.toSorted().at(-1);
    if (newest === undefined) return [];
    const [known, said] = [newest.slice(0, asOf.length), asOf.slice(0, newest.length)];
    if (known === said) return [];
    const how = known < said ? 'newer' : 'older';
    return [
      {
        file,
        at: 'asOf',
        problem: `"${asOf}" is ${how} than the newest evidence, ${newest}.`,
        remedy: `Set asOf to "${newest}"${how === 'newer' ? ', or add the newer evidence' : ' or its month'}.`,
      },
    ];
  });
}

const datedIn = ({ articles, claims, maps }: Content): Dated[] => [
  ...[...articles.values()].map(({ file, asOf, outline, keyFigures }) => ({
    file,
    asOf,
    cited: [...outline.sources.map(({ id }) => id), ...keyFigures.flatMap((k) => k.sources)],
  })),
  ...[...claims.values()].map(({ file, asOf, evidence }) => ({
    file,
    asOf,
    cited: evidence.map(({ source }) => source),
  })),
  ...[...maps.values()].map((map) => ({ file: map.file, asOf: map.asOf, cited: citedBy(map) })),
];

const citedBy = ({ lines, places, views }: MapDefinition): string[] =>
  [...lines, ...places, ...views].flatMap(({ sources }) => sources ?? []);
