import type { KeyFigure } from '../model/article.ts';
import type { Text } from '../model/content.ts';

/** Ids of all sources of a text in the order of its notes: the text first, then the key figures. */
export function notesOf({
  outline,
  keyFigures = [],
}: Text & { keyFigures?: KeyFigure[] }): string[] {
  const figures = keyFigures.flatMap(({ sources }) => sources);
  return [...new Set([...outline.sources.map(({ id }) => id), ...figures])];
}

/** Ids of the glossary entries that a text leads to, in the order of the text. */
export const termsOf = ({ outline }: Text): string[] => [
  ...new Set(outline.terms.map(({ id }) => id)),
];
