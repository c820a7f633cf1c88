import { texts, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Sources that point to one address. */
export function duplicateAddresses({ sources }: Content): Fault[] {
  const byUrl = Map.groupBy(sources.values(), ({ url }) => url.replace(/\/$/, ''));
  return [...byUrl.values()]
    .filter((same) => same.length > 1)
    .flatMap(([first, ...others]) =>
      others.map(({ file, url }) => ({
        file,
        at: 'url',
        problem: `${url} stands in ${first!.file} too.`,
        remedy: `Cite "${first!.id}" instead and remove this file.`,
      })),
    );
}

/** Parts that a chapter's page has below its text; a heading of the same id would lead to the wrong one. */
const OF_THE_PAGE: ReadonlySet<string | undefined> = new Set([
  'statements',
  'terms',
  'notes',
  'history',
  'onward',
]);

/** Headings, boxes and tables of chapters that cannot be linked to, or not uniquely. */
export function headingIds(content: Content): Fault[] {
  return texts(content).flatMap(({ file, outline }) => {
    const missing = outline.headings
      .filter(({ id }) => id === undefined)
      .map(({ text, line }) => ({
        file,
        at: `line ${line}`,
        problem: `the heading "${text}" has no id.`,
        remedy: 'Add one at its end: {/* #short-handle */}.',
      }));
    const named = [...outline.headings, ...outline.anchors].filter(({ id }) => id !== undefined);
    const seen = new Set<string>();
    const repeated = named.filter(({ id }) => seen.has(id!) || !seen.add(id!));
    return [
      ...missing,
      ...repeated.map(({ id, line }) => ({
        file,
        at: `line ${line}`,
        problem: `the id "${id}" is used twice in this chapter.`,
        remedy: 'Give each heading, box and table an id of its own.',
      })),
      ...named
        .filter(({ id }) => OF_THE_PAGE.has(id))
        .map(({ id, line }) => ({
          file,
          at: `line ${line}`,
          problem: `the id "${id}" is that of a part which the page has below the text.`,
          remedy: `Choose another one than ${[...OF_THE_PAGE].join(', ')}.`,
        })),
    ];
  });
}

/** Chapters that claim the same place in the table of contents. */
export function chapterOrder({ articles }: Content): Fault[] {
  const byOrder = Map.groupBy(articles.values(), ({ order }) => order);
  return [...byOrder.values()]
    .filter((same) => same.length > 1)
    .flatMap(([first, ...others]) =>
      others.map(({ file, order }) => ({
        file,
        at: 'order',
        problem: `${order} is the place of ${first!.file} too.`,
        remedy: 'Give each chapter a place of its own.',
      })),
    );
}

/** Charts with the id of a map: both are embedded at /embed/<id>/. */
export const sharedIds = ({ maps, charts }: Content): Fault[] =>
  [...charts.values()]
    .filter(({ id }) => maps.has(id))
    .map(({ id, file }) => ({
      file,
      at: 'file name',
      problem: `"${id}" is the id of ${maps.get(id)!.file} too, and both would stand at /embed/${id}/.`,
      remedy: 'Rename one of the files, and what refers to it.',
    }));

/** Maps and charts whose id is what another one's embed without script is called: /embed/<id>-still/. */
export const stillIds = ({ maps, charts }: Content): Fault[] =>
  [...maps.values(), ...charts.values()]
    .filter(({ id }) => id.endsWith('-still'))
    .map(({ id, file }) => ({
      file,
      at: 'file name',
      problem: `"${id}" ends as the addresses of embeds without script do.`,
      remedy: 'Rename the file, and what refers to it.',
    }));

/** Points that name a base their series does not explain, and charts that name one no series has. */
export function unknownBases({ series, charts }: Content): Fault[] {
  const points = [...series.values()].flatMap(({ file, bases, points }) =>
    points.flatMap(({ base }, i) =>
      base === undefined || base in bases ? [] : [fault(file, `points[${i}].base`, base)],
    ),
  );
  const labels = [...charts.values()].flatMap((chart) => {
    const known = new Set(chart.series.flatMap((id) => Object.keys(series.get(id)?.bases ?? {})));
    if (chart.series.length === 0) return [];
    const named = [
      ...Object.keys(chart.labels),
      ...chart.joined,
      ...(chart.plain ? [chart.plain] : []),
      ...chart.annotations.flatMap(({ base }) => base ?? []),
    ];
    return named
      .filter((base) => !known.has(base))
      .map((base) => fault(chart.file, 'labels', base));
  });
  return [...points, ...labels];
}

const fault = (file: string, at: string, base: string): Fault => ({
  file,
  at,
  problem: `the base "${base}" is not explained in the series.`,
  remedy: 'Add it under "bases" of the series, or correct the id.',
});
