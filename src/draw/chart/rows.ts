import type { ChartInput, Drawing, Numbered, Row, RowsDrawing } from './drawing.ts';
import { numbered } from './drawing.ts';
import { label, rule } from './plot.ts';

/** How the rows of a kind are drawn. */
type Plan = Pick<RowsDrawing, 'values' | 'upright'> & {
  /** The values of each row. */
  rowsOf: (data: readonly Numbered[]) => Numbered[][];
  /** A row but for the hairlines through it. */
  row: (own: readonly Numbered[]) => Row;
  /** The numbers of the axis and their places, percent. */
  ticks: readonly (readonly [x: number, text: string])[];
};

/** Draws values in rows on one axis, under the headings that they have. */
export function drawRows(
  { data }: Pick<ChartInput, 'data'>,
  { rowsOf, row, ticks, ...look }: Plan,
): Drawing {
  const hairlines = ticks.map(([x]) => rule('tick', [x, 0], [x, 100]));
  const drawn = rowsOf(numbered(data)).map((own) => {
    const { scene, ...words } = row(own);
    return { heading: own[0]!.heading, ...words, scene: [...hairlines, ...scene] };
  });
  return {
    form: 'rows',
    groups: [...Map.groupBy(drawn, ({ heading }) => heading)].map(([heading, rows]) => ({
      heading,
      rows,
    })),
    axis: ticks.map(([x, text]) => label('axis', [x, 0], text, [0, 13])),
    ...look,
  };
}
