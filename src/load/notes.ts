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
