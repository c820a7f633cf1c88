import { escapeHtml } from '../../wire/escape.ts';
import { wrap, type Measure } from '../label/measure.ts';
import { element, textLines } from './element.ts';
import { licenceMetadata, type Rights } from './licence-metadata.ts';
import type { Palette } from './palette.ts';

export type Picture = { svg: string; width: number; height: number };

/** What stands around the drawing of a picture that is given out alone. */
export type Surround = Rights & {
  /** For those who cannot see the picture. */
  description: string;
  /** Under the title: what is drawn, with unit. */
  lead?: string;
  /** Under the drawing: what it means, and credits. */
  notes: readonly string[];
  palette: Palette;
  /** Width of the whole picture, px. */
  width: number;
  /** BCP 47 tag of the texts. */
  locale: string;
  measure: Measure;
};

/** A drawing whose upper left corner is the origin. */
export type Body = { svg: string; height: number };

/** Margin around all, px, and sizes of the lettering. */
const MARGIN = 16;
type Lettering = { size: number; line: number; weight?: number };
const TITLE: Lettering = { size: 19, line: 24, weight: 600 };
const LEAD: Lettering = { size: 14, line: 19 };
const NOTE: Lettering = { size: 12.5, line: 17 };

/** The site's own sans, and what stands in for it elsewhere. */
const SANS = "'Source Sans 3','Source Sans',Arial,'Liberation Sans',sans-serif";
/** How much wider than the site's sans Arial is. */
const STAND_IN = 1.08;

/** Width that is left to the drawing in a picture, px. */
export const widthInside = (width: number): number => width - 2 * MARGIN;

/**
 * A picture that stands alone: title, drawing, notes, credits, licence and address in one SVG with
 * literal colours and nothing to fetch.
 * @param draw makes the drawing for the width it has, px
 */
export function sheetSvg(about: Surround, draw: (width: number) => Body): Picture {
  const { palette, width, title, lead = '' } = about;
  const across = widthInside(width);
  const set = (text: string, look: Lettering) =>
    wrap(text, across, (line) => about.measure(line, look) * STAND_IN);
  const heading = set(title, TITLE);
  const leading = lead && set(lead, LEAD);
  const rights = `${about.publisher} · ${about.licence.name} · ${about.page}`;
  const notes = [...about.notes, rights].flatMap((text) => set(text, NOTE));
  const body = draw(across);
  const leadTop = MARGIN + heading.length * TITLE.line;
  const top = leadTop + leading.length * LEAD.line + 6;
  const below = top + body.height + 8;
  const height = Math.round(below + notes.length * NOTE.line + MARGIN);
  const paper = element('rect', { width, height, fill: palette['paper'] });
  const svg = root(
    about,
    height,
    paper,
    lines(heading, MARGIN - 3, TITLE, palette['ink']),
    leading && lines(leading, leadTop, LEAD, palette['muted']),
    element('g', { transform: `translate(${MARGIN} ${top})` }, body.svg),
    lines(notes, below, NOTE, palette['muted']),
  );
  return { svg, width, height };
}

const lines = (
  texts: readonly string[],
  top: number,
  { size, line, weight }: Lettering,
  fill: string | undefined,
): string => {
  const look = { 'font-size': size, 'font-weight': weight, fill };
  return textLines(texts, { x: MARGIN, y: top + size, lineHeight: line, ...look });
};

const root = (about: Surround, height: number, ...content: string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: about.width,
      height,
      viewBox: `0 0 ${about.width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'desc',
      'xml:lang': about.locale,
      'font-family': SANS,
    },
    element('title', { id: 'title' }, escapeHtml(about.title)),
    element('desc', { id: 'desc' }, escapeHtml(about.description)),
    licenceMetadata(about),
    ...content,
  );
