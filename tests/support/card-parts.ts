import { drawCard, type CardContent } from '../../src/draw/card/draw-card.ts';
import { drawMap } from '../../src/draw/map/draw-map.ts';
import { EVEN_FONTS, textsOf } from './even-fonts.ts';
import { FIXTURES } from './fixture-charts.ts';
import { SMALL_DATA, SMALL_MAP } from './small-map.ts';

/** A card in letters of one width. */
export const draw = (content: CardContent) => drawCard(content, 'A site', EVEN_FONTS);

/** The texts of a card with their places and sizes, px. */
export const placed = (content: CardContent) =>
  textsOf(draw(content)).map(({ text, x, y, size }) => [text, x, y, size]);

/** The small map as the picture of a card. */
export const MAP = { map: { map: SMALL_MAP, drawing: drawMap(SMALL_MAP, SMALL_DATA) } };

/** A chart as the picture of a card. */
export const chart = (credits: string[]) => ({
  chart: { ...FIXTURES['tally']!, title: 'Eight hold', credits },
});

/** The name of the site, as each card has it. */
export const FOOT = ['A site', 106, 586, 24];
