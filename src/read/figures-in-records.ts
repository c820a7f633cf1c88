import { replaceFigures, tokenOf } from '../model/figure-use.ts';
import type { WrittenText } from '../model/content.ts';
import type { PrintFigure } from './shared-figures.ts';
import type { TollSheet } from './toll-sheet.ts';

/** What texts are filled with. */
export type Filling = {
  print: PrintFigure;
  /** What tables of the dead are made from; only texts in MDX have them. */
  sheet: () => TollSheet;
  /** Sources of a figure; undefined for one that is not there. */
  sourcesOf: (id: string) => readonly string[] | undefined;
  /** Texts as written, for the rules that ask how a figure came to stand there. */
  written: WrittenText[];
};

/** Names a path inside a record, without and with its line. */
type PlaceOf = (path: PropertyKey[]) => Pick<WrittenText, 'path' | 'at'>;
type Fill = (text: string, path: PropertyKey[]) => string;

/**
 * Puts figures into all texts of a record before its schema looks at it, so that lengths are those of
 * what is printed.
 */
export const fillRecord =
  (file: string, { print, sourcesOf, written }: Omit<Filling, 'sheet'>) =>
  (input: unknown, placeOf: PlaceOf): unknown => {
    const fill: Fill = (text, path) => {
      if (/\d|\{figure:/.test(text)) written.push({ file, ...placeOf(path), text });
      return replaceFigures(text, (use, token) => print(use) ?? token);
    };
    return fillTexts(withKeyFigures(input, sourcesOf, fill), [], fill);
  };

function fillTexts(value: unknown, path: PropertyKey[], fill: Fill): unknown {
  if (typeof value === 'string') return fill(value, path);
  if (Array.isArray(value)) return value.map((part, i) => fillTexts(part, [...path, i], fill));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, fillTexts(part, [...path, key], fill)]),
  );
}

/** A record whose key figures that name a shared one have its value and its sources. */
function withKeyFigures(record: unknown, sourcesOf: Filling['sourcesOf'], fill: Fill): unknown {
  const { keyFigures } = (record ?? {}) as { keyFigures?: unknown };
  if (!Array.isArray(keyFigures)) return record;
  const filled = keyFigures.map((one: unknown, i) => {
    const { figure, ...own } = (one ?? {}) as Record<string, unknown>;
    if (typeof figure !== 'string' || 'value' in own) return one;
    const value = tokenOf({ id: figure, part: 'whole' });
    const sources = sourcesOf(figure);
    if (sources) return { value, sources, ...own };
    // It stays as it is, and that it names nothing is told like any other use.
    fill(value, ['keyFigures', i, 'figure']);
    return one;
  });
  return { ...(record as object), keyFigures: filled };
}
