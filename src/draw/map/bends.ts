/** A corner of an arc with the area of the triangle by which it stands out. */
export type Weighed = [x: number, y: number, weight: number];

type Rule = {
  /** Corners of less weight are left out. */
  corner: number;
  /** No piece is longer than this while there is a corner within it. */
  longest: number;
  /** Pieces between two such corners may be as long as they are. */
  onEdge?: (at: Weighed) => boolean;
};

/** Gives the corners without which a piece would be too long such a weight that they stay. */
export function keepBends(arc: Weighed[], { corner, longest, onEdge = () => false }: Rule): void {
  const split = (from: number, to: number): void => {
    const [a, b] = [arc[from]!, arc[to]!];
    const short = Math.hypot(a[0] - b[0], a[1] - b[1]) <= longest;
    if (short || to - from < 2 || (onEdge(a) && onEdge(b))) return;
    const middle = heaviest(arc, from, to);
    arc[middle]![2] = Infinity;
    split(from, middle);
    split(middle, to);
  };
  let last = 0;
  arc.forEach(([, , weight], i) => {
    if (i === 0 || (weight < corner && i < arc.length - 1)) return;
    split(last, i);
    last = i;
  });
}

/** The corner between two that stands out most; of those that stand out alike, the one nearest to the middle. */
function heaviest(arc: readonly Weighed[], from: number, to: number): number {
  const middle = (from + to) / 2;
  let best = from + 1;
  for (let i = from + 1; i < to; i++) {
    const [weight, most] = [arc[i]![2], arc[best]![2]];
    if (weight > most || (weight === most && Math.abs(i - middle) < Math.abs(best - middle)))
      best = i;
  }
  return best;
}
