import type { MapDefinition, Width } from '../../model/map.ts';
import { NOMINAL_PX } from '../../wire/nominal-width.ts';
import type { Box, Size } from '../label/box.ts';
import { fitScene } from '../label/fit-scene.ts';
import { scaleBarBox } from '../label/layout.ts';
import type { Measure } from '../label/measure.ts';
import { viewBox, type Rect } from '../map/canvas.ts';
import type { DrawnMap } from '../map/drawn-map.ts';
import { withShownLayers } from '../map/layers.ts';
import type { Locator } from '../map/locator.ts';
import { leaves, type Scene } from '../scene.ts';
import { element } from './element.ts';
import { sceneSvg, type Placement } from './scene-svg.ts';
import { sheetSvg, type Body, type Picture, type Surround } from './sheet.ts';

export type { Picture };

export type MapPicture = Omit<
  Surround,
  'title' | 'description' | 'notes' | 'credit' | 'publisher'
> & {
  map: MapDefinition;
  drawing: DrawnMap;
  measure: Measure;
  /** Which composition is drawn. */
  composition: Width;
  /** Name of the site. */
  site: string;
  /** The shadows of a relief as a data URI; the picture has none where left out. */
  relief?: string | undefined;
};

/** A map as a picture that stands alone, with its border note and credits inside. */
export function mapSvg(picture: MapPicture): Picture {
  const { map, site: publisher } = picture;
  const credit = map.credits.join(' · ');
  const said = { title: map.title, description: map.summary, notes: [map.note, credit] };
  return sheetSvg({ ...picture, ...said, credit, publisher }, (width) => mapBody(picture, width));
}

/** A map without what stands around it, for a width in px: the marks that a page of that width shows. */
export function mapBody(
  {
    map,
    palette,
    relief,
    measure,
    ...picture
  }: Pick<MapPicture, 'map' | 'drawing' | 'palette' | 'relief' | 'measure' | 'composition'>,
  width: number,
): Body {
  const { basemap, compositions, locator } = withShownLayers(map, picture.drawing);
  const { extent, marks, scaleBar } = compositions.find(
    (each) => each.width === picture.composition,
  )!;
  const height = Math.round((width * extent.height) / extent.width);
  const on = { x: 0, y: 0, width, height, palette, relief };
  const corner = locator && map.locator && locatorRect(locator, on, map.locator);
  const fitted = fitScene(marks, {
    size: [width, height],
    scale: width / NOMINAL_PX[picture.composition]!,
    measure,
    covered: [...barBoxes(scaleBar, [width, height]), ...(corner ? [boxOf(corner)] : [])],
  });
  const svg = [
    basemapSvg(basemap, extent, on),
    locator && corner ? basemapSvg(locator.scene, locator.extent, { ...on, ...corner }) : '',
    element('svg', { width, height }, sceneSvg([...fitted, ...scaleBar], on)),
    element('rect', { width, height, fill: 'none', stroke: palette['line'] }),
  ].join('');
  return { svg, height };
}

/** A part of a basemap, cut to where it is printed. */
export const basemapSvg = (basemap: Scene, part: Rect, on: Placement): string =>
  element(
    'svg',
    {
      x: on.x,
      y: on.y,
      width: on.width,
      height: on.height,
      viewBox: viewBox(part),
    },
    sceneSvg(basemap, {
      ...on,
      x: 0,
      y: 0,
      width: part.width,
      height: part.height,
      unitsPerPx: part.width / on.width,
    }),
  );

/** Of the drawing's width, and least and most px, as in the style sheet of the pages. */
const LOCATOR = { part: 0.15, least: 88, most: 136, gap: 10 };

/** Where the small map of the region lies, px. */
function locatorRect(
  { extent }: Locator,
  on: { width: number; height: number },
  corner: 'se' | 'sw' | 'nw',
): Rect {
  const { part, least, most, gap } = LOCATOR;
  const across = Math.round(Math.min(most, Math.max(least, on.width * part)));
  const down = Math.round((across * extent.height) / extent.width);
  return {
    x: corner === 'se' ? on.width - gap - across : gap,
    y: corner === 'nw' ? gap : on.height - gap - down,
    width: across,
    height: down,
  };
}

const boxOf = ({ x, y, width, height }: Rect): Box => [x, y, x + width, y + height];

const barBoxes = (scaleBar: Scene, size: Size): Box[] =>
  leaves(scaleBar)
    .filter((node) => node.type === 'rule')
    .map(({ from: [left, y], to: [right] }) => scaleBarBox(left, right, y, size));
