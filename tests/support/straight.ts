import type { Canvas } from '../../src/draw/map/canvas.ts';

type Piece = { from: [number, number]; to: [number, number]; length: number };

/** The straight pieces of path data, but for those along the edge of the canvas. */
export function straightPieces(
  d: string,
  { width, height }: Pick<Canvas, 'width' | 'height'>,
): Piece[] {
  const onEdge = ([x, y]: [number, number]) =>
    x <= 1 || y <= 1 || x >= width - 1 || y >= height - 1;
  return [...d.matchAll(/M(-?\d+) (-?\d+)l([^Mz]*)/g)].flatMap(([, x, y, moves]) => {
    let at: [number, number] = [Number(x), Number(y)];
    const steps = [...moves!.matchAll(/-?\d+/g)].map(Number);
    return Array.from({ length: steps.length / 2 }, (_, i): Piece => {
      const [dx, dy] = [steps[2 * i]!, steps[2 * i + 1]!];
      const from = at;
      at = [at[0] + dx, at[1] + dy];
      return { from, to: at, length: Math.hypot(dx, dy) };
    }).filter(({ from, to }) => !(onEdge(from) && onEdge(to)));
  });
}
