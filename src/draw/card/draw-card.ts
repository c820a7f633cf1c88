import type { Verdict } from '../../model/verdict.ts';
import { fitText, type Room } from '../text/fit.ts';
import { SHAPES } from '../verdict-shapes.ts';
import { keyedPlot, type CardChart } from './chart-plot.ts';
import { mapOnCard, type CardMap } from './map-card.ts';
import { yearBand, type CardYears } from './year-band.ts';
import { PALETTE } from '../palette.ts';
import { VERDICT_COLOR } from '../style.ts';
import {
  block,
  CARD,
  cardSvg,
  heightOf,
  line,
  measureWith,
  rect,
  type Box,
  type Fonts,
  type TextStyle,
} from './svg.ts';
import { measureOf } from '../label/fonts.ts';
import { element } from '../print/element.ts';

/** What stands in the picture beside or below the words. */
export type Picture = { map: CardMap } | { chart: CardChart };

/** What a card says. Texts are in the language of the page. */
export type CardContent =
  | {
      kind: 'text';
      kicker: string;
      title: string;
      note?: string;
      picture?: Picture;
      years?: CardYears;
    }
  | {
      kind: 'claim';
      kicker: string;
      statement: string;
      verdict: Verdict;
      word: string;
      finding: string;
    }
  | { kind: 'figure'; title: string; picture: Picture };

/** Room between the edge of a card and its words, px. */
const EDGE = 64;
/** Baseline of the line at the foot. */
const FOOT = CARD.height - 44;
/** Top of the words below the kicker. */
const TOP = 132;

/**
 * Draws the picture that stands for a page where its link is shared.
 * @param site the site's name, at the foot of the card
 * @throws RangeError naming a text that does not fit
 */
export function drawCard(content: CardContent, site: string, fonts: Fonts): string {
  return cardSvg(inside(content, fonts) + foot(site, EDGE));
}

function inside(content: CardContent, fonts: Fonts): string {
  if (content.kind === 'text') return textCard(content, fonts);
  if (content.kind === 'claim') return claimCard(content, fonts);
  const { title, picture } = content;
  return 'map' in picture
    ? mapCard(title, picture.map, fonts)
    : chartCard(title, picture.chart, fonts);
}

type Look = Omit<TextStyle, 'size'>;
const TITLE: Look = { face: 'serif', color: 'ink' };
const MUTED: Look = { face: 'sans', color: 'muted' };

/** A text in the largest size for which there is room, and where it ends. */
function set(text: string, at: Room & { x: number; y: number }, look: Look, fonts: Fonts) {
  const fitted = fitText(text, at, measureWith(fonts, look.face));
  return { svg: block(fitted, at.x, at.y, look), bottom: at.y + heightOf(fitted) };
}

/** The right part of a card: nearly square, as the phone's cut of a map is. */
const HALF: Box = { x: 548, y: 0, width: CARD.width - 548, height: CARD.height };
/** A larger right part, for the card of a map itself. */
const PLATE: Box = { x: 460, y: 0, width: CARD.width - 460, height: CARD.height };
/** Where a chapter without a picture shows its events by year. */
const YEARS: Box = { x: EDGE, y: 448, width: CARD.width - 2 * EDGE, height: 62 };

function textCard(
  { kicker, title, note, picture, years }: Extract<CardContent, { kind: 'text' }>,
  fonts: Fonts,
): string {
  const width = (picture ? HALF.x - 40 : CARD.width - EDGE) - EDGE;
  const height = note === undefined ? 400 : years ? 170 : 270;
  const room = { width, height, sizes: [72, 66, 60, 54, 50, 46, 42, 38], leading: 1.12 };
  const heading = set(title, { x: EDGE, y: TOP, ...room }, TITLE, fonts);
  const y = heading.bottom + 22;
  const bottom = years ? YEARS.y - 16 : FOOT - 44;
  const below = { x: EDGE, y, width, height: bottom - y, sizes: [30, 28, 26, 24, 22] };
  return [
    kickerLine(kicker),
    heading.svg,
    note && set(note, { ...below, leading: 1.34 }, MUTED, fonts).svg,
    picture && half(picture, fonts),
    years && yearBand(years, YEARS),
  ].join('');
}

/** The right half: a map fills it, a chart has paper and its finding around it. */
function half(picture: Picture, fonts: Fonts): string {
  if ('map' in picture) return mapOnCard(picture.map, HALF, fonts);
  const { chart } = picture;
  const x = HALF.x + 44;
  const width = CARD.width - x - 44;
  const room = { x, y: 68, width, height: 120, sizes: [28, 26, 24, 22], leading: 1.28 };
  const title = set(chart.title, room, { face: 'bold', color: 'ink' }, fonts);
  const y = title.bottom + 44;
  const box = { x, y, width: width - 14, height: FOOT - 36 - y };
  return (
    rect(HALF, 'raised') +
    title.svg +
    keyedPlot(chart, box, 4, measureOf(fonts)) +
    credit(chart.credits, x, width, fonts)
  );
}

