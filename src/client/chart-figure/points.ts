/** A value of a chart that can be visited: its marks in the plot and its row in the table. */
export type ChartPoint = { marks: Element[]; row: HTMLTableRowElement };

/** The values of a chart in the order of its table. */
export function pointsOf(root: Element): ChartPoint[] {
  return [...root.querySelectorAll<HTMLTableRowElement>('tr[data-point]')]
    .map((row) => ({
      row,
      marks: [
        ...root.querySelectorAll(`.chart-body [data-point="${CSS.escape(row.dataset['point']!)}"]`),
      ],
    }))
    .filter(({ marks }) => marks.length > 0);
}

/** The box of a value's mark in the composition that is shown; undefined where none is. */
export const boxOf = ({ marks }: ChartPoint): DOMRect | undefined =>
  marks.map((mark) => mark.getBoundingClientRect()).find(({ width, height }) => width + height > 0);

/** How near a click has to be to a mark, in px: half of a comfortable target. */
const REACH_PX = 22;

/** The value whose mark is nearest to a point on screen, in px, and within reach. */
export function pointAt(
  points: readonly ChartPoint[],
  x: number,
  y: number,
): ChartPoint | undefined {
  let best: { point: ChartPoint; distance: number } | undefined;
  for (const point of points) {
    const box = boxOf(point);
    if (!box) continue;
    const distance = Math.hypot(
      Math.max(box.left - x, 0, x - box.right),
      Math.max(box.top - y, 0, y - box.bottom),
    );
    if (distance <= REACH_PX && distance < (best?.distance ?? Infinity)) best = { point, distance };
  }
  return best?.point;
}
