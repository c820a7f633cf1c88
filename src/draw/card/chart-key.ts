import type { ChartDefinition } from '../../model/chart.ts';
import { mark } from './plot-parts.ts';
import { line, measureWith, type Fonts } from './svg.ts';

const SIZE = 21;
const ROW = 32;
/** From a dot to its words, and from the words to the next dot, px. */
const GAP = { dot: 16, entry: 34 };

/** What each colour of a chart counts, in as many rows as it takes; nothing where there is only one. */
export function chartKey(
  chart: ChartDefinition,
  at: { x: number; y: number; width: number },
  fonts: Fonts,
): { svg: string; height: number } {
  const labels = Object.entries(chart.labels);
  if (labels.length < 2) return { svg: '', height: 0 };
  const measure = measureWith(fonts, 'sans');
  let x = at.x;
  let y = at.y;
  const entries = labels.map(([, text], base) => {
    const width = GAP.dot + measure(text, SIZE);
    if (x > at.x && x + width > at.x + at.width) {
      x = at.x;
      y += ROW;
    }
    const left = x;
    x += width + GAP.entry;
    return (
      mark(base, left + 7, y - 7) +
      line(text, left + 7 + GAP.dot, y, { face: 'sans', size: SIZE, color: 'ink' })
    );
  });
  return { svg: entries.join(''), height: y - at.y + ROW };
}
