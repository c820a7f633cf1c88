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
  const { map, palette, width } = sheet;
  const across = width - 2 * MARGIN;
  const title = wrap(map.title, across, TITLE.size * 1.06);
  const notes = [map.note, map.credits.join(' · '), `${sheet.site} · ${sheet.page}`].flatMap(
    (text) => wrap(text, across, NOTE.size),
  );
  const top = MARGIN + title.length * TITLE.line + 6;
  const { svg: plate, height: plateHeight } = drawPlate(sheet, { x: MARGIN, y: top }, across);
  const below = top + plateHeight + 8;
  const height = below + notes.length * NOTE.line + MARGIN;
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
      'xml:lang': sheet.locale,
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
    plate,
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

/** The map itself: ground, small map of the region and marks, in a frame of a width in px. */
function drawPlate(
  { map, drawing, palette, composition: name, locale, relief }: Sheet,
  at: { x: number; y: number },
  width: number,
): { svg: string; height: number } {
  const composition = drawing.compositions.find((each) => each.width === name)!;
  const { frame } = composition;
  const height = Math.round((width * frame.height) / frame.width);
  const box = { ...at, width, height };
  const viewBox = [frame.x, frame.y, frame.width, frame.height].join(' ');
  const small = { x: at.x + 10, bottom: at.y + height - 10 };
  const svg = [
    element('rect', { ...box, fill: palette['sea'] }),
    element(
      'svg',
      { ...box, viewBox },
      mapGround(map, drawing, palette, frame.width / width, relief),
    ),
    drawing.locator ? locator(drawing.locator, small, palette) : '',
    element('svg', box, mapMarks(composition, box, palette, locale)),
    element('rect', { ...box, fill: 'none', stroke: palette['line'] }),
  ].join('');
  return { svg, height };
}

/** Width of the small map of the region, px. */
const LOCATOR_PX = 120;

function locator(
  { width, height, land, borders, frame }: NonNullable<DrawnMap['locator']>,
  { x, bottom }: { x: number; bottom: number },
  palette: Palette,
): string {
  const px = width / LOCATOR_PX;
  const size = { width: LOCATOR_PX, height: Math.round(height / px) };
  const line = (d: string, role: string, thick: number, fill = 'none') =>
    element('path', {
      d,
      fill,
      'fill-opacity': fill === 'none' ? undefined : 0.22,
      stroke: palette[role],
      'stroke-width': Math.round(thick * px * 100) / 100,
    });
  const at = { x, y: bottom - size.height, ...size };
  return (
    element('rect', { ...at, fill: palette['sea'] }) +
    element(
      'svg',
      { ...at, viewBox: `0 0 ${width} ${height}` },
      element('path', { d: land, fill: palette['land'] }),
      line(borders, 'border', 0.5),
      line(frame, 'pomegranate', 1.5, palette['pomegranate']),
    ) +
    element('rect', { ...at, fill: 'none', stroke: palette['border'] })
  );
}
