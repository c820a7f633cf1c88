import type { DrawnMap } from '../geo/map/draw-map.ts';
import type { MapDefinition, Width } from '../model/map.ts';
import { escapeHtml } from './embed-snippet.ts';
import { element, textLines } from './svg/element.ts';
import { mapGround } from './svg/map-ground.ts';
import { mapMarks, SANS } from './svg/map-marks.ts';
import type { Palette } from './svg/palette.ts';
import { wrap } from './svg/words.ts';

export type Sheet = {
  map: MapDefinition;
  drawing: DrawnMap;
  palette: Palette;
  /** Which composition is drawn. */
  composition: Width;
  /** Width of the whole picture, px. */
  width: number;
  /** BCP 47 tag of the texts. */
  locale: string;
  /** Name of the site, and the address of the map's page. */
  site: string;
  page: string;
  /** Address or data URI of the shaded relief; the picture has none where left out. */
  relief?: string;
};

/** Margin around all, px, and sizes of the lettering. */
const MARGIN = 16;
const TITLE = { size: 19, line: 24 };
const NOTE = { size: 12.5, line: 17 };

export type Picture = { svg: string; width: number; height: number };

/**
 * A map as a picture that stands alone: title, map, border note, credits and address in one SVG with
 * literal colours and nothing to fetch.
 */
export function mapSvg(sheet: Sheet): Picture {
  const { map, drawing, palette, width, locale } = sheet;
  const composition = drawing.compositions.find((each) => each.width === sheet.composition)!;
  const across = width - 2 * MARGIN;
  const plate = {
    width: across,
    height: Math.round((across * composition.frame.height) / composition.frame.width),
  };
  const title = wrap(map.title, across, TITLE.size * 1.06);
  const notes = [map.note, map.credits.join(' · '), `${sheet.site} · ${sheet.page}`].flatMap((text) =>
    wrap(text, across, NOTE.size),
  );
  const top = MARGIN + title.length * TITLE.line + 6;
  const below = top + plate.height + 8;
  const height = below + notes.length * NOTE.line + MARGIN;
  const { frame } = composition;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'desc',
      'xml:lang': locale,
      'font-family': SANS,
    },
    element('title', { id: 'title' }, escapeHtml(map.title)),
    element('desc', { id: 'desc' }, escapeHtml(map.summary)),
    element('rect', { width, height, fill: palette['paper'] }),
    textLines(title, {
      x: MARGIN,
      y: MARGIN + TITLE.size - 3,
      lineHeight: TITLE.line,
      'font-size': TITLE.size,
      'font-weight': 600,
      fill: palette['ink'],
    }),
    element('rect', { x: MARGIN, y: top, ...plate, fill: palette['sea'] }),
    element(
      'svg',
      {
        x: MARGIN,
        y: top,
        ...plate,
        viewBox: [frame.x, frame.y, frame.width, frame.height].join(' '),
      },
      mapGround(map, drawing, palette, frame.width / plate.width, sheet.relief),
    ),
    element('svg', { x: MARGIN, y: top, ...plate }, mapMarks(composition, plate, palette, locale)),
    element('rect', {
      x: MARGIN,
      y: top,
      ...plate,
      fill: 'none',
      stroke: palette['line'],
    }),
    textLines(notes, {
      x: MARGIN,
      y: below + NOTE.size,
      lineHeight: NOTE.line,
      'font-size': NOTE.size,
      fill: palette['muted'],
    }),
  );
  return { svg, width, height };
}
