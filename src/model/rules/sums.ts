import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { texts, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textOf } from '../outline.ts';

const TOTAL = /^(?:total|in all|all together|sum)\b/i;

/** Rows and points called a total that are not the sum of those above them. */
export const wrongSums = (content: Content): Fault[] => [
  ...texts(content).flatMap(({ file, tree }) => tables(tree).flatMap((t) => ofTable(file, t))),
  ...ofSeries(content),
];

function tables(tree: Root): { line: number; rows: string[][] }[] {
  const found: { line: number; rows: string[][] }[] = [];
  visit(tree, 'table', (table) => {
    found.push({ line: table.position?.start.line ?? 0, rows: cellsOf(table) });
  });
  return found;
}

const cellsOf = ({ children }: Table): string[][] =>
  children.map((row) => row.children.map((cell) => textOf(cell)));

function ofTable(file: string, { line, rows }: { line: number; rows: string[][] }): Fault[] {
  const body = rows.slice(1);
  const last = body.findIndex(([head = '']) => TOTAL.test(head));
  if (last < 1) return [];
  return body[last]!.slice(1).flatMap((cell, i) => {
    const parts = body.slice(0, last).map((row) => numberIn(row[i + 1] ?? ''));
    const total = numberIn(cell);
    if (total === undefined || parts.some((part) => part === undefined)) return [];
    return differs(file, `line ${line}`, parts as number[], total);
  });
}

const ofSeries = ({ series }: Content): Fault[] =>
  [...series.values()].flatMap(({ file, points }) =>
    points.flatMap(({ x, y, base }, i) => {
      if (typeof x !== 'string' || !TOTAL.test(x)) return [];
      const parts = points.filter((p, j) => j !== i && p.base === base).map((p) => p.y);
      return parts.length > 1 ? differs(file, `points[${i}].y`, parts, y) : [];
    }),
  );

function differs(file: string, at: string, parts: number[], total: number): Fault[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  // Each part may be rounded by half of its last digit; binary fractions are a little off themselves.
  if (Math.abs(sum - total) <= 0.5 * parts.length * step(total, parts) + 1e-9) return [];
  return [
    {
      file,
      at,
      problem: `${total} is called a total, but the parts make ${sum}.`,
      remedy: 'Correct the figure that is wrong, or call the row something else.',
    },
  ];
}

/** The size of the last digit that the numbers are given with; 0 for whole numbers, which add up exactly. */
function step(...[total, parts]: [number, number[]]): number {
  const places = Math.max(...[total, ...parts].map((n) => (String(n).split('.')[1] ?? '').length));
  return places === 0 ? 0 : 10 ** -places;
}

const numberIn = (cell: string): number | undefined => {
  const found = /^[^\d]*(\d[\d,]*(?:\.\d+)?)\s*%?$/.exec(cell.trim());
  return found ? Number(found[1]!.replaceAll(',', '')) : undefined;
};
