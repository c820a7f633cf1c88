import { texts, type Content, type PrintedFigure } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Figure } from '../figure.ts';
import { replaceFigures, tokenOf, type FigureUse } from '../figure-use.ts';
import { FIGURE } from './figures.ts';
import { passagesOf, typedIn } from './passages.ts';

/** A printed form and the figures that it is one of. */
type Forms = { pattern: RegExp; figures: Map<string, FigureUse[]> };

/**
 * Shared figures that were typed once more: when the figure changes, what was typed stays. What is
 * quoted, and what says what a source says, is no figure of ours.
 */
export function retypedFigures(content: Content): Fault[] {
  const forms = formsOf(content);
  return forms ? [...inRecords(content, forms), ...inTexts(content, forms)] : [];
}

/** Texts of records that say what others say, or what a page said before. */
const APART = [
  /^content\/ledger\/sources\//,
  /^content\/ledger\/claims\/\S+ (?:statement|quote|evidence\[\d+\]\.note)$/,
  /^content\/ledger\/series\/\S+ points\[\d+\]\.(?:note|by)$/,
  /^content\/corrections\//,
  / history\[\d+\]\.change$/,
];

function inRecords({ forRules }: Content, forms: Forms): Fault[] {
  return forRules.written
    .filter(({ file, path }) => !APART.some((pattern) => pattern.test(`${file} ${path}`)))
    .flatMap(({ file, path, at, text }) => {
      const typed = typedIn(replaceFigures(text, () => FIGURE));
      return retyped(typed, forms).map(({ form, figures }) =>
        fault(
          { file, at },
          form,
          figures,
          isKeyFigure(path) && text === form ? keyFigure : tokenOf,
        ),
      );
    });
}

const isKeyFigure = (path: string): boolean => /^keyFigures\[\d+\]\.value$/.test(path);

/** A key figure that prints all of it names it in a field. */
const keyFigure = (use: FigureUse): string =>
  use.part === 'whole' ? `figure: ${use.id}` : tokenOf(use);

function inTexts(content: Content, forms: Forms): Fault[] {
  return texts(content).flatMap(({ file, tree }) =>
    passagesOf(tree, () => [])
      .filter(({ kind }) => kind !== 'quote')
      .flatMap(({ kind, line, text }) =>
        retyped(typedIn(text), forms).map(({ form, figures, lines }) =>
          fault(
            { file, at: `line ${line + lines}` },
            form,
            figures,
            kind === 'attribute' ? tokenOf : element,
          ),
        ),
      ),
  );
}

const element = ({ id, part }: FigureUse): string =>
  `<Figure id="${id}"${part === 'whole' ? '' : ` part="${part}"`} />`;

const fault = (
  place: Pick<Fault, 'file' | 'at'>,
  form: string,
  figures: readonly FigureUse[],
  written: (use: FigureUse) => string,
): Fault => ({
  ...place,
  problem: `"${form}" is typed here and shared elsewhere.`,
  remedy: `Write ${figures.map(written).join(' or ')}. Where it counts something else, give it a file of its own in content/ledger/figures/.`,
});

/** The forms that stand in a text, with the number of lines before each. */
const retyped = (text: string, { pattern, figures }: Forms) =>
  [...text.matchAll(pattern)].map(({ 0: form, index }) => ({
    form: form.replace(/\s+/g, ' '),
    figures: figures.get(plain(form))!,
    lines: text.slice(0, index).split('\n').length - 1,
  }));

/** What a form is found by, whatever holds its words together. */
const plain = (form: string): string => form.replace(/[\s-]+/g, ' ');

function formsOf({ figures, forRules }: Content): Forms | undefined {
  const found = new Map<string, FigureUse[]>();
  for (const { id, ...figure } of figures.values())
    for (const [form, part] of distinctive(figure, forRules.printed.get(id)!))
      found.set(plain(form), [...(found.get(plain(form)) ?? []), { id, part }]);
  if (found.size === 0) return undefined;
  const any = [...found.keys()].sort((a, b) => b.length - a.length).map(loose);
  return {
    // Part of no longer number, word or range, and no amount of money where it is none.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}\\p{Sc}]|\\d[.,–])(?:${any.join('|')})(?![\\p{L}\\p{N}]|[.,–]\\d)`,
      'gu',
    ),
    figures: found,
  };
}

const loose = (form: string): string =>
  form
    .split(' ')
    .map((word) => RegExp.escape(word))
    .join('[\\s-]+');

/**
 * The forms of a figure that nobody types by chance: "1,768 km" with three significant digits; for one
 * without a unit a number as long as "3,825"; the bare number of one with a unit only from five digits
 * on, since "1,076" may count kilometres here and people there.
 */
function distinctive(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  { amount, value: bare }: PrintedFigure,
): [form: string, part: string][] {
  const digits = [value].flat().reduce((sum, number) => sum + significant(number), 0);
  if (digits < 3) return [];
  const part = qualifier ? 'amount' : 'whole';
  if (unit === undefined) return bare.length < 5 ? [] : [[bare, part]];
  return [[amount, part], ...(digits < 5 ? [] : [[bare, 'value'] as [string, string]])];
}

const significant = (value: number): number =>
  String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
