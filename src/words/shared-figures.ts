import type { Bound, Figure } from '../model/figure.ts';
import type { Part } from '../model/figure-use.ts';
import { formatNumber } from './numbers.ts';

/** How a language writes ranges, shares and what is not exact; content/interface/<tag>/figures.yaml. */
export type FigureWords = {
  tag: string;
  range: string;
  percent: string;
  qualifier: Readonly<Record<Bound, string>>;
};

/** "$", "$ million": the sign stands before the number and the rest after it. */
const MONEY = /^(\p{Sc})(?: (.+))?$/u;

/**
 * A shared figure as a text prints it: "about 1,768 km", "$8.7 billion", "18–19%", "300,000 to 500,000".
 * @param part all of it, the amount without its qualifier, or the value alone
 */
export function printFigure(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  part: Part,
  words: FigureWords,
): string {
  const [from = '', to] = [value].flat().map((number) => formatNumber(number, words.tag));
  const range = unit === '%' ? '{from}–{to}' : words.range;
  const number = to === undefined ? from : fill(range, { from, to });
  if (part === 'value') return number;
  const amount = withUnit(number, unit, words);
  return part === 'whole' && qualifier
    ? fill(words.qualifier[qualifier], { value: amount })
    : amount;
}

function withUnit(value: string, unit: string | undefined, { percent }: FigureWords): string {
  if (unit === undefined) return value;
  if (unit === '%') return fill(percent, { value });
  const [, sign, rest] = MONEY.exec(unit) ?? [];
  return sign ? [sign + value, rest].filter(Boolean).join(' ') : `${value} ${unit}`;
}

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);
