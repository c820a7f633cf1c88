import type { Filed, Text } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Outline } from '../outline.ts';

/** What a text has in every language alike: addresses lead to it, and what is said rests on it. */
const SHARED: Record<keyof Omit<Outline, 'words'>, string> = {
  headings: 'the heading',
  anchors: 'the box or table',
  claims: 'the claim',
  sources: 'the source',
  terms: 'the term',
  maps: 'the map',
  charts: 'the chart',
  figures: 'the shared figure',
  tolls: 'the toll',
};

/** Headings, claims, sources and figures that a text has in one language and not in the other. */
export function differences(
  original: Filed<Pick<Text, 'outline'>>,
  translated: Filed<Pick<Text, 'outline'>>,
): Fault[] {
  const { file } = translated;
  return Object.entries(SHARED).flatMap(([part, name]) => {
    const [first, other] = [original, translated].map(({ outline }) =>
      idsOf(outline, part as keyof typeof SHARED),
    ) as [Map<string, number>, Map<string, number>];
    const lost = [...first].filter(([id]) => !other.has(id));
    const added = [...other].filter(([id]) => !first.has(id));
    return [
      ...lost.map(([id, line]) => ({
        file,
        at: 'the whole file',
        problem: `${name} "${id}" is missing; ${original.file} has it in line ${line}.`,
        remedy: 'Put it where the original has it, with the same id.',
      })),
      ...added.map(([id, line]) => ({
        file,
        at: `line ${line}`,
        problem: `${name} "${id}" is not in ${original.file}.`,
        remedy: 'Use the id of the original, or add it there too.',
      })),
    ];
  });
}

/** Ids of a part with the line of each; the first where one stands twice. */
const idsOf = (outline: Outline, part: keyof typeof SHARED): Map<string, number> =>
  new Map(
    [...outline[part]]
      .reverse()
      .flatMap(({ id, line }): [string, number][] => (id === undefined ? [] : [[id, line]])),
  );
