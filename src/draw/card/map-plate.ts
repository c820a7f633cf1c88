import type { MapDefinition } from '../../model/map.ts';
import type { DrawnComposition, DrawnMap } from '../map/draw-map.ts';
import type { At } from '../map/marks.ts';
import { fitText } from '../text/fit.ts';
import { withShownLayers } from '../map/shown-layers.ts';
import type { Rect } from '../map/sheet.ts';
import { printLabels, roomyLabels } from './map-labels.ts';
import { PALETTE } from '../palette.ts';
import { mapGround } from '../print/map-ground.ts';
import { mapSign } from '../print/map-signs.ts';
import { block, heightOf, measureWith, rect, round, type Box, type Fonts } from './svg.ts';
import { element } from '../print/element.ts';

/** A map on a card. */
export type CardMap = { drawing: DrawnMap; map: MapDefinition };

/** How much larger than on a page signs and words are: a card is often seen at a third of its size. */
const ENLARGED = 1.7;

/** A map cut to fill a box, in px of the card, but for its credits at the foot. */
export function mapPlate({ map, drawing }: CardMap, whole: Box, fonts: Fonts): string {
  const width = whole.width - 2 * CREDIT.edge;
  const text = fitText(
    map.credits.join(' · '),
    { width, height: 90, ...CREDIT },
    measureWith(fonts, 'sans'),
  );
  const strip = heightOf(text) + 2 * CREDIT.padding;
  const box = { ...whole, height: whole.height - strip };
  const top = box.y + box.height;
  return (
    plate({ map, drawing }, box, fonts) +
    rect({ ...whole, y: top, height: strip }, 'raised') +
    block(text, whole.x + CREDIT.edge, top + CREDIT.padding, { face: 'sans', color: 'muted' })
  );
}

/** The credits that the licences of a map's data ask for. */
const CREDIT = { edge: 14, padding: 6, sizes: [17, 16, 15, 14], leading: 1.25 };

function plate({ map, ...card }: CardMap, box: Box, fonts: Fonts): string {
  const drawing = withShownLayers(map, card.drawing);
  const composition = drawing.compositions.find((each) => each.width === 'wide')!;
  const part = cover(composition, box);
  const scale = box.width / part.width;
  const move = `translate(${round(box.x - part.x * scale)} ${round(box.y - part.y * scale)}) scale(${scale.toFixed(5)})`;
  const placed = <T extends At>(mark: T): T => {
    const { x, y } = onSheet(composition, mark);
    return { ...mark, x: box.x + (x - part.x) * scale, y: box.y + (y - part.y) * scale };
  };
  const labels = roomyLabels(composition.labels.filter(shown).map(placed), box, ENLARGED, fonts);
  const named = new Set(labels.map(({ x, y }) => `${x} ${y}`));
  const dots = composition.dots
    .filter(({ from, symbol }) => from <= 1 && symbol !== 'km')
    .map(placed)
    .filter(({ symbol, x, y }) => !NAMED.includes(symbol) || named.has(`${x} ${y}`));
  return element(
    'g',
    { 'clip-path': 'url(#plate)' },
    element('clipPath', { id: 'plate' }, element('rect', box)) +
      rect(box, 'sea') +
      element('g', { transform: move }, mapGround(map, drawing, PALETTE, ENLARGED / scale)) +
      dots.map(({ symbol, x, y }) => mapSign(symbol, [x, y], PALETTE, ENLARGED)).join('') +
      printLabels(labels, ENLARGED),
  );
}

/** Signs that say nothing without a name. */
const NAMED = ['town', 'capital'];

/** What the map is about is named at every size; the rest where the page would. */
const shown = ({ kind, from }: { kind: string; from: number }): boolean =>
  kind === 'focus' || from <= 1;

/** A place in percent of a composition, in steps of the sheet. */
const onSheet = ({ frame }: DrawnComposition, { x, y }: At): At => ({
  x: frame.x + (x / 100) * frame.width,
  y: frame.y + (y / 100) * frame.height,
});

/** The largest part of a frame with the shape of a box, around what the map marks in it. */
function cover(composition: DrawnComposition, box: Box): Rect {
  const { frame, dots, labels } = composition;
  const scale = Math.max(box.width / frame.width, box.height / frame.height);
  const width = box.width / scale;
  const height = box.height / scale;
  const marks = [
    ...dots.filter((dot) => 'feature' in dot),
    ...labels.filter(({ kind }) => kind === 'focus'),
  ];
  const at = marks.map((mark) => onSheet(composition, mark));
  const start = (axis: 'x' | 'y', size: 'width' | 'height', length: number) => {
    const places = at.map((place) => place[axis]);
    const middle = places.length > 0 ? (Math.min(...places) + Math.max(...places)) / 2 : undefined;
    const wanted = (middle ?? frame[axis] + frame[size] / 2) - length / 2;
    return Math.min(Math.max(wanted, frame[axis]), frame[axis] + frame[size] - length);
  };
  return { x: start('x', 'width', width), y: start('y', 'height', height), width, height };
}