function claimCard(
  { kicker, statement, verdict, word, finding }: Extract<CardContent, { kind: 'claim' }>,
  fonts: Fonts,
): string {
  const at = { x: EDGE, width: CARD.width - 2 * EDGE };
  const room = { height: 246, sizes: [66, 60, 54, 50, 46, 42, 38, 34], leading: 1.16 };
  const small = { height: 92, sizes: [28, 26, 24, 22], leading: 1.32 };
  const color = VERDICT_COLOR[verdict];
  return (
    rect({ x: 0, y: 0, width: 16, height: CARD.height }, color) +
    kickerLine(kicker) +
    set(statement, { ...at, y: TOP, ...room }, TITLE, fonts).svg +
    verdictShape(verdict, EDGE, 400, 3.2) +
    line(word, EDGE + 70, 443, { face: 'bold', size: 50, color }) +
    set(finding, { ...at, y: 468, ...small }, MUTED, fonts).svg
  );
}

/** The sign of a verdict in its colour; shapes are drawn in a box of 16 × 16. */
function verdictShape(verdict: Verdict, x: number, y: number, scale: number): string {
  const { fill, stroke } = SHAPES[verdict];
  const color = PALETTE[VERDICT_COLOR[verdict]];
  const outline = { d: stroke, fill: 'none', stroke: color, 'stroke-width': 1.8 };
  return element(
    'g',
    { transform: `translate(${x} ${y}) scale(${scale})` },
    stroke ? element('path', outline) : '',
    fill ? element('path', { d: fill, fill: color }) : '',
  );
}

function mapCard(title: string, map: CardMap, fonts: Fonts): string {
  const width = PLATE.x - EDGE - 36;
  const room = { width, height: 440, sizes: [50, 46, 42, 38, 34, 30], leading: 1.16 };
  return set(title, { x: EDGE, y: 60, ...room }, TITLE, fonts).svg + mapOnCard(map, PLATE, fonts);
}

function chartCard(title: string, chart: CardChart, fonts: Fonts): string {
  const at = { x: EDGE, width: CARD.width - 2 * EDGE };
  const room = { height: 100, sizes: [44, 40, 36, 32, 28], leading: 1.16 };
  const heading = set(title, { ...at, y: 48, ...room }, TITLE, fonts);
  const what = { y: heading.bottom + 10, height: 84, sizes: [24, 22, 20], leading: 1.3 };
  const subtitle = set(chart.chart.subtitle, { ...at, ...what }, MUTED, fonts);
  const y = subtitle.bottom + 34;
  const box = { x: EDGE, y, width: at.width - 10, height: FOOT - 42 - y };
  return (
    heading.svg +
    subtitle.svg +
    keyedPlot(chart, box, 8, measureOf(fonts)) +
    credit(chart.credits, SIGNED, CARD.width - EDGE - SIGNED, fonts)
  );
}

/** Where the site's name at the foot has certainly ended. */
const SIGNED = 520;

/** Whose figures they are, at the right of the foot: the longest form that has room. */
function credit(forms: readonly string[], x: number, width: number, fonts: Fonts): string {
  const size = 20;
  const form = forms.find((text) => measureWith(fonts, 'sans')(text, size) <= width);
  return form ? line(form, x + width, FOOT, { ...MUTED, size, anchor: 'end' }) : '';
}

const kickerLine = (kicker: string): string =>
  line(kicker, EDGE, 92, { face: 'bold', size: 27, color: 'naphtha' });

/** The site's sign and name. */
const foot = (site: string, x: number): string =>
  element(
    'g',
    { transform: `translate(${x} ${FOOT - 21}) scale(1.2)` },
    element('path', {
      d: 'M5 5C9 5 8 13 12 11S15 14 19 14',
      fill: 'none',
      stroke: PALETTE.ink,
      'stroke-width': 2,
    }),
    ring(4.5, 5, PALETTE.naphtha),
    ring(19.5, 14, PALETTE.caspian),
  ) + line(site, x + 42, FOOT, { face: 'sans', size: 24, color: 'muted' });

const ring = (cx: number, cy: number, stroke: string): string =>
  element('circle', { cx, cy, r: 2.8, fill: PALETTE.paper, stroke, 'stroke-width': 2 });
