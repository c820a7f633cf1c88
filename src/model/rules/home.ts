import { splitAddress } from '../alias.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { linkedParts } from '../linked-text.ts';

/** Links of the home page that lead to no chapter or to no part of one, and a map or layer that is not there. */
export const unknownOnHome = (content: Content): Fault[] => [
  ...unknownParts(content),
  ...unknownMap(content),
];

function unknownParts(content: Content): Fault[] {
  const { file, finding, questions } = content.home;
  const links = [
    ...linkedParts(finding).map(({ to }) => ({ at: 'finding', to })),
    ...questions.map(({ to }, i) => ({ at: `questions[${i}].to`, to })),
  ];
  return links
    .filter(({ to }) => to !== undefined && !isPart(content, to))
    .map(({ at, to }) => ({
      file,
      at,
      problem: `"${to}" leads to no part of a chapter.`,
      remedy: 'Give the address of a chapter, with the id of one of its headings after "#".',
    }));
}

function isPart({ articles, present }: Content, address: string): boolean {
  const { page, fragment } = splitAddress(address);
  const id = /^\/chapters\/([a-z0-9-]+)\/$/.exec(page)?.[1];
  if (id === undefined || !present.articles.has(id)) return false;
  const outline = articles.get(id)?.outline;
  // What a broken chapter holds is not known before it is mended.
  if (!outline || fragment === '') return true;
  return [...outline.headings, ...outline.anchors].some((part) => part.id === fragment);
}

function unknownMap({ home: { file, map }, maps, present }: Content): Fault[] {
  if (!map) return [];
  if (!present.maps.has(map.id))
    return [
      {
        file,
        at: 'map.id',
        problem: `there is no map "${map.id}".`,
        remedy: 'Correct the id, or add the map.',
      },
    ];
  const known = maps.get(map.id)?.layers.map(({ id }) => id);
  return map.layers
    .filter((id) => known && !known.includes(id))
    .map((id) => ({
      file,
      at: 'map.layers',
      problem: `the map "${map.id}" has no layer "${id}".`,
      remedy: `Use one of ${known!.join(', ') || 'none'}, or add it to the map.`,
    }));
}

/** Plates of chapters, maps, charts and figures that are not there, and chapters with two. */
export const unknownOnPlates = ({ plates, present }: Content): Fault[] =>
  plates.flatMap((plate, i) => {
    const fault = (problem: string): Fault => ({
      file: PLATES,
      at: `[${i}]`,
      problem,
      remedy: 'Correct the id, or take the plate out.',
    });
    const unless = (known: boolean, kind: string, id: string) =>
      known ? [] : [fault(`there is no ${kind} "${id}".`)];
    const first = plates.findIndex(({ chapter }) => chapter === plate.chapter);
    return [
      ...(first < i ? [fault(`the chapter "${plate.chapter}" has a plate already.`)] : []),
      ...unless(present.articles.has(plate.chapter), 'chapter', plate.chapter),
      ...('map' in plate ? unless(present.maps.has(plate.map), 'map', plate.map) : []),
      ...('chart' in plate ? unless(present.charts.has(plate.chart), 'chart', plate.chart) : []),
      ...('parts' in plate ? plate.parts.flat() : []).flatMap((id) =>
        unless(present.figures.has(id), 'figure', id),
      ),
    ];
  });

/** Where plates are chosen. */
export const PLATES = 'content/plates.yaml';
