import { wrap, type Measure } from '../../draw/label/measure.ts';

/** What stands in an embed: the shape of its figure, and its texts. */
export type Outline = {
  title: string;
  /** Texts below the figure. */
  notes: readonly string[];
  /** Height of the figure at a width, px. */
  figure: (width: number) => number;
};

/** Fold of facts or data and credit, px. */
const BELOW = 62;
/** How much wider the letters may be that stand in for the site's own: too high is better than cut. */
const STAND_IN = 1.1;

/** A good guess at the height of an embed at a width, px, for hosts that cannot follow the true one. */
export function embedHeight(
  { title, notes, figure }: Outline,
  width: number,
  measure: Measure,
): number {
  const lines = (text: string, size: number, height: number) =>
    wrap(text, width, (line) => measure(line, { size }) * STAND_IN).length * height;
  const texts = notes.reduce((sum, note) => sum + lines(note, 13, 19), 0);
  return Math.ceil((lines(title, 17, 21) + figure(width) + texts + BELOW) / 10) * 10;
}
