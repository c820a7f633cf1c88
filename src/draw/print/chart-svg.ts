import { describeChart } from '../../words/chart-text.ts';
import type { ChartInput, Drawing, Layout } from '../chart/drawing.ts';
import { KINDS } from '../chart/kinds.ts';
import type { Measure } from '../label/measure.ts';
import type { Rights } from './licence-metadata.ts';
import type { Palette } from './palette.ts';
import { overhang, plotsSvg, widthOfPlots } from './plots-svg.ts';
import { rowsSvg, type RowsOn } from './rows-svg.ts';
import { sheetSvg, widthInside, type Body, type Picture } from './sheet.ts';

export type ChartPicture = Rights &
  ChartInput & {
    /** What may be compared with what. */
    notes: readonly string[];
    palette: Palette;
    /** Width of the whole picture, px. */
    width: number;
    measure: Measure;
  };

/** Height of the plots, px. */
const HEIGHT = { usual: 300, tall: 330 };

/** A chart as a picture that stands alone, with its note and credits inside. */
export function chartSvg(picture: ChartPicture): Picture {
  const { chart, data, notes, credit, publisher, words, palette, measure } = picture;
  const { draw, tall } = KINDS[chart.kind];
  const width = widthInside(picture.width);
  const layout: Layout = {
    composition: 'wide',
    size: [widthOfPlots(width), tall ? HEIGHT.tall : HEIGHT.usual],
    measure,
  };
  const drawing = draw(picture, layout);
  const own = drawing.form === 'plots' && drawing.note ? [drawing.note] : [];
  return sheetSvg(
    {
      ...picture,
      lead: chart.subtitle,
      description: `${chart.subtitle}. ${describeChart(data, words)}`,
      notes: [...own, ...notes, ...(credit === publisher ? [] : [credit])],
      locale: words.tag,
    },
    () => body(drawing, layout, { x: 0, y: 0, scale: 1, width, palette, measure }),
  );
}

function body(drawing: Drawing, layout: Layout, on: RowsOn): Body {
  if (drawing.form === 'rows') return rowsSvg(drawing, on);
  const { top, bottom } = overhang(drawing.plots, layout);
  return {
    svg: plotsSvg(drawing.plots, layout, { ...on, y: top }),
    height: top + layout.size[1] + bottom,
  };
}
