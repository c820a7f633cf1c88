import { texts, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Figure } from '../figure.ts';
import { PLATES } from './home.ts';
import { figuresNamed, isPart, type FigureUse } from '../figure-use.ts';

/** Where shared figures are written. */
export const FIGURES = 'content/ledger/figures';

type Used = FigureUse & { file: string; at: string; inner?: string };

/** Every use of a shared figure, in records and in texts. */
function* uses(content: Content): Generator<Used> {
  for (const { file, at, text } of content.forRules.written)
    for (const use of figuresNamed(text)) yield { file, at, ...use };
  for (const { file, outline } of texts(content))
    for (const { line, ...use } of outline.figures) yield { ...use, file, at: `line ${line}` };
  for (const [i, plate] of content.plates.entries())
    for (const id of 'parts' in plate ? plate.parts.flat() : [])
      yield { id, part: 'whole', file: PLATES, at: `[${i}]` };
}

/** Figures that a text names but nobody has written, or names in a way that prints something else. */
export const unknownFigures = (content: Content): Fault[] =>
  [...uses(content)].flatMap((use) => {
    const said = misuse(use, content.present.figures);
    return said ? [{ file: use.file, at: use.at, ...said }] : [];
  });

function misuse({ id, part, inner }: Used, known: ReadonlySet<string>) {
  if (!known.has(id))
    return {
      problem: `names the figure "${id}", but ${FIGURES}/${id}.yaml does not exist.`,
      remedy: 'Add that file, or correct the id.',
    };
  if (!isPart(part))
    return {
      problem: `"${part}" is no part of a figure.`,
      remedy:
        'Write "value" for the number alone, "amount" for number and unit without "about" or "over", or leave it out.',
    };
  if (inner !== undefined)
    return {
      problem: `"${inner}" stands inside <Figure>, where nobody would see it.`,
      remedy: `Write <Figure id="${id}" /> without anything in it.`,
    };
  return undefined;
}

/** Figures that no text names; where a file is broken, what it names is not known yet. */
export function unusedFigures(content: Content): Fault[] {
  const kinds = Object.keys(content.present) as (keyof Content['present'])[];
  if (kinds.some((kind) => content[kind].size < content.present[kind].size)) return [];
  const used = new Set([...uses(content)].map(({ id }) => id));
  return [...content.figures.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ file, id }) => ({
      file,
      at: 'the whole file',
      problem: `nothing names the figure "${id}".`,
      remedy: `Write <Figure id="${id}" /> or {figure:${id}} in place of the number, or remove the file.`,
    }));
}

/** Figures that count claims by verdict and no longer give their number. */
export const countedFigures = ({ figures, claims }: Content): Fault[] =>
  [...figures.values()].flatMap(({ file, value, counts }) => {
    if (!counts) return [];
    const number = [...claims.values()].filter(({ verdict }) => counts.includes(verdict)).length;
    if (value === number) return [];
    return [
      {
        file,
        at: 'value',
        problem: `says ${[value].flat().join('–')}, but ${number} claims have the verdicts it counts.`,
        remedy: `Write ${number}, and read the sentences that print it.`,
      },
    ];
  });

/** Two figures for one thing: by their labels, or by their values and the words of their labels. */
export function sameFigures({ figures }: Content): Fault[] {
  const seen = new Map<string, string>();
  return [...figures.values()].flatMap(({ file, ...figure }) => {
    const keys = keysOf(figure);
    const first = keys.map((key) => seen.get(key)).find(Boolean);
    for (const key of keys) seen.set(key, first ?? file);
    return first === undefined ? [] : [twice(file, first, figure.label)];
  });
}

const twice = (file: string, first: string, label: string): Fault => ({
  file,
  at: 'label',
  problem: `"${label}" is what ${first} counts too.`,
  remedy:
    'Use that one and remove this file, or say in both labels what each counts, and when or by whom.',
});

/** What two figures for one thing have in common; a label that repeats word for word has one key. */
function keysOf({ label, value, unit }: Omit<Figure, 'id'>): string[] {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sorted = [...new Set(words)].sort().join(' ');
  return [...new Set([words.join(' '), `${sorted} = ${[value].flat().join('..')} ${unit ?? ''}`])];
}
